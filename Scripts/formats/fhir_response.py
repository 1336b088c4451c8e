"""Checks a response in FHIR: under R4B and R5, by the rules of FHIR, and beside its questionnaire."""

import re

from fhir.resources.questionnaireresponse import QuestionnaireResponse as ResponseR5
from fhir.resources.R4B.questionnaireresponse import QuestionnaireResponse as ResponseR4B

from breaking import changed, removals, without
from fhir_rules import Narrative, code, empty_faults, flat, is_enabled, shape_faults


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
        """Broken responses, each with what is wrong; the response must have answers, one of them on cancer in the bones."""
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
