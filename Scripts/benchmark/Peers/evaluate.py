# Times `drug-guide evaluate` end to end on longer and longer input, and watches its memory.
#
# evaluate.py PROGRAM FOLDER: the release program, and the folder with the people.
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

ROUNDS = 5
SIZES = (10_000, 100_000, 1_000_000)
GOAL = 100_000


def main():
    program, folder = sys.argv[1:]
    folder = Path(folder)
    check(program, folder)
    files = {size: write(folder, size) for size in SIZES}
    runs = [{size: run(program, file) for size, file in files.items()} for _ in range(ROUNDS)]
    print(f"drug-guide evaluate, a file in and nothing done with what comes out, medians of {ROUNDS} rounds in turn:")
    print("     lines    lines a second of one core    peak memory, kB")
    for size in SIZES:
        print(f"{size:10,}{median(size / run[size][0] for run in runs):30,.0f}{max(run[size][1] for run in runs):19,}")
    rates = [median(size / run[size][0] for run in runs) for size in SIZES]
    print(f"\n{met(min(rates) >= GOAL)}: at least {GOAL:,} lines a second, the slowest of the sizes: {min(rates):,.0f}")
    smallest, largest = (max(run[size][1] for run in runs) for size in (SIZES[0], SIZES[-1]))
    print(f"{met(largest <= 1.1 * smallest)}: memory is flat, within a tenth: {smallest:,} and {largest:,} kB")
    for file in files.values():
        file.unlink()


def check(program, folder):
    """Shows that what comes out are the verdicts that were written."""
    letters = {"matches": "m", "may-match": "o", "does-not-match": "n"}
    output = subprocess.run([program, "evaluate", folder / "people.jsonl"], stdout=subprocess.PIPE, check=True).stdout
    found = [
        "".join(letters[outcome["verdict"]] for outcome in json.loads(line)["outcomes"]) for line in output.splitlines()
    ]
    if found != Path(folder, "verdicts.txt").read_text().split():
        sys.exit("drug-guide evaluate gives other verdicts: was it built from the same content?")


def write(folder, size):
    """The people again and again, up to so many lines."""
    lines = Path(folder, "people.jsonl").read_bytes()
    count = lines.count(b"\n")
    file = folder / f"people-{size}.jsonl"
    with file.open("wb") as output:
        for _ in range(size // count):
            output.write(lines)
    return file


def run(program, file):
    """The processor time in seconds, and the peak of resident memory in kB.

    The peak is read while the program runs: what the system says afterwards includes this program, which started it.
    """
    process = subprocess.Popen([program, "evaluate", file], stdout=subprocess.DEVNULL)
    peak = 0
    while True:
        pid, status, usage = os.wait4(process.pid, os.WNOHANG)
        if pid != 0:
            break
        peak = max(peak, resident_peak(process.pid))
        time.sleep(0.002)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0 or peak == 0:
        sys.exit(f"drug-guide evaluate ended with {process.returncode}, its peak of memory was {peak} kB")
    return usage.ru_utime + usage.ru_stime, peak


def resident_peak(pid):
    try:
        for line in Path(f"/proc/{pid}/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1])
    except OSError:
        pass
    return 0


def met(is_met):
    return "met   " if is_met else "MISSED"


main()
