// The small page that the layout tests show.

@testable import Screen

/// A page with one block of each sort; with a text, it asks for a name instead of offering choices.
func boatPage(field: String? = nil, focus: Int? = nil, anchor: Anchor = Anchor(), notice: String? = nil) -> Page<String>
{
  let text: [Block<String>] = [
    .paragraph("Boats differ in what moves them. Each has its weather, and each has weather in which it stays ashore."),
    .paragraph("Never go out alone.", style: .urgent),
  ]
  let choices: [Block<String>] = [
    .choice(Choice("Oars", detail: "You move it yourself.", action: "row")),
    .choice(Choice("A sail", mark: "(your answer)", detail: "The wind moves it, where there is wind.", action: "sail")),
    .choice(Choice("I do not know", isQuiet: true, action: "unknown")),
  ]
  let more: [Block<String>] = [
    .heading("What to bring"), .item("A vest for each person on board.", mark: "-"),
    .item("A rope.", mark: "[not known yet]"),
  ]
  return Page(
    title: field == nil ? "How does your boat move?" : "Your boat", place: field == nil ? "Question 2 of up to 9" : nil,
    blocks: text + (field == nil ? choices + more : [.field]),
    bindings: boatKeys, notice: notice,
    field: field.map { text in
      Field(label: "Its name:", text: text, changed: { "changed \($0)" }, entered: "entered")
    },
    view: View(focus: focus, anchor: anchor),
    words: LayoutWords(more: { "\($0) more below" }, moreShort: "more", tooSmall: "Make the window larger."))
}

/// The keys of the boat page, one of them not in the footer.
var boatKeys: [Binding<String>] {
  [
    Binding(keys: [.enter], command: .choose, name: "Enter", label: "choose"),
    Binding(keys: [.escape, .backspace], command: .perform("back"), name: "Esc", label: "back", plain: "<"),
    Binding(keys: [.character("?")], command: .perform("keys"), name: "?", label: "keys", plain: "?"),
    Binding(keys: [.down], command: .move(.down), name: "Down", label: "next line", isInFooter: false),
    Binding(keys: [.character("q")], command: .perform("leave"), name: "q", label: "leave the guide", plain: "q"),
  ]
}

/// A page laid out on a screen as text.
func screen(_ page: Page<String>, _ width: Int, _ height: Int) -> String {
  Layout(page, width: width, height: height).canvas().text
}
