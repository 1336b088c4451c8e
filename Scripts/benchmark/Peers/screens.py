# Measures the screens of the guide beside other programs in a terminal, and prints each figure with its goal.
#
# screens.py GUIDE LONG_GUIDE FOLDER: the guide, the guide with one long page more, and where `menu` and `start` lie.
import gc
import os
import signal
import sys
import time
from contextlib import ExitStack

from programs import C, DIALOG, GUIDE, LESS, Programs
from table import Table, goal, p50, p99, take_turns
from terminal import (
    BACK, DOWN, END, ENTER, HOME, PAGE_DOWN, PAGE_UP, QUIET, RIGHT, UP, memory_used, used,
)

START_ROUNDS, ROUNDS = 31, 15
IDLE_SECONDS = 10
LONG_LINES = 10_000
LONGEST_RUN = 30 * 60
OTHERS = (DIALOG, C)


def main():
    guide, long_guide, folder = sys.argv[1:]
    signal.signal(signal.SIGALRM, lambda *_: sys.exit(f"The benchmark took more than {LONGEST_RUN // 60} minutes."))
    signal.alarm(LONGEST_RUN)
    gc.disable()
    print(f"Load of the machine before: {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors. In all tables:")
    print("  lowest and highest: of the rounds. x: how many times of the other, made within each round: the median,")
    print("  and between what half of the rounds lie. 'dialog, again' is dialog: how far it is from 1 is noise.")
    programs = Programs(guide, long_guide, folder)
    welcome = programs.welcome()
    start(welcome)
    moves(programs.names())
    texts(programs.texts())
    pages(programs)
    memory(welcome)
    idle(welcome)
    long_page(programs.long_texts(LONG_LINES))
    print(f"\nLoad of the machine after: {os.getloadavg()[0]:.1f}")


def start(programs):
    """From just before a program is executed to the last word of its first screen."""

    def measure(program):
        with program.start() as terminal:
            return {"ms": [program.first_screen(terminal)], "bytes": [terminal.bytes]}

    rounds = take_turns(programs, START_ROUNDS, measure)
    head(f"From start to the first screen, milliseconds, {START_ROUNDS} rounds")
    table = Table(rounds, "ms", p50)
    table.show("median", OTHERS)
    table.goal(GUIDE, DIALOG, 0.8)
    table.goal(GUIDE, C, 1.1)
    lowest = (f"{table.lowest(GUIDE) / table.lowest(other):.2f} times {other}" for other in OTHERS)
    print(f"  the lowest of {GUIDE}, which others that use the machine disturb least: {' and '.join(lowest)}")
    head("Bytes of the first screen")
    Table(rounds, "bytes", max).show("", (DIALOG,), digits=0)


def moves(programs):
    """Down and Up on a menu of all the drugs, as far as it goes."""
    keys = ([DOWN] * 16 + [UP] * 16) * 3

    def measure(program):
        with program.open() as terminal:
            return responses(terminal, keys)

    rounds = take_turns(programs, ROUNDS, measure)
    head(f"Down or Up on a menu of 17 names: key to last byte, milliseconds, {ROUNDS * len(keys):,} keys")
    show_times(rounds, OTHERS, DIALOG)
    head("Down or Up on a menu of 17 names: bytes for a key")
    show_bytes(rounds, OTHERS, 200, DIALOG)


def texts(programs):
    """Page Down and Page Up on the page of a drug."""
    keys = ([PAGE_DOWN] * 6 + [PAGE_UP] * 6) * 4

    def measure(program):
        with program.open() as terminal:
            return responses(terminal, keys)

    rounds = take_turns(programs, ROUNDS, measure)
    head(f"Page Down or Page Up on the page of a drug: key to last byte, milliseconds, {ROUNDS * len(keys):,} keys")
    show_times(rounds, (DIALOG, LESS), DIALOG)
    head("Page Down or Page Up on the page of a drug: bytes for a key")
    show_bytes(rounds, (DIALOG, LESS), 2_500)


def pages(programs):
    """New pages: from the list to a drug, from drug to drug, and back."""
    keys = [ENTER] + [RIGHT] * 16 + [BACK]
    guide = {GUIDE: programs.names()[GUIDE]}

    def measure(program):
        with program.open() as terminal:
            return responses(terminal, keys)

    rounds = take_turns(guide, ROUNDS, measure)
    head(f"A new page, from drug to drug: key to last byte, milliseconds, {ROUNDS * len(keys)} keys")
    show_times(rounds, ())
    head("A new page, from drug to drug: bytes for a key")
    show_bytes(rounds, (), 2_500)


