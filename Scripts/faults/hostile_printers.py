# Print commands that say hostile things, and what is started for a print.
import re
import tempfile
from functools import partial
from pathlib import Path

from commands import SAVES_IN_LINES
from judging import judged
from running import STRACE, Command, Setting, Tries, run

# Three answers, then the first printer.
PRINTS_IN_LINES = SAVES_IN_LINES.split(b"p\n")[0] + b"p\n2\n1\n<\nq\n7\n"
PRINTS_ON_SCREEN = b"1\r\0001\r\0001\r\0001\r\0p\0002\r\0001\r\0q\0"
# What a shell prints with printf, from least to worst.
SAYINGS = {
    "an escape": r"\033[31mred\033]0;title\007",
    "a bidirectional override": r"\342\200\256evil",
    "a C1 control": r"\302\2331mred",
    "lines": r"a\nINJECTED\rINJECTED",
    "bytes that are not UTF-8": r"\377\376\200",
    "a zero byte": r"a\000b",
    "a command": r"\$(touch oops); touch oops",
    "an option": r"--help",
    "nothing": "",
}


def tries(program: str) -> Tries:
    for name, saying in SAYINGS.items():
        for command in (Command("in lines", ["--plain"], PRINTS_IN_LINES), Command("on the screen", [], PRINTS_ON_SCREEN, in_terminal=True)):
            setting = commands(lpstat=f"printf '{saying}\\n'", lp=f"printf '{saying}\\n'")
            yield f"printers that say {name}, {command.name}", partial(outcome, program, command, setting)
            setting = commands(lpstat="[ $1 = -e ] && echo desk", lp=f"printf '{saying}\\n' >&2; exit 1")
            yield f"a refusal that says {name}, {command.name}", partial(outcome, program, command, setting)
    much = "i=0; while [ $i -lt 1000 ]; do i=$((i+1)); printf '%01000d' 0; done"
    for command in (Command("in lines", ["--plain"], PRINTS_IN_LINES), Command("on the screen", [], PRINTS_ON_SCREEN, in_terminal=True)):
        yield f"a printer of a megabyte, {command.name}", partial(outcome, program, command, commands(much, much))
    yield from started(program)


def commands(lpstat: str, lp: str) -> Setting:
    """Print commands of our own, which are the only programs that can be found."""

    def make(folder: Path) -> None:
        (folder / "bin").mkdir()
        for name, does in (("lpstat", lpstat), ("lp", lp)):
            (folder / "bin" / name).write_text(f"#!/bin/sh\n{does}\n" if does else "echo no program\n")
            (folder / "bin" / name).chmod(0o755)

    return Setting(prepare=make, tools="bin")


def outcome(program: str, command: Command, setting: Setting) -> list[str]:
    return judged(run(program, command, setting), {0, 130})


HOSTILE = "x; touch oops"


def started(program: str) -> Tries:
    """What is executed for a print: the print commands alone, by their whole paths, with the words that we give."""
    named = commands(f"[ $1 = -e ] && echo '{HOSTILE}'", "echo request id is x-7")
    yield "what is started: a printer named as a command", partial(executed, program, named, nothing=False)
    yield "what is started: commands that are no programs", partial(executed, program, commands("", ""), nothing=False)
    near = commands("touch oops", "touch oops")
    near.tools, near.environment = None, {"PATH": ":.:bin/..:bin"}
    yield "what is started: commands below the working folder", partial(executed, program, near, nothing=True)


def executed(program: str, setting: Setting, nothing: bool) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        trace = Path(folder) / "trace"
        setting.before = [STRACE, "-f", "-qq", "-s", "200", "-e", "trace=execve", "-o", str(trace)]
        result = run(program, Command("", ["--plain"], PRINTS_IN_LINES), setting)
        programs = re.findall(r'execve\("([^"]*)", \[([^]]*)\]', trace.read_text())[1:]
    found = ["a shell was started"] if "oops" in result.made else []
    for file, arguments in programs:
        if not re.fullmatch(r"/.*/bin/(lp|lpstat)", file):
            found.append(f"{file} was started")
        if HOSTILE in arguments and f'"{HOSTILE}"' not in arguments and f'"-p{HOSTILE}"' not in arguments:
            found.append(f"the name is not one word: {arguments}")
    if nothing == bool(programs):
        found.append(f"{len(programs)} programs were started")
    return found
