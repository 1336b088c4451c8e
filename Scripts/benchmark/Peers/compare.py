# Decides about the same people with every engine, in turn and in one run, and prints what the times are of each other.
#
# compare.py CONTENDER FOLDER: the Swift program, and the folder with what it wrote.
import os
import subprocess
import sys
import time
from statistics import median

import clips_peer
import json_logic_peer
import zen_peer
from description import Description

ROUNDS = 7
ROUND_SECONDS = 0.25


class Peer:
    """An engine that knows true and false only, so that it decides about the people who know everything."""

    def __init__(self, description, prepare, decide, read):
        self._people = [prepare(person) for person in description.people]
        self._decide = decide
        self._read = read
        self._count = 50
        self._count = min(len(self._people), max(50, int(ROUND_SECONDS * 1e9 / self.nanoseconds("known"))))

    def check(self, name, description, judgement):
        """Stops at the first verdict that is not the one of Decisions.

        No criterion has a "not", so with every judgement true a use matches when its verdict is not "does not match",
        and with every judgement false when its verdict is "matches".
        """
        wanted = "mo" if judgement else "m"
        for number, output in enumerate(self._decide(self._people)):
            expected = [letter in wanted for letter in description.verdicts[number]]
            for use, is_matching in zip(description.uses, self._read(output), strict=True):
                if is_matching != expected[description.uses.index(use)]:
                    print(f"{name} says {is_matching} of {use}, judgements {judgement}, person {number}:")
                    sys.exit(str(description.people[number]))

    def nanoseconds(self, group):
        """Processor time for one person, deciding about the first of them."""
        if group != "known":
            return None
        people = self._people[: self._count]
        start = time.process_time_ns()
        self._decide(people)
        return (time.process_time_ns() - start) / len(people)


class Swift:
    """Something that the Swift program decides, in the same process from round to round."""

    def __init__(self, program, name):
        self._program = program
        self._name = name

    def nanoseconds(self, group):
        self._program.stdin.write(f"{self._name} {group} {ROUND_SECONDS}\n")
        self._program.stdin.flush()
        return float(self._program.stdout.readline().split()[0])


def peers(description, judgement):
    return {
        name: Peer(description, *parts)
        for module in (zen_peer, json_logic_peer, clips_peer)
        for name, parts in module.contenders(description, judgement).items()
    }


def main():
    path, folder = sys.argv[1:]
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})  # one core, for the Swift program too
    description = Description(folder)
    print(f"{len(description.uses)} uses, {len(description.questions)} questions", flush=True)
    check(path, description)

    program = subprocess.Popen([path, "rounds"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    contenders = {
        MASKS: Swift(program, "masks"),
        VERDICTS: Swift(program, "verdicts"),
        DECISION: Swift(program, "decision"),
    } | peers(description, True)
    rounds = [
        {(name, group): contender.nanoseconds(group) for name, contender in contenders.items() for group in GROUPS}
        for _ in range(ROUNDS)
    ]
    program.stdin.close()
    program.wait()
    print_table(contenders, rounds)
    print_goals(rounds)


MASKS, VERDICTS, DECISION = "C masks, verdicts", "Decisions, verdicts", "Decisions, all"
GROUPS = ("known", "all")


def check(path, description):
    """Shows that every engine decides the same before any is timed."""
    if subprocess.run([path, "masks"]).returncode != 0:
        sys.exit("the C masks do not decide as Decisions do")
    for judgement in (True, False):
        for name, peer in peers(description, judgement).items():
            peer.check(name, description, judgement)
    count = len(description.people) * len(description.uses)
    print(f"{', '.join(peers(description, True))}: all {count} verdicts on people who know everything agree,")
    print("  with every judgement true and with every judgement false", flush=True)


def ratio(rounds, first, second):
    """How many times the first takes of the second, the median of the rounds; nothing where one was not measured."""
    ratios = [times[first] / times[second] for times in rounds if times[first] and times[second]]
    return median(ratios) if ratios else None


def print_table(contenders, rounds):
    print(f"\nNanoseconds for one person on one core, medians of {ROUNDS} rounds in turn:")
    heads = ("known answers", "x C masks", "x decision", "all people", "x C masks", "x decision")
    print(" " * 28 + "".join(f"{head:>14}" for head in heads))
    for name in contenders:
        cells = []
        for group in GROUPS:
            times = [times[name, group] for times in rounds]
            cells.append(f"{median(times):,.0f}" if times[0] else "-")
            for other in (MASKS, DECISION):
                found = ratio(rounds, (name, group), (other, group))
                cells.append(f"{found:,.2f}" if found else "-")
        print(f"{name:28}" + "".join(f"{cell:>14}" for cell in cells))


def print_goals(rounds):
    print()
    verdicts = ratio(rounds, (VERDICTS, "all"), (MASKS, "all"))
    decision = ratio(rounds, (DECISION, "all"), (MASKS, "all"))
    # The stricter of two: a whole decision about all people takes longer than one about those who know everything.
    batch = ratio(rounds, ("zen-engine, batch", "known"), (DECISION, "all"))
    same = ratio(rounds, ("zen-engine, batch", "known"), (DECISION, "known"))
    print(f"{met(verdicts <= 5)}: verdicts alone within 5 times of the C masks: {verdicts:.1f} times")
    print(f"{met(decision <= 30)}: a whole decision within 30 times of the C masks: {decision:.1f} times")
    print(f"{met(batch >= 50)}: a whole decision at least 50 times as quick as zen-engine's batch: {batch:.0f} times")
    print(f"  ({same:.0f} times on the same people, those who know everything)")


def met(is_met):
    return "met   " if is_met else "MISSED"


main()
