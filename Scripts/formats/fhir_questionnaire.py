"""Checks the questionnaire in FHIR: under R4B, by the rules of FHIR, and beside the questions of the guide."""

from fhir.resources.R4B.questionnaire import Questionnaire

from breaking import changed, removals, without
from fhir_rules import code, empty_faults, flat, shape_faults

LOINC = ("http://loinc.org", "85319-2")


class QuestionnaireCheck:
    """What the questionnaire must be."""

    def __init__(self, program):
        self.questions = program.questions()

    def faults(self, questionnaire):
        found = list(shape_faults([Questionnaire], questionnaire)) or list(empty_faults(questionnaire))
        return found or list(self.rule_faults(questionnaire))

    def rule_faults(self, questionnaire):
        if questionnaire.get("resourceType") != "Questionnaire":
            yield "it is no Questionnaire"
        if questionnaire.get("status") not in ("draft", "active", "retired", "unknown"):
            yield "the status is none of FHIR"
        for field in ("url", "version", "name", "title", "date", "description"):
            if field not in questionnaire:
                yield f"there is no {field}"
        items = list(flat(questionnaire.get("item", [])))
        ids = [item["linkId"] for item in items]
        if len(ids) != len(set(ids)):
            yield "a linkId is there twice"
        choices = [item for item in items if item["type"] == "choice"]
        if [item["linkId"] for item in choices] != [question["id"] for question in self.questions]:
            yield "the questions are not those of the guide, in their order"
            return
        for item, question in zip(choices, self.questions):
            yield from self.question_faults(item, question)
        options = {item["linkId"]: {code(o["valueCoding"]) for o in item.get("answerOption", [])} for item in choices}
        for number, item in enumerate(items):
            yield from self.item_faults(item, options, set(ids[:number]))
        if not any(LOINC in map(code, item.get("code", [])) for item in choices):
            yield "no question has the LOINC code"
        if "LOINC" not in questionnaire.get("copyright", ""):
            yield "the notice of LOINC is missing"

    def question_faults(self, item, question):
        if item.get("text") != question["text"]:
            yield f"{question['id']} has other words"
        if "repeats" in item or item.get("required") is not False:
            yield f"{question['id']} must be answered, or can be more than once"
        given = [
            (o["valueCoding"]["code"], o["valueCoding"].get("display"), "extension" in o["valueCoding"])
            for o in item.get("answerOption", [])
        ]
        wanted = [(o["id"], o["label"], False) for o in question["options"]]
        wanted += [(o["id"], o["label"], True) for o in question["unknownOptions"]]
        if given != wanted:
            yield f"{question['id']} has other options"
        if ("urn:drug-guide:questions", question["id"]) not in map(code, item.get("code", [])):
            yield f"{question['id']} is not named by its id"
        if not all(each.get("display") for each in item.get("code", [])):
            yield f"{question['id']} has a code without a name"

    def item_faults(self, item, options, before):
        id = item["linkId"]
        if item["type"] not in ("choice", "group"):
            yield f"{id} has a type that is not used"
        if item["type"] == "group" and not item.get("item"):
            yield f"the group {id} is empty"
        lines = item.get("enableWhen", [])
        if len(lines) > 1 and item.get("enableBehavior") not in ("any", "all"):
            yield f"{id} does not say whether any or all must hold"
        for line in lines:
            if line["question"] not in before:
                yield f"{id} hangs on {line['question']}, which does not stand before it"
            elif line["operator"] == "exists":
                if not isinstance(line.get("answerBoolean"), bool):
                    yield f"{id}: what exists is true or false"
            elif line["operator"] != "=":
                yield f"{id} has an operator that is not used"
            elif code(line["answerCoding"]) not in options.get(line["question"], set()):
                yield f"{id} hangs on an answer that {line['question']} does not have"

    def broken(self, questionnaire):
        """Broken questionnaires, each with what is wrong."""
        for what, path in removals(questionnaire):
            # Both may be left out; the second only where there is one line, and it is taken away below.
            if path[-1] not in ("subjectType", "enableBehavior"):
                yield what, without(questionnaire, path)
        at = {item["linkId"]: number for number, item in enumerate(questionnaire["item"])}
        depends = next(number for number, item in enumerate(questionnaire["item"]) if "enableWhen" in item)

        def first(change, number=0):
            return changed(questionnaire, lambda broken: change(broken["item"][number]))

        def line(change):
            return first(lambda item: change(item["enableWhen"][0]), depends)

        yield "a linkId twice", first(lambda item: item.update(linkId=questionnaire["item"][1]["linkId"]))
        yield "the type of R5", first(lambda item: item.update(type="coding"))
        yield "an unknown status", changed(questionnaire, lambda broken: broken.update(status="new"))
        yield "an unknown field", changed(questionnaire, lambda broken: broken.update(colour="red"))
        yield "another option", first(lambda item: item["answerOption"][0]["valueCoding"].update(code="purple"))
        yield "an unknown that is not marked", first(lambda item: item["answerOption"][-1]["valueCoding"].pop("extension"))
        yield "no word on any or all", first(lambda item: item.pop("enableBehavior"), depends)
        yield "a line on a question that is not there", line(lambda line: line.update(question="shoe_size"))
        yield "a line on an answer that is not there", line(lambda line: line["answerCoding"].update(code="purple"))
        yield "a line on itself", line(lambda line: line.update(question=questionnaire["item"][depends]["linkId"]))
        yield "an operator of no use", line(lambda line: line.update(operator="~"))
        yield "an empty text", first(lambda item: item.update(text=""))
        yield "no LOINC code", first(lambda item: item.update(code=item["code"][:1]), at["her2"])
        yield "the items in another order", changed(questionnaire, lambda broken: broken["item"].reverse())
