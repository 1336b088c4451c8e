"""Checks what the built program, the one argument, gives to other programs: summaries in JSON, and FHIR.

Each check then has to refuse documents that are broken on purpose, so that it cannot grow blind without being seen.
"""

import json
import sys

from fhir_questionnaire import QuestionnaireCheck
from fhir_response import ResponseCheck
from people import Program, people
from summary_check import SummaryCheck


def passed(broken, check):
    """What of the broken documents the check does not see."""
    count, blind = 0, []
    for what, document in broken:
        count += 1
        try:
            found = check.faults(document)
        except (KeyError, TypeError, IndexError) as error:
            found = [repr(error)]
        if not found:
            blind.append(f"a document with a fault was not refused: {what}")
    return count, blind


def main():
    program = Program(sys.argv[1])
    questionnaire = json.loads(program.output("questions", "--format", "fhir"))
    questions, summaries = QuestionnaireCheck(program), SummaryCheck(program)
    faults = [f"the questionnaire: {fault}" for fault in questions.faults(questionnaire)]
    responses = ResponseCheck(questionnaire, program)
    count, examples = 0, {}
    for name, answers, drugs in people(program):
        count += 1
        summary, response = (program.summary(format, answers, drugs) for format in ("json", "fhir"))
        examples[name] = (summary, response)
        faults += [f"{name}, JSON: {fault}" for fault in summaries.faults(summary)]
        faults += [f"{name}, FHIR: {fault}" for fault in responses.faults(response)]
        if not summaries.agrees(summary, answers, drugs):
            faults.append(f"{name}, JSON: the answers or pages are others")
        if not responses.holds_all(response, answers):
            faults.append(f"{name}, FHIR: the answers are not those whose questions are enabled")
        inert = {answer["question"] for answer in summary["answers"] if answer["inert"]}
        if inert & {item["linkId"] for item in response.get("item", [])}:
            faults.append(f"{name}, FHIR: an answer is there that has no effect")
        if (response["status"] == "completed") != (not summary["notAnswered"]):
            faults.append(f"{name}, FHIR: the status is another")
    summary, response = examples["HER2 positive"]
    broken_count = 0
    for broken, check in (
        (summaries.broken(summary), summaries),
        (questions.broken(questionnaire), questions),
        (responses.broken(response), responses),
    ):
        number, blind = passed(broken, check)
        broken_count += number
        faults += blind
    print("\n".join(faults[:50]), end="\n" if faults else "")
    print(f"Summaries of {count} people in JSON and FHIR, {broken_count} broken documents: {len(faults)} faults")
    sys.exit(1 if faults else 0)


main()
