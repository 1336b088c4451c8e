"""Checks the questionnaire and the responses in FHIR, with a package that knows FHIR and by the rules of FHIR itself.

The package fhir.resources checks the shape under R4B (4.3.0), and for the responses under R5 (5.0.0) too. It does not
know the allowed words of a code, or how a response hangs together with its questionnaire, so that is checked here.
"""

import html.parser
import re

from fhir.resources.questionnaireresponse import QuestionnaireResponse as ResponseR5
from fhir.resources.R4B.questionnaire import Questionnaire as QuestionnaireR4B
from fhir.resources.R4B.questionnaireresponse import QuestionnaireResponse as ResponseR4B

from breaking import changed, removals, without

LOINC = ("http://loinc.org", "85319-2")
ELEMENTS = {"div", "h1", "h2", "h3", "p", "b", "strong", "span", "br", "ul", "ol", "li", "a"}


def shape_faults(kinds, resource):
    """What the package finds wrong, by release."""
    for kind in kinds:
        try:
            kind.model_validate(resource)
        except ValueError as error:
            yield f"{kind.__module__}: {str(error)[:200]}"


def empty_faults(value, path="the resource"):
    """FHIR has no empty texts, lists or objects, and no null."""
    if value in ("", [], {}, None):
        yield f"{path} is empty"
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else []:
        yield from empty_faults(inner, f"{path}/{key}")


def code(coding):
    return coding["system"], coding["code"]


def flat(items):
    """Every item, with those inside others."""
    for item in items:
        yield item
        yield from flat(item.get("item", []))


def is_enabled(item, answers):
    """Whether an item is enabled by the answers of those that are enabled themselves, as FHIR says it."""

    def holds(line):
        given = answers.get(line["question"])
        if line["operator"] == "exists":
            return (given is not None) == line["answerBoolean"]
        return given == code(line["answerCoding"])

    lines = [holds(line) for line in item.get("enableWhen", [])]
    return not lines or (any(lines) if item.get("enableBehavior") == "any" else all(lines))


class Narrative(html.parser.HTMLParser):
    """Reads a narrative: which elements it has, and whether each is closed."""

    def __init__(self, div):
        super().__init__()
        self.open, self.faults, self.text = [], [], ""
        self.feed(div)
        self.close()
        if self.open:
            self.faults.append(f"{self.open} stay open")

    def handle_starttag(self, tag, attributes):
        if tag not in ELEMENTS or {name for name, _ in attributes} - {"xmlns", "href", "class"}:
            self.faults.append(f"the element {tag} with {attributes} is not allowed")
        self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        if tag not in ELEMENTS:
            self.faults.append(f"the element {tag} is not allowed")

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"the end of {tag} is at the wrong place")

    def handle_data(self, data):
        self.text += data + " "


class QuestionnaireCheck:
    """What the questionnaire must be."""

    def __init__(self, program):
        self.questions = program.questions()

    def faults(self, questionnaire):
        found = list(shape_faults([QuestionnaireR4B], questionnaire)) or list(empty_faults(questionnaire))
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
            # What may be left out, and what a shorter list of items still fulfils.
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


