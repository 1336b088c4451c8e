# What people, files, printers and the environment can hold that is meant to harm: none of it reaches the terminal raw, a
# shell or a command, and none is waited for.
import os
from functools import partial
from pathlib import Path

import hostile_printers
from commands import FILES, SUMMARY
from judging import judged
from running import Command, Setting, Tries, run

HEAD = b'{"format": "drug-guide-answers/1", "answers": '
LONG = b"x" * 1_000_000
# Steers a terminal, turns lines, breaks a line, or is much.
NAMES = [
    "\x1b[31mred", "\x1b]0;title\x07", "\x9b31mred", "\u009b31mred", "a\nINJECTED", "a\rINJECTED", "\u202eevil", "\u2066evil\u2069",
    "\u2028INJECTED", "\x7f\x08\x08", "\U000e0041", "e" + "\u0301" * 10_000, "x" * 100_000, "$(touch oops)", "`touch oops`; touch oops",
    "-x", "--", "",
]


def parts(program: str) -> list[tuple[str, Tries]]:
    return [
        ("hostile files of answers", files(program)),
        ("hostile names and arguments", names(program)),
        ("hostile typing", typing(program)),
        ("hostile printers", hostile_printers.tries(program)),
        ("both sides of each limit", limits(program)),
    ]


def answers() -> dict[str, bytes]:
    """Files of answers with something hostile in them."""
    deep = 100_000
    return {
        "control character": HEAD + b'{"her2": "\x1b[31m"}}',
        "escape": HEAD + rb'{"her2": "\u001b[31m\u202e\u009b31m"}}',
        "hostile key": HEAD + rb'{"\u001b]0;x\u0007\u202e": "positive"}}',
        "bidirectional override": HEAD + '{"her2": "\u202e\u2066x"}}'.encode(),
        "long word": HEAD + b'{"her2": "' + LONG + b'"}}',
        "long key": HEAD + b'{"' + LONG + b'": "a"}}',
        "long format": b'{"format": "' + LONG + b'", "answers": {}}',
        "deep lists": b"[" * deep,
        "deep objects": b'{"answers":' * deep,
        "deep answer": HEAD + b'{"her2": ' + b"[" * deep,
        "duplicate key": HEAD + b'{"her2": "positive", "her2": "positive"}}',
        "many keys": HEAD + b"{" + b",".join(b'"k%d": "a"' % number for number in range(60_000)) + b"}}",
        "zero byte": HEAD + b'{"her2\0": "positive"}}',
        "zero bytes": bytes(1000),
        "UTF-16": (HEAD + b"{}}").decode().encode("utf-16"),
        "UTF-32": (HEAD + b"{}}").decode().encode("utf-32"),
        "overlong": HEAD + b'{"her2": "\xc0\xaf"}}',
        "half a pair": HEAD + rb'{"her2": "\ud800"}}',
        "accents": HEAD + ('{"e' + "\u0301" * 400_000 + '": "a"}}').encode(),
        "many lines": HEAD + b"\n" * 900_000 + b"{]",
        "large": HEAD + b"{}}" + b" " * (1 << 20),
        "sparse and huge": b"huge",
    }


def reading(path: str) -> list[tuple[Command, set[int], str]]:
    """The commands that read answers, with how they end where none can be read, and what they say then."""
    return [
        (Command("summary", ["summary", "--answers", path]), {65, 66}, "drug-guide: "),
        (Command("explain", ["explain", "--answers", path]), {65, 66}, "drug-guide: "),
        (Command("evaluate", ["evaluate", path]), {65, 66}, "drug-guide: "),
        (Command("review-sheet", ["review-sheet", "--since", path]), {65, 66}, "drug-guide: "),
        (Command("guide in lines", ["--plain", "--answers", path], b"6\n"), {0}, "No answers were read"),
        (Command("guide on the screen", ["--answers", path], b"q", in_terminal=True), {0}, "No answers were read"),
    ]


def files(program: str) -> Tries:
    for name, text in answers().items():
        for command, allowed, says in reading("a.json"):
            huge = (lambda folder: os.truncate(folder / "a.json", 100 << 30)) if text == b"huge" else None
            # A line over the limit is passed over as it comes, which of 100 GB takes long.
            if huge and command.name == "evaluate":
                continue
            setting = Setting(files={"a.json": text}, prepare=huge)
            yield f"{command.name}, {name}", partial(outcome, program, command, setting, allowed, says)
    marked = Setting(files={"answers.json": b"\xef\xbb\xbf" + HEAD + b"{}}"})
    yield "summary, byte order mark", partial(outcome, program, Command("", SUMMARY), marked, {0})
    for name, make in KINDS.items():
        for command, allowed, says in reading("a.json"):
            # These wait for a pipe, as any filter does, and read a device to the end.
            if command.name in ("summary", "explain", "evaluate", "review-sheet") and name in ("pipe", "link to a terminal"):
                continue
            if command.name == "evaluate" and name == "endless device":
                continue
            yield f"{command.name}, {name}", partial(outcome, program, command, Setting(prepare=make), allowed, says)


