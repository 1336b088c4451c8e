# The other engines, and the table of all: called by run, which says where things are.
"""Usage: compare.py COMPARISON ROUNDS — measures every engine in turn, ROUNDS times, and prints medians and ratios."""
import json
import statistics
import subprocess
import sys
import time

import clips
import zen
from json_logic import jsonLogic

COMPARISON, ROUNDS = sys.argv[1], int(sys.argv[2])


def ask(command):
    """What the comparison prints for a command."""
    return subprocess.run([COMPARISON, command], check=True, capture_output=True, text=True).stdout


RULES = json.loads(ask("rules"))
APPLIES = {question["id"]: question["applies"] for question in RULES["questions"]}
# Sets of answers in which every question is known, as ids, and whether each use can still match.
KNOWN = [json.loads(line) for line in ask("answers").splitlines()]
SETS = [
    {question["id"]: question["options"][option] for question, option in zip(RULES["questions"], options)}
    for options, _ in KNOWN
]


def whole(criterion):
    """A criterion with "applies when" written out, and every judgement taken as true."""
    if "all" in criterion:
        return {"all": [whole(part) for part in criterion["all"]]}
    if "any" in criterion:
        return {"any": [whole(part) for part in criterion["any"]]}
    if "judgement" in criterion:
        return {"all": []}
    return {"all": [whole(APPLIES[criterion["question"]]), {"leaf": criterion}]}


def written(criterion, leaf, joined):
    """A whole criterion in a language that has leaves, conjunctions and disjunctions; None where it is always true."""
    if "leaf" in criterion:
        return leaf(criterion["leaf"]["question"], criterion["leaf"]["options"])
    kind = "all" if "all" in criterion else "any"
    parts = [written(part, leaf, joined) for part in criterion[kind]]
    if kind == "any" and None in parts:
        return None
    parts = [part for part in parts if part is not None]
    if not parts:
        return None
    return parts[0] if len(parts) == 1 else joined(kind, parts)


CRITERIA = [whole(use["criteria"]) for use in RULES["uses"]]


def zen_engine():
    """GoRules ZEN: a decision with one expression a use, asked in one batch."""

    def leaf(question, options):
        return "(" + " or ".join(f"{question} == '{option}'" for option in options) + ")"

    def joined(kind, parts):
        return "(" + (" and " if kind == "all" else " or ").join(parts) + ")"

    expressions = [
        {"id": str(number), "key": f"u{number}", "value": written(criterion, leaf, joined) or "true"}
        for number, criterion in enumerate(CRITERIA)
    ]
    position = {"x": 0, "y": 0}
    graph = {
        "contentType": "application/vnd.gorules.decision",
        "nodes": [
            {"id": "in", "type": "inputNode", "name": "in", "position": position},
            {"id": "uses", "type": "expressionNode", "name": "uses", "position": position,
             "content": {"expressions": expressions}},
            {"id": "out", "type": "outputNode", "name": "out", "position": position},
        ],
        "edges": [
            {"id": "1", "type": "edge", "sourceId": "in", "targetId": "uses"},
            {"id": "2", "type": "edge", "sourceId": "uses", "targetId": "out"},
        ],
    }
    content = zen.ZenDecisionContent(json.dumps(graph))
    engine = zen.ZenEngine({"loader": lambda key: content})
    keys = [f"u{number}" for number in range(len(CRITERIA))]

    def decide(sets):
        results = engine.evaluate_batch([{"key": "uses", "context": answers} for answers in sets])
        return [[result["data"]["result"][key] for key in keys] for result in results]

    return decide


def json_logic():
    """JSON Logic: one rule a use."""

    def leaf(question, options):
        return {"in": [{"var": question}, options]}

    def joined(kind, parts):
        return {"and" if kind == "all" else "or": parts}

    rules = [written(criterion, leaf, joined) for criterion in CRITERIA]

    def decide(sets):
        return [[rule is None or bool(jsonLogic(rule, answers)) for rule in rules] for answers in sets]

    return decide


def clips_engine():
    """CLIPS: one rule a use over facts, matched by Rete."""

    def leaf(question, options):
        return f"(answer {question} {'|'.join(options)})"

    def joined(kind, parts):
        return f"({'and' if kind == 'all' else 'or'} {' '.join(parts)})"

    environment = clips.Environment()
    for number, criterion in enumerate(CRITERIA):
        condition = written(criterion, leaf, joined) or "(initial-fact)"
        # A use whose condition holds in two ways is found once.
        environment.build(f"(defrule use{number} (logical (exists {condition})) => (assert (found {number})))")

    def decide(sets):
        results = []
        for answers in sets:
            environment.reset()
            for question, option in answers.items():
                environment.assert_string(f"(answer {question} {option})")
            environment.run()
            found = {int(fact[0]) for fact in environment.facts() if fact.template.name == "found"}
            results.append([number in found for number in range(len(CRITERIA))])
        return results

    return decide


ENGINES = {"zen-engine, one batch": zen_engine(), "CLIPS": clips_engine(), "json-logic": json_logic()}


def check():
    """Stops at the first verdict in which an engine differs."""
    for name, decide in ENGINES.items():
        for answers, (_, expected), got in zip(SETS, KNOWN, decide(SETS[:1000])):
            if [int(value) for value in got] != expected:
                sys.exit(f"{name} differs for {answers}: {got} instead of {expected}")
        print(f"{name} agrees on {min(len(SETS), 1000)} sets of answers in which everything is known")


def nanoseconds(decide, sets):
    """The time for each decision."""
    start = time.perf_counter()
    decide(sets)
    return (time.perf_counter() - start) / len(sets) * 1e9


def main():
    print(ask("check"), end="")
    check()
    print(ask("allocations"), end="")
    rounds = []
    for _ in range(ROUNDS):
        figures = json.loads(ask("round"))
        # The slow ones decide fewer sets.
        for (name, decide), count in zip(ENGINES.items(), (3000, 500, 500)):
            figures[name] = nanoseconds(decide, SETS[:count])
        rounds.append(figures)
    names = {"c": "C with bit masks, verdicts", "verdicts": "Decisions, verdicts", "full": "Decisions, full decision"}
    print(f"\n{'':28} {'decisions/s':>14} {'times C':>9} {'times full':>11}")
    for key in [*names, *ENGINES]:
        per_second = statistics.median(1e9 / figures[key] for figures in rounds)
        to_c = statistics.median(figures[key] / figures["c"] for figures in rounds)
        to_full = statistics.median(figures[key] / figures["full"] for figures in rounds)
        print(f"{names.get(key, key):28} {per_second:14,.0f} {to_c:9,.1f} {to_full:11,.2f}")
    print(f"\nmedians of {ROUNDS} rounds, each engine once a round; {len(RULES['uses'])} uses, one core")
    print("\nGrowth\n" + ask("growth"), end="")


main()
