# JsonLogic, by panzi-json-logic from PyPI: the uses are one list of rules.
from description import written
from json_logic import jsonLogic


def contenders(description, judgement):
    """As in zen_peer.py."""
    judgements = dict.fromkeys(description.judgements, judgement)
    rules = [
        written(
            criterion,
            all=lambda parts: {"and": parts},
            any=lambda parts: {"or": parts},
            answer=lambda question, options: (
                {"==": [{"var": question}, options[0]]}
                if len(options) == 1
                else {"in": [{"var": question}, options]}
            ),
            judgement=lambda name: {"var": f"judgement.{name}"},
        )
        for criterion in description.criteria
    ]
    return {
        "JsonLogic": (
            lambda person: person | {"judgement": judgements},
            lambda people: [jsonLogic(rules, person) for person in people],
            lambda output: [bool(use) for use in output],
        )
    }
