"""Checks summaries in JSON against their schema, and each id that they name; then that broken ones are refused.

What a schema cannot say: that an id is one of the guide, and that each source of a statement stands in the list.
"""

import json
import pathlib

import jsonschema

from breaking import changed, removals, without

SCHEMA = pathlib.Path("Sources/Summary/Schemas/drug-guide-summary-1.json")


def named(value, key=None):
    """Each id with the kind of thing that it is the id of."""
    if isinstance(value, dict):
        for field, inner in value.items():
            yield from named(inner, field)
    elif isinstance(value, list):
        for inner in value:
            yield from named(inner, {"drugs": "drug", "sources": "sourceID"}.get(key, key))
    elif key in ("question", "drug", "use", "source", "sourceID") and value is not None:
        yield key, value


class SummaryCheck:
    """What a summary in JSON must be."""

    def __init__(self, program):
        schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
        jsonschema.Draft202012Validator.check_schema(schema)
        self.schema = jsonschema.Draft202012Validator(schema)
        self.options = {
            question["id"]: {option["id"] for option in question["options"] + question["unknownOptions"]}
            for question in program.questions()
        }
        self.drugs = program.drugs()
        self.ids = {"question": set(self.options), "drug": set(self.drugs), "use": set(program.uses())}

    def faults(self, summary):
        """What is wrong with a summary."""
        found = [f"{'/'.join(map(str, e.absolute_path))}: {e.message[:200]}" for e in self.schema.iter_errors(summary)]
        return found or list(self.unknown_ids(summary))

    def unknown_ids(self, summary):
        sources = [source["source"] for source in summary["sources"]]
        known = {**self.ids, "source": set(sources), "sourceID": set(sources)}
        ids = list(named(summary))
        yield from (f"there is no {kind} {id}" for kind, id in ids if id not in known[kind])
        cited = {id for kind, id in ids if kind == "sourceID"}
        yield from (f"no statement names the source {id}" for id in sources if id not in cited)
        if len(sources) != len(set(sources)):
            yield "a source is listed twice"
        if sorted(drug["drug"] for drug in summary["drugs"]) != sorted(self.drugs):
            yield "not every drug is listed once"
        for answer in summary["answers"]:
            if answer["option"] not in self.options[answer["question"]]:
                yield f"{answer['question']} has no option {answer['option']}"
        questions = [q["question"] for part in ("answers", "notAnswered", "notAsked") for q in summary[part]]
        if sorted(questions) != sorted(self.options):
            yield "not every question is answered, not answered or not asked"

    def agrees(self, summary, answers, drugs):
        """Whether a summary is about these answers, with the pages of these drugs."""
        given = {answer["question"]: answer["option"] for answer in summary["answers"]}
        return given == answers and {page["drug"] for page in summary["drugPages"]} == set(drugs)

    def broken(self, summary):
        """Broken summaries, each with what is wrong; the summary must have answers, a page, and something to ask."""
        for what, path in removals(summary):
            yield what, without(summary, path)

        def value(what, place, new):
            def change(broken):
                *way, last = place
                for key in way:
                    broken = broken[key]
                broken[last] = new

            return f"{what} at {'/'.join(map(str, place))}", changed(summary, change)

        yield value("an unknown field", ["extra"], 1)
        yield value("another version", ["format"], "drug-guide-summary/2")
        yield value("a date of another shape", ["factsAsOf"], "November 2025")
        yield value("no words", ["notice"], "")
        yield value("an unknown question", ["answers", 0, "question"], "shoe_size")
        yield value("an unknown option", ["answers", 0, "option"], "purple")
        yield value("a question twice", ["notAnswered", 0, "question"], summary["answers"][0]["question"])
        yield value("a word for a truth", ["answers", 0, "known"], "yes")
        yield value("an unknown drug", ["drugs", 0, "drug"], "sugar")
        yield value("a drug twice", ["drugs", 0, "drug"], summary["drugs"][1]["drug"])
        yield value("an unknown verdict", ["drugs", 0, "verdict"], "eligible")
        yield value("a reason where nothing is said", ["drugs", 0, "verdict"], "not-covered")
        yield value("an unknown way", ["drugs", 0, "given", "ways", 0], "cream")
        yield value("an unknown use", ["drugs", 0, "use"], "sugar/tea")
        yield value("a name for an id", ["toAsk", 0, "drugs", 0], "Trastuzumab")
        yield value("an unknown source of a statement", ["drugPages", 0, "summary", "sources", 0], "hearsay")
        yield value("a statement of nobody", ["drugPages", 0, "summary", "sources"], [])
        yield value("an unknown standing", ["drugPages", 0, "uses", 0, "conditions", 0, "standing"], "maybe")
        yield value("an unknown part", ["drugPages", 0, "parts", 0, "part"], "price")
        yield value("a source twice", ["sources"], summary["sources"] * 2)
        yield value("a source that nothing names", ["sources", 0, "source"], "hearsay")
