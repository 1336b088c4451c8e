// The smallest content that compiles, about tea.

/// A valid content of two questions, one drug and one of everything else.
public let tinyContent: [String: String] = [
  "guide.yaml": """
  facts_as_of: "2025-11"
  questions: [thirst, hour]
  drugs: [tea]
  topics: [kettle]
  old_after_months: 18
  """,
  "criteria.yaml": """
  - id: thirsty
    criterion: {thirst: yes}
  - id: awake
    criterion: {any: [{hour: day}, {named: thirsty}]}
  """,
  "judgements.yaml": """
  - id: mood
    text: whether tea would suit the mood
    sources: [book]
  """,
  "cautions.yaml": """
  - id: hot
    when: {thirst: [yes, no]}
    text: Tea is hot.
    sources: [book]
  """,
  "terms.yaml": """
  - id: cup
    name: Cup
    forms: [cup, cups]
    meaning:
      - text: A cup holds tea.
        sources: [book]
  """,
  "help.yaml": """
  contacts:
    - id: cook
      name: The cook
      phone: 0000
      note: {text: Not at night., sources: [book]}
  levels:
    - id: now
      heading: "Call the cook if:"
      sources: [book]
      items:
        - text: the tea is cold
          sources: [book]
  emergency_number: 000
  """,
  "questions/thirst.yaml": """
  id: thirst
  name: Thirst
  text: Are you thirsty?
  why:
    - text: Tea helps.
      sources: [book]
  help:
    - text: Thirst is felt.
      sources: [book]
  options:
    - id: yes
      label: Yes
      hint: A dry mouth.
    - id: no
      label: No
  unknown:
    - id: not_sure
      label: I am not sure
      ask: Am I thirsty?
  sources: [book]
  """,
  "questions/hour.yaml": """
  id: hour
  name: Hour
  text: Is it day?
  why:
    - text: Tea wakes.
      sources: [book]
  help:
    - text: Look out.
      sources: [book]
  applies_when: {thirst: yes}
  options:
    - id: day
      label: Day
    - id: night
      label: Night
  unknown:
    - id: not_sure
      label: I am not sure
      ask: What time is it?
  sources: [book]
  """,
  "drugs/tea.yaml": """
  id: tea
  name: Tea
  brands: []
  kind: hot drink
  ways: [drip, tablet]
  summary: {text: Tea is for thirst., sources: [book]}
  what_it_is:
    - text: It is made of "leaves".
      sources: [book]
  who_it_is_for:
    - text: It is for you.
      sources: [book]
  how_you_have_it:
    - text: From a cup.
      sources: [book]
  what_with:
    - text: With milk.
      sources: [book, shelf]
  side_effects:
    - text: being awake
      sources: [book]
  emergency: {text: Hot tea burns., sources: [book]}
  checks: [{text: Look into the cup., sources: [book]}]
  ask: [{text: Is there more?, sources: [book]}]
  tell_your_team:
    - text: spilt tea
      sources: [book]
  uses:
    - id: tea/by-day
      name: By day
      sources: [book]
      conditions:
        - text: people who are awake
          short: awake
          criterion: {named: awake}
        - text: people in the mood
          short: in the mood
          criterion: {any: [{hour: [day]}, {judgement: mood}]}
  """,
  "topics/kettle.yaml": """
  id: kettle
  title: The kettle
  sections:
    - paragraphs:
        - text: It sings.
          sources: [book]
  """,
  "sources/books.yaml": """
  - id: book
    publisher: A house
    title: A book
    address: https://example.org
    read: "2025-11"
  - id: shelf
    publisher: A house
    title: A shelf
    address: README.md
    read: "2025-11-03"
  """,
  "banned-phrases.yaml": """
  - phrase: cold tea
    instead: iced tea
  - phrase: "# spoons"
    instead: some sugar
  """,
  "plain-words.yaml": """
  [
    a, am, are, at, by, day, for, hour, i, is, it, look, needs, night, not, of, out, question, so, sure, tea, the,
    thirst, thirsty, time, use, what, with, yes, you,
  ]
  """,
  "wording/screens.yaml": """
  hello: Hello
  place: "Cup {number} of {most}"
  """,
]

/// The wording that the tiny content needs.
public let tinyKeys: [String: [String]] = ["hello": [], "place": ["number", "most"]]
