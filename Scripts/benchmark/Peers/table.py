# Rounds of figures as a table, each program beside the others, and the goals.
import random
from itertools import chain
from statistics import median, quantiles

WIDTH = 16


def take_turns(programs, rounds, measure):
    """What is measured of each program in each round: its name, then what, then all the figures of the round.

    The order changes from round to round, the same in every run. A round before the first warms up and is left out.
    """
    shuffled = random.Random(1)
    found = []
    for _ in range(rounds + 1):
        names = list(programs)
        shuffled.shuffle(names)
        measured = {name: measure(programs[name]) for name in names}
        found.append({name: measured[name] for name in programs})
    return found[1:]


def p50(figures):
    return median(figures)


def p99(figures):
    return sorted(figures)[min(len(figures) - 1, len(figures) * 99 // 100)]


class Table:
    """One figure of each program, over all rounds."""

    def __init__(self, rounds, what, statistic):
        self.names = [name for name in rounds[0] if what in rounds[0][name]]
        figures = {name: [found[name][what] for found in rounds] for name in self.names}
        self.overall = {name: statistic([*chain(*figures[name])]) for name in self.names}
        self._rounds = {name: [*map(statistic, figures[name])] for name in self.names}

    def ratio(self, name, other):
        """How many times of the other, made within each round: the median, and between what half of the rounds lie."""
        ratios = [mine / its for mine, its in zip(self._rounds[name], self._rounds[other], strict=True)]
        low, middle, high = quantiles(ratios, method="inclusive")
        return middle, low, high

    def lowest(self, name):
        return min(self._rounds[name])

    def show(self, title, others, digits=2):
        """Prints the figures over all rounds, the lowest and highest of a round, and the ratios to others."""
        heads = "".join(f"{head:>10}" for head in ("overall", "lowest", "highest"))
        print(f"  {title:{WIDTH}}" + heads + "".join(f"{'x ' + other:>22}" for other in others))
        for name in self.names:
            single = self._rounds[name]
            cells = (self.overall[name], min(single), max(single))
            print(f"  {name:{WIDTH}}" + "".join(f"{cell:10,.{digits}f}" for cell in cells), end="")
            print("".join(f"{self._written(name, other):>22}" for other in others))

    def _written(self, name, other):
        if name == other:
            return "1"
        middle, low, high = (f"{ratio:.2f}" if ratio < 100 else f"{ratio:.0f}" for ratio in self.ratio(name, other))
        return f"{middle} ({low}-{high})"

    def goal(self, name, other, limit):
        """Says whether a program takes at most so many times of another."""
        ratio = self.ratio(name, other)[0]
        goal(f"{limit:g} times {other}" if limit != 1 else f"at most {other}", ratio <= limit, f"{ratio:.2f} times")


def goal(text, is_reached, found):
    """Says whether a goal is reached, and what was found."""
    print(f"  goal {text}: {'reached' if is_reached else 'not reached'}, {found}")
