# Prints, from what the benchmarks of made-up content measured, how the time of a decision grows with the uses.
#
# growth.py FILE: the report of `swift package benchmark` in the form of JMH.
import json
import re
import sys
from pathlib import Path


def main():
    times = {}
    for entry in json.loads(Path(sys.argv[1]).read_text()):
        found = re.search(r"(verdicts|decision)_(\d+)_questions_(\d+)_uses", entry["benchmark"])
        kind, questions, uses = found[1], int(found[2]), int(found[3])
        # Microseconds for an iteration of 1,000 decisions are nanoseconds for one.
        times[kind, questions, uses] = entry["secondaryMetrics"]["Time (wall clock)"]["scorePercentiles"]["50.0"]
    print("Nanoseconds for one person, and in brackets for one use; medians:")
    sizes = sorted({uses for _, _, uses in times})
    print(" " * 28 + "".join(f"{f'{uses:,} uses':>22}" for uses in sizes) + f"{'ten times the uses':>22}")
    for kind, questions in sorted({(kind, questions) for kind, questions, _ in times}, reverse=True):
        row = [times[kind, questions, uses] for uses in sizes]
        cells = [f"{time:,.0f} ({time / uses:,.1f})" for time, uses in zip(row, sizes)]
        steps = ", ".join(f"x {later / earlier:.1f}" for earlier, later in zip(row, row[1:]))
        print(f"{f'{kind}, {questions} questions':28}" + "".join(f"{cell:>22}" for cell in cells) + f"{steps:>22}")
    print("\nThe last column is what ten times the uses cost: 10 is linear growth, less is better.")


main()