class ResponseCheck:
    """What a response must be beside its questionnaire."""

    def __init__(self, questionnaire, program):
        self.questionnaire = questionnaire
        self.items = {item["linkId"]: item for item in flat(questionnaire["item"])}
        self.known = {question["id"]: {o["id"] for o in question["options"]} for question in program.questions()}

    def faults(self, response):
        found = list(shape_faults([ResponseR4B, ResponseR5], response)) or list(empty_faults(response))
        return found or list(self.rule_faults(response))

    def rule_faults(self, response):
        if response.get("resourceType") != "QuestionnaireResponse":
            yield "it is no QuestionnaireResponse"
        if response.get("status") not in ("in-progress", "completed"):
            yield "the status is not used"
        if response["questionnaire"] != f"{self.questionnaire['url']}|{self.questionnaire['version']}":
            yield "it answers another questionnaire"
        if set(response) & {"subject", "author", "source", "authored", "identifier"}:
            yield "it says who or when"
        yield from self.narrative_faults(response.get("text", {}))
        given = response.get("item", [])
        yield from self.order_faults(given, self.questionnaire["item"])
        yield from self.answer_faults(given)

    def narrative_faults(self, text):
        div = text.get("div", "")
        if text.get("status") != "additional" or not div.startswith('<div xmlns="http://www.w3.org/1999/xhtml">'):
            yield "there is no narrative"
            return
        if re.search(r"&(?!amp;|lt;|gt;|quot;|#)", div):
            yield "the narrative has an & that stands for nothing"
        yield from Narrative(div).faults

    def order_faults(self, given, offered):
        """The items are those of the questionnaire, each once, in its order and its groups."""
        places = [item["linkId"] for item in offered]
        numbers = [places.index(item["linkId"]) if item["linkId"] in places else -1 for item in given]
        if -1 in numbers or numbers != sorted(set(numbers)):
            yield "the items are not those of the questionnaire, in its order"
            return
        for item, number in zip(given, numbers):
            yield from self.order_faults(item.get("item", []), offered[number].get("item", []))

    def answer_faults(self, given):
        answers, disabled = {}, set()
        for item in flat(given):
            asked = self.items.get(item["linkId"])
            if asked is None:
                continue
            if not is_enabled(asked, answers) or item["linkId"] in disabled:
                yield f"{item['linkId']} is answered, but not enabled"
                disabled |= {inner["linkId"] for inner in flat(item.get("item", []))}
            if asked["type"] == "group":
                continue
            if item.get("text") != asked["text"]:
                yield f"{item['linkId']} has other words than the questionnaire"
            if len(item.get("answer", [])) != 1:
                yield f"{item['linkId']} has not one answer"
                continue
            answer = item["answer"][0].get("valueCoding")
            if {"valueCoding": answer} not in asked["answerOption"]:
                yield f"{item['linkId']} has an answer that is not offered"
                continue
            answers[item["linkId"]] = code(answer)

    def holds_all(self, response, answers):
        """Whether a response holds each answer whose item is enabled, and no other."""
        enabled = {}
        for item in flat(self.questionnaire["item"]):
            if item["type"] == "choice" and item["linkId"] in answers and self.in_enabled_groups(item, enabled):
                enabled[item["linkId"]] = (f"urn:drug-guide:options:{item['linkId']}", answers[item["linkId"]])
        given = {i["linkId"]: code(i["answer"][0]["valueCoding"]) for i in flat(response.get("item", [])) if "answer" in i}
        return given == enabled

    def in_enabled_groups(self, item, answers):
        groups = [g for g in self.items.values() if g["type"] == "group" and item in flat(g.get("item", []))]
        return all(is_enabled(each, answers) for each in [*groups, item])

    def broken(self, response):
        """Broken responses, each with what is wrong; the response must have answers, and HER2 positive last but one."""
        for what, path in removals(response):
            # A response without an answer is one of a person who said less.
            if path != ["item"] and path[-1] != "extension":
                yield what, without(response, path)

        def item(change, number=0):
            return changed(response, lambda broken: change(broken["item"][number]))

        def coding(change):
            return item(lambda item: change(item["answer"][0]["valueCoding"]))

        numbers = {item["linkId"]: number for number, item in enumerate(response["item"])}
        elsewhere = ("extent", {"code": "early", "display": "Early breast cancer"})
        option = next(
            o for o in self.items["extent"]["answerOption"] if o["valueCoding"]["code"] == elsewhere[1]["code"]
        )
        yield "an answer that rules another out", item(lambda item: item.update(answer=[option]), numbers["extent"])
        yield "an answer that is not offered", coding(lambda coding: coding.update(code="purple"))
        yield "an answer of another system", coding(lambda coding: coding.update(system="urn:drug-guide:options:x"))
        yield "another word for an answer", coding(lambda coding: coding.update(display="Purple"))
        yield "two answers", item(lambda item: item.update(answer=item["answer"] * 2))
        yield "a question that is not asked", item(lambda item: item.update(linkId="shoe_size"))
        yield "other words", item(lambda item: item.update(text="How are you?"))
        yield "the items in another order", changed(response, lambda broken: broken["item"].reverse())
        yield "a question twice", changed(response, lambda broken: broken["item"].append(broken["item"][-1]))
        yield "an unknown status", changed(response, lambda broken: broken.update(status="new"))
        yield "an unknown field", changed(response, lambda broken: broken.update(colour="red"))
        yield "another questionnaire", changed(response, lambda broken: broken.update(questionnaire="urn:x|1"))
        yield "a name", changed(response, lambda broken: broken.update(subject={"display": "Ann"}))
        div = response["text"]["div"]
        for what, new in (
            ("a script", div.replace("<p>", "<script>", 1).replace("</p>", "</script>", 1)),
            ("an element that stays open", div.replace("</p>", "", 1)),
            ("an & that stands for nothing", div.replace("<p>", "<p>& ", 1)),
            ("an attribute that runs", div.replace("<p>", '<p onclick="x">', 1)),
        ):
            yield what, changed(response, lambda broken, new=new: broken["text"].update(div=new))
