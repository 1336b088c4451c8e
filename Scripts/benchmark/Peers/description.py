# The rules, people and verdicts that the Swift side wrote, for every peer.
import json
from pathlib import Path


class Description:
    """What is decided: ids of questions, judgements and uses, and the criteria, each a tree of dictionaries."""

    def __init__(self, folder):
        rules = json.loads(Path(folder, "rules.json").read_text())
        self.questions = [question["id"] for question in rules["questions"]]
        self.judgements = rules["judgements"]
        self.uses = [use["id"] for use in rules["uses"]]
        self._applies_when = {question["id"]: question["appliesWhen"] for question in rules["questions"]}
        self.criteria = [self._with_applies_when(use["criteria"]) for use in rules["uses"]]

        people = [json.loads(line) for line in Path(folder, "people.jsonl").open()]
        options = {question["id"]: question["options"] for question in rules["questions"]}
        verdicts = Path(folder, "verdicts.txt").read_text().split()
        known = [
            (person, verdict)
            for person, verdict in zip(people, verdicts, strict=True)
            if all(person.get(question) in options[question] for question in self.questions)
        ]
        # Those who know everything, and a string of the letters m, o, n for each.
        self.people, self.verdicts = zip(*known)

    def _with_applies_when(self, criterion):
        """The criterion with what its questions apply to put in, since a question that does not apply makes it false."""
        for kind in ("all", "any"):
            if kind in criterion:
                return {kind: [self._with_applies_when(part) for part in criterion[kind]]}
        condition = self._applies_when.get(criterion.get("answer"))
        return {"all": [self._with_applies_when(condition), criterion]} if condition else criterion


def written(criterion, all, any, answer, judgement):
    """The criterion in another notation: each function writes one kind, `all` and `any` from their written parts."""
    if "all" in criterion:
        return all([written(part, all, any, answer, judgement) for part in criterion["all"]])
    if "any" in criterion:
        return any([written(part, all, any, answer, judgement) for part in criterion["any"]])
    if "answer" in criterion:
        return answer(criterion["answer"], criterion["isOneOf"])
    return judgement(criterion["judgement"])
