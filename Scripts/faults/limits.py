# What a system can lack or refuse as a whole: memory, room, descriptors, streams, a terminal, a home, a locale.
import os
import random
import resource
from collections.abc import Callable
from functools import partial
from pathlib import Path

from commands import COMMANDS, FILES, SAVES_IN_LINES, named
from judging import complaints, words
from running import Command, Setting, Tries, in_slow_pipes, run

# Looks at the drugs and leaves.
LOOKS = Command("a look on the full screen", [], b"d\0q", in_terminal=True)
# The last choice of the first page leaves; on the full screen and in lines.
LEAVES = Command("the guide in a terminal", [], b"6\n", in_terminal=True)
MEGABYTE = 1 << 20
# What the program asks for at its start, and what is enough for all that it does beside that.
NEEDED, ENOUGH = 16 * MEGABYTE, 20 * MEGABYTE


def parts(program: str) -> list[tuple[str, Tries]]:
    return [
        ("limits on memory", memory(program)),
        ("limits on descriptors", descriptors(program)),
        ("limits on the size of files", file_sizes(program)),
        ("closed and full streams", streams(program)),
        ("streams that are not ready", slow_streams(program)),
        ("terminals that are not described, or wrongly", terminals(program)),
        ("homes, folders and locales that are not there", surroundings(program)),
    ]


def tried(name: str, program: str, command: Command, setting: Setting, allowed: set[int], says: str = "") -> tuple[str, Callable]:
    """A run of a command in a setting, which is to end with one of these statuses and to say this."""
    return f"{command.name}, {name}", partial(outcome, program, command, setting, allowed, says)


def outcome(program: str, command: Command, setting: Setting, allowed: set[int], says: str) -> list[str]:
    normal = run(program, command, Setting(files=FILES))
    setting.files = FILES | setting.files
    result = run(program, command, setting)
    found = complaints(command, normal, result)
    if result.status not in allowed:
        found.append(f"status {result.status}, not one of {sorted(allowed)}")
    if says and says.encode() not in result.errors and says.lower() not in words(result):
        found.append(f"does not say {says!r}")
    return found


def memory(program: str) -> Tries:
    """Every limit from where our own code begins at all up to where nothing is refused."""
    loads = loadable(program)
    for command in COMMANDS:
        for more in range(0, ENOUGH + 4 * MEGABYTE, MEGABYTE):
            allowed = {command.status} if more >= ENOUGH else {71} if more < NEEDED - MEGABYTE else {71, command.status}
            setting = Setting(limits={resource.RLIMIT_AS: loads + more})
            yield tried(f"{(loads + more) // MEGABYTE} MB", program, command, setting, allowed)


def loadable(program: str) -> int:
    """The smallest limit on memory, in steps of 64 KiB, at which the program says that it is too little."""
    low, high = 0, 64 * MEGABYTE
    while high - low > 1 << 16:
        middle = (low + high) // 2
        result = run(program, named("version"), Setting(limits={resource.RLIMIT_AS: middle}))
        low, high = (low, middle) if result.status in (0, 71) else (middle, high)
    return high


def descriptors(program: str) -> Tries:
    """From as many as can be opened down to one beside the three streams, which the runtime of Swift needs to start."""
    for command in COMMANDS:
        for limit in (16, 8, 5, 4):
            allowed = {command.status} if limit >= 5 else {command.status, 73, 130}
            yield tried(f"{limit} descriptors", program, command, Setting(limits={resource.RLIMIT_NOFILE: limit}), allowed)


def file_sizes(program: str) -> Tries:
    for command in [command for command in COMMANDS if command.makes]:
        for limit in (0, 1, 512, 4096):
            yield tried(f"{limit} bytes", program, command, Setting(limits={resource.RLIMIT_FSIZE: limit}), {73}, "the disk is full")
    for command in (named("guide in lines"), named("guide on the full screen")):
        for limit in (0, 512):
            setting = Setting(limits={resource.RLIMIT_FSIZE: limit})
            yield tried(f"{limit} bytes", program, command, setting, {0, 130}, "not saved")


def closing(*closed: int) -> Callable[[], None]:
    def become() -> None:
        for descriptor in closed:
            os.close(descriptor)

    return become


def filling() -> None:
    """Standard output is a full disk."""
    os.dup2(os.open("/dev/full", os.O_WRONLY), 1)


def going() -> None:
    """The reader of standard output has gone away."""
    reading, writing = os.pipe()
    os.close(reading)
    os.dup2(writing, 1)


def streams(program: str) -> Tries:
    for command in COMMANDS:
        if command.in_terminal:
            for closed in [(0,), (1,), (0, 1)]:
                yield tried(f"{closed} closed", program, command, Setting(become=closing(*closed)), {64}, "needs a terminal")
            yield tried("2 closed", program, command, Setting(become=closing(2)), {0})
            continue
        writes = not command.makes and command.status == 0
        allowed = {74 if writes else command.status}
        yield tried("1 closed", program, command, Setting(become=closing(1)), allowed, "Bad file" if writes else "")
        yield tried("full disk", program, command, Setting(become=filling), allowed, "No space" if writes else "")
        yield tried("reader gone", program, command, Setting(become=going), allowed, "Broken pipe" if writes else "")
        for closed in [(0, 1, 2), (1, 2), (2,)]:
            yield f"{command.name}, {closed} closed", partial(unheard, program, command, closed)