def memory(programs):
    """The peak of resident memory."""
    menu = [DOWN] * 5 + [UP] * 5
    # All that `less` has is on its first screen.
    ways = {GUIDE: [b"d"] + [DOWN] * 3 + [ENTER] + [PAGE_DOWN] * 3 + [RIGHT] * 3 + [BACK] * 2, LESS: []}

    def measure(program):
        with program.open() as terminal:
            first = memory_used(terminal.pid, "VmHWM")
            responses(terminal, ways.get(program.name, menu))
            later, own = (memory_used(terminal.pid, name) for name in ("VmHWM", "RssAnon"))
            return {"first": [first], "later": [later], "own": [own]}

    rounds = take_turns(programs, ROUNDS, measure)
    head(f"Peak of resident memory, kB, {ROUNDS} rounds")
    for what, title in (("first", "first screen"), ("later", "a short way on")):
        table = Table(rounds, what, p50)
        table.show(title, OTHERS, digits=0)
        table.goal(GUIDE, DIALOG, 1.6)
    Table(rounds, "own", p50).show("not of a file", OTHERS, digits=0)


def idle(programs):
    """All programs wait for a key at the same time, once."""
    with ExitStack() as stack:
        terminals = {name: stack.enter_context(program.open()) for name, program in programs.items()}
        time.sleep(1)
        before = {name: used(terminal.pid) for name, terminal in terminals.items()}
        time.sleep(IDLE_SECONDS)
        after = {name: used(terminal.pid) for name, terminal in terminals.items()}
    head(f"While nobody types for {IDLE_SECONDS} s: processor time in milliseconds, and how often it was woken")
    spent = {name: tuple(a - b for a, b in zip(after[name], before[name], strict=True)) for name in programs}
    for name, (milliseconds, wakes) in spent.items():
        print(f"  {name:16}{milliseconds:10,.0f}{wakes:10,}")
    milliseconds, wakes = spent[GUIDE]
    goal("0 ms", milliseconds == 0, f"{milliseconds:.0f} ms")
    goal("0 wake-ups", wakes == 0, wakes)


def long_page(programs):
    """Every way to move, on a page of very many lines."""
    keys = {"Down": DOWN, "Up": UP, "Page Down": PAGE_DOWN, "Page Up": PAGE_UP}
    ends = {"End": END, "Home": HOME}

    def measure(program):
        with program.open() as terminal:
            times = {name: responses(terminal, [key] * 20)["ms"] for name, key in keys.items()}
            both = responses(terminal, list(ends.values()) * 10)["ms"]
            return times | {"End": both[::2], "Home": both[1::2], "late": [terminal.late]}

    rounds = take_turns(programs, ROUNDS, measure)
    head(f"A page of some {LONG_LINES:,} lines: key to last byte, milliseconds, {ROUNDS} rounds of 20 or 10 keys")
    for name in keys | ends:
        Table(rounds, name, p50).show(f"{name}, p50", (LESS,))
        table = Table(rounds, name, p99)
        table.show(f"{name}, p99", (LESS,))
        goal("p99 under 2 ms", table.overall[GUIDE] < 2, f"{table.overall[GUIDE]:.2f} ms")
    show_late(rounds)


def responses(terminal, keys):
    """The milliseconds and the bytes of the response to each key, and how many went on after their pause."""
    times, sizes = zip(*(terminal.press(key) for key in keys), strict=True) if keys else ((), ())
    return {"ms": list(times), "bytes": list(sizes), "late": [terminal.late]}


def show_times(rounds, others, base=None):
    for title, statistic in (("p50", p50), ("p99", p99)):
        table = Table(rounds, "ms", statistic)
        table.show(title, others)
        if base:
            table.goal(GUIDE, base, 1)
    show_late(rounds)


def show_late(rounds):
    """Says how many responses came in parts, so that their times are too short."""
    late = {name: sum(found[name]["late"][0] for found in rounds) for name in rounds[0]}
    counts = ", ".join(f"{name} {count}" for name, count in late.items() if count)
    print(f"  responses that went on after a pause of {QUIET} ms: {counts or 'none'}")


def show_bytes(rounds, others, limit, base=None):
    for title, statistic in (("median", p50), ("largest", max)):
        table = Table(rounds, "bytes", statistic)
        table.show(title, others, digits=0)
        if base:
            table.goal(GUIDE, base, 1)
        goal(f"at most {limit:,} bytes", table.overall[GUIDE] <= limit, f"{table.overall[GUIDE]:,.0f} bytes")


def head(text):
    print(f"\n{text}", flush=True)


main()