def loop(folder: Path) -> None:
    (folder / "a.json").symlink_to("b.json")
    (folder / "b.json").symlink_to("a.json")


# What can stand in place of a file.
KINDS = {
    "pipe": lambda folder: os.mkfifo(folder / "a.json"),
    "folder": lambda folder: (folder / "a.json").mkdir(),
    "endless device": lambda folder: (folder / "a.json").symlink_to("/dev/zero"),
    "link to a terminal": lambda folder: (folder / "a.json").symlink_to("/dev/ptmx"),
    "link to itself": loop,
    "link to nothing": lambda folder: (folder / "a.json").symlink_to("nothing"),
    "memory of a process": lambda folder: (folder / "a.json").symlink_to("/proc/self/mem"),
}


def names(program: str) -> Tries:
    anything = {0, 64, 65, 66, 73}
    for name in NAMES:
        for arguments in [
            ["summary", "--answers", name], [*SUMMARY, "--output", name], [*SUMMARY, "--drug", name], [*SUMMARY, "--format", name],
            [*SUMMARY, "--width", name], [*SUMMARY, name], [*SUMMARY, f"--format={name}"], ["explain", "--answers", "answers.json", "--drug", name],
            ["drugs", name], ["drugs", "--search", name], ["evaluate", name], ["review-sheet", "--since", name],
            ["review-sheet", "--drug", name], ["--kiosk", name], ["--kiosk", "5", "--printer", name], ["--kiosk", "5", "--leave-key", name],
            ["--plain", "--answers", name], [name], [f"--{name}"], [f"-{name}"], ["help", name], [f"--{name}=x"],
        ]:  # fmt: skip
            command = Command("", arguments)
            yield f"{arguments[:-1]} {name[:20]!a}", partial(outcome, program, command, Setting(files=FILES), anything)


def typing(program: str) -> Tries:
    for name in [*NAMES, "x" * 1_000_000, "e" + "\u0301" * 300_000]:
        text = name.replace("\n", " ").encode(errors="surrogateescape")
        for place, keys in [("team number", b"p\n4\n%b\n"), ("file", b"p\n1\n%b\n"), ("search", b"/\n%b\n<\n"), ("page", b"%b\n")]:
            command = Command("", ["--plain"], keys % text + b"<\n<\nq\n6\n")
            yield f"in lines, {place}, {name[:20]!a}", partial(outcome, program, command, Setting(), {0, 74})
    for name in NAMES:
        for place, keys in [("team number", b"p\x004\r\0"), ("file", b"p\x001\r\0"), ("search", b"/\0")]:
            # What is pasted behind an Esc is pressed as keys, so that the guide may be anywhere: Ctrl-C leaves it, once
            # what was pasted before it, no more than a terminal keeps, has been worked off.
            pasted = keys + name.encode(errors="surrogateescape")[:4000]
            command = Command("", [], pasted, in_terminal=True)
            yield f"on the screen, {place}, {name[:20]!a}", partial(outcome, program, command, Setting(), {0, 130})


def limits(program: str) -> Tries:
    empty = HEAD + b"{}}"
    most = empty + b" " * ((1 << 20) - len(empty))
    sheet = run(program, Command("", ["review-sheet"])).output
    for more, status in ((0, 0), (1, 65)):
        setting = Setting(files={"answers.json": most + b" " * more})
        yield f"a file of 1 MiB and {more} bytes", partial(outcome, program, Command("", SUMMARY), setting, {status})
        line = Command("", ["evaluate"], b"{}" + b" " * ((1 << 20) - 2 + more) + b"\n{}\n")
        yield f"a line of 1 MiB and {more} bytes", partial(outcome, program, line, Setting(), {status})
        typed = Command("", ["--plain"], b"x" * (4096 + more) + b"\n6\n")
        says = "please type one of the numbers" if more else "xxx does nothing here"
        yield f"a typed line of 4,096 and {more} bytes", partial(outcome, program, typed, Setting(), {0}, says)
        setting = Setting(files={"sheet.md": sheet + b"\n" * ((16 << 20) - len(sheet) + more)})
        since = Command("", ["review-sheet", "--since", "sheet.md"])
        yield f"a sheet of 16 MiB and {more} bytes", partial(outcome, program, since, setting, {status})


def outcome(program: str, command: Command, setting: Setting, allowed: set[int], says: str = "") -> list[str]:
    return judged(run(program, command, setting), allowed, says)
