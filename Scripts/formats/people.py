"""The people whose summaries are checked, and how the built program is asked about them."""

import json
import random
import subprocess

# A name, the answers, and the drugs whose pages go along.
NAMED = [
    ("no answers", {}, []),
    ("HER2 positive", {"sex": "woman", "extent": "spread", "bone_spread": "yes", "her2": "positive"}, 2),
    ("early", {"sex": "woman", "extent": "early", "her2": "negative", "bone_spread": "yes"}, 1),
    ("a man who waits", {"sex": "man", "extent": "spread", "her2": "waiting", "hormone_receptor": "not_tested"}, 0),
    ("would rather not say", {"sex": "not_sure", "menopause": "past", "extent": "not_sure", "bone_spread": "yes"}, 0),
]
RANDOM = 200


class Program:
    """The built program."""

    def __init__(self, path):
        self.path = path

    def output(self, *arguments, given=""):
        """What the program prints, which must leave with 0."""
        done = subprocess.run([self.path, *arguments], input=given, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise SystemExit(f"drug-guide {' '.join(arguments)} left with {done.returncode}: {done.stderr}")
        return done.stdout

    def questions(self):
        return json.loads(self.output("questions", "--format", "json"))["questions"]

    def drugs(self):
        """The ids of all drugs."""
        return [line.split()[0] for line in self.output("drugs").splitlines()]

    def uses(self):
        """The ids of all uses."""
        return [outcome["use"] for outcome in json.loads(self.output("evaluate", given="{}\n"))["outcomes"]]

    def summary(self, format, answers, drugs):
        file = json.dumps({"format": "drug-guide-answers/1", "answers": answers})
        pages = [argument for drug in drugs for argument in ("--drug", drug)]
        return json.loads(self.output("summary", "--answers", "-", "--format", format, *pages, given=file))


def people(program):
    """Each person with a name, the answers and the drugs that go along; the random ones are the same each time."""
    questions, drugs, chance = program.questions(), program.drugs(), random.Random(2026)
    for name, answers, count in NAMED:
        yield name, answers, drugs[: count or 0]
    yield "all answered", {question["id"]: question["options"][0]["id"] for question in questions}, drugs
    for number in range(RANDOM):
        answers = {}
        for question in questions:
            options = [option["id"] for option in question["options"]]
            unknown = [option["id"] for option in question["unknownOptions"]]
            if number % 2 and chance.random() < 0.8:
                answers[question["id"]] = chance.choice(options)
            elif option := chance.choice([*options, *unknown, None]):
                answers[question["id"]] = option
        yield f"person {number}", answers, chance.sample(drugs, chance.choice([0, 0, 1, 2]))
