# zen-engine, from PyPI: each use is an expression over the answers.
import json

import zen
from description import written


def contenders(description, judgement):
    """By name: what is made of each person before the clock runs, what decides many, and how to read what it gives."""
    expressions = [_expression(criterion) for criterion in description.criteria]
    engine = zen.ZenEngine({"loader": {"type": "static", "content": {"guide": _graph(expressions)}}})
    compiled = zen.compile_expression("[" + ", ".join(expressions) + "]")
    judgements = dict.fromkeys(description.judgements, judgement)

    def context(person):
        # As text: the engine takes it in more quickly than a dictionary.
        return json.dumps(person | {"judgement": judgements})

    return {
        "zen-engine, call by call": (
            context,
            lambda people: [engine.evaluate("guide", person) for person in people],
            lambda output: list(output["result"].values()),
        ),
        "zen-engine, batch": (
            lambda person: {"key": "guide", "context": context(person)},
            engine.evaluate_batch,
            lambda output: list(output["data"]["result"].values()),
        ),
        "zen-engine, one expression": (
            context,
            lambda people: [compiled.evaluate(person) for person in people],
            lambda output: output,
        ),
    }


def _expression(criterion):
    return written(
        criterion,
        all=lambda parts: "(" + " and ".join(parts) + ")",
        any=lambda parts: "(" + " or ".join(parts) + ")",
        answer=lambda question, options: (
            f"{question} == '{options[0]}'" if len(options) == 1 else f"{question} in {json.dumps(options)}"
        ),
        judgement=lambda name: f"judgement.{name}",
    )


def _graph(expressions):
    """A decision graph of one node, whose expressions are the uses in their order."""
    rows = [
        {"id": f"use{number:03}", "key": f"use{number:03}", "value": expression}
        for number, expression in enumerate(expressions)
    ]
    return {
        "nodes": [
            {"id": "in", "type": "inputNode", "name": "in"},
            {"id": "uses", "type": "expressionNode", "name": "uses", "content": {"expressions": rows}},
            {"id": "out", "type": "outputNode", "name": "out"},
        ],
        "edges": [
            {"id": "first", "sourceId": "in", "targetId": "uses", "type": "edge"},
            {"id": "second", "sourceId": "uses", "targetId": "out", "type": "edge"},
        ],
    }
