# Times `drug-guide summary` from its start to its end, beside other programs.
#
# summaries.py GUIDE FOLDER: the release program, and a folder to write in.
import json
import os
import subprocess
import sys
import time
from pathlib import Path

from table import Table, goal, p50, take_turns

ROUNDS, RUNS = 31, 3
GOAL = 20
GUIDE, CMARK, PYTHON = "drug-guide", "cmark", "python, nothing"
ANSWERS = {"sex": "woman", "extent": "spread", "bone_spread": "yes", "her2": "positive"}
DRUGS = ("trastuzumab", "denosumab")


def main():
    guide, folder = sys.argv[1:]
    answers, words = Path(folder, "answers.json"), Path(folder, "summary.md")
    answers.write_text(json.dumps({"format": "drug-guide-answers/1", "answers": ANSWERS}))
    command = [guide, "summary", "--answers", answers, *(part for drug in DRUGS for part in ("--drug", drug))]
    words.write_bytes(subprocess.run([*command, "--format", "markdown"], stdout=subprocess.PIPE, check=True).stdout)
    formats = {f"{GUIDE}, {name}": [*command, "--format", name] for name in ("text", "html")}
    programs = formats | {CMARK: ["cmark", words], PYTHON: [sys.executable, "-c", "pass"]}
    print(f"Load of the machine before: {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors.")
    rounds = take_turns(programs, ROUNDS, lambda command: {"time": [timed(command) for _ in range(RUNS)]})
    table = Table(rounds, "time", p50)
    table.show("summary, ms", [CMARK, PYTHON])
    for name in formats:
        found = table.overall[name]
        goal(f"{name} under {GOAL} ms", found < GOAL, f"{found:.2f} ms")


def timed(command):
    """The milliseconds from just before a program starts until it has ended."""
    before = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    return (time.perf_counter() - before) * 1000


main()