def unheard(program: str, command: Command, closed: tuple[int, ...]) -> list[str]:
    """Nobody can be told; the status tells."""
    normal = run(program, command, Setting(files=FILES))
    result = run(program, command, Setting(files=FILES, become=closing(*closed)))
    return [text for text in complaints(command, normal, result) if "message" not in text]


def slow_streams(program: str) -> Tries:
    """Pipes that say "not now" and take writes in parts: nothing may be lost."""
    for command in [command for command in COMMANDS if not command.in_terminal]:
        yield f"{command.name}, through slow pipes", partial(through_slow_pipes, program, command)


def through_slow_pipes(program: str, command: Command) -> list[str]:
    normal = run(program, command, Setting(files=FILES))
    result = run(program, command, Setting(files=FILES), in_slow_pipes)
    found = complaints(command, normal, result)
    return found if result.status == normal.status else [*found, f"status {result.status}, not {normal.status}"]


def terminals(program: str) -> Tries:
    follows = "The plain guide follows"
    for name in (None, "", "dumb", "nonsense", "x\x1b[31m", "../../etc/passwd", "a" * 5000, "\u202eabc", "a\nb"):
        yield tried(f"TERM {name!r:.20}", program, LEAVES, Setting(environment={"TERM": name}), {0}, follows)
    for variable in ("TERMINFO", "TERMINFO_DIRS", "HOME"):
        setting = Setting(environment={variable: "/nonexistent", "TERM": "only-ours"})
        yield tried(f"{variable} without descriptions", program, LEAVES, setting, {0}, follows)
    folders = ("/lib/terminfo", "/usr/share/terminfo", "/etc/terminfo")
    whole = next(path for path in (Path(folder) / "x/xterm-256color" for folder in folders) if path.exists()).read_bytes()
    chance = random.Random(2100)
    for number in range(100):
        yield f"broken description {number}", partial(with_description, program, broken(whole, number, chance))


def broken(whole: bytes, number: int, chance: random.Random) -> bytes:
    """A description that is cut, or has other bytes in its head or anywhere."""
    text = bytearray(whole)
    if number % 3 == 0:
        return bytes(text[: chance.randrange(len(text))])
    for _ in range(chance.choice((1, 10, 100))):
        text[chance.randrange(700 if number % 3 == 1 else len(text))] = chance.randrange(256)
    return bytes(text)


def with_description(program: str, text: bytes) -> list[str]:
    """ncurses itself crashes over some wrong descriptions; the terminal is given back then too, with a word."""

    def describe(folder: Path) -> None:
        (folder / "info" / "o").mkdir(parents=True)
        (folder / "info" / "o" / "only-ours").write_bytes(text)

    result = run(program, LEAVES, Setting(environment={"TERM": "only-ours", "TERMINFO": "info"}, prepare=describe))
    found = [] if result.terminal_restored else ["terminal not given back"]
    if result.hung:
        found.append("hung")
    if result.status > 128 and result.status != 130 and b"the guide had to stop" not in result.output:
        found.append(f"crashed without a word ({result.status})")
    return found


def surroundings(program: str) -> Tries:
    lines = named("guide in lines")
    at_home = Command("guide in lines", ["--plain"], SAVES_IN_LINES.replace(b"kept.txt", b"~/kept.txt"))
    for home in (None, "", "relative"):
        yield tried(f"HOME {home!r}", program, at_home, Setting(environment={"HOME": home}), {0}, "Not saved")
    for home, says in [("/nonexistent", "There is no folder /nonexistent"), ("/x\x1b[31m\u202e\n", "/x?[31m??")]:
        yield tried(f"HOME {home!r}", program, at_home, Setting(environment={"HOME": home}), {0}, says)
    for variable in ("LC_ALL", "LANG", "LC_CTYPE"):
        for locale in ("xx_YY", "xx_YY.UTF-8", "C", "POSIX", "", "\x1b[31m", "../../etc", "x" * 5000, "de_DE.ISO-8859-1"):
            for command in (lines, LOOKS):
                yield tried(f"{variable} {locale!r:.20}", program, command, Setting(environment={variable: locale}), {0})
    for variable in ("USER", "LOGNAME", "COLORFGBG", "NO_COLOR", "COLUMNS", "LINES", "TZ", "LANGUAGE", "TMPDIR", "ESCDELAY"):
        for value in ("", "\x1b[31m", "99999999999999999999", "x" * 100_000):
            for command in (lines, LOOKS):
                yield tried(f"{variable} {value!r:.20}", program, command, Setting(environment={variable: value}), {0})
    for command in COMMANDS:
        setting = Setting(become=leave_removed_folder)
        yield tried("removed working folder", program, command, setting, {0, 64, 66, 73, 130})


def leave_removed_folder() -> None:
    """Goes to a folder that is there no longer."""
    folder = os.path.abspath("../gone")
    os.mkdir(folder)
    os.chdir(folder)
    os.rmdir(folder)
