"""Makes the manual page in mdoc(7): manual.py PROGRAM DAY

The synopsis, the options and the commands come from the definitions of the program itself, the rest from manual.mdoc.
"""

import json
import re
import subprocess
import sys
from datetime import date
from pathlib import Path
from textwrap import wrap

WRITTEN = Path(__file__).with_name("manual.mdoc")
# What every command has, told once; and the command of that name.
EVERYWHERE = {"help", "version"}
# How a line of manual.mdoc begins at whose place a part of the program's own goes.
MARK = '.\\" @'


def text(words: str) -> list[str]:
    """Lines of plain text, each sentence on new ones, with the signs that mdoc would take for its own made safe."""
    safe = words.replace("\\", "\\e")
    safe = re.sub(r"(?<![A-Za-z0-9])--?(?=[a-z ]|$)", lambda match: match[0].replace("-", "\\-"), safe)
    sentences = re.split(r"(?<=[.!?]) (?=[A-Z])", safe)
    lines = [line for sentence in sentences for line in wrap(sentence, 78, break_on_hyphens=False)]
    return [f"\\&{line}" if line[0] in ".'" else line for line in lines]


def names(argument: dict) -> list[str]:
    """The ways to write an option or flag, as operands of the macro Fl."""
    return [("-" if name["kind"].startswith("long") else "") + name["name"] for name in argument["names"]]


def preferred(argument: dict) -> str:
    """The one way to write an option or flag that a synopsis shows."""
    return ("-" if argument["preferredName"]["kind"].startswith("long") else "") + argument["preferredName"]["name"]


def own(arguments: list[dict]) -> list[dict]:
    """The arguments that not every command has."""
    return [a for a in arguments if a["shouldDisplay"] and a["valueName"] not in EVERYWHERE]


def operand(argument: dict) -> str:
    """What stands for the value of an argument: its name, or the values that there are."""
    return "Cm " + " | ".join(argument["allValues"]) if argument.get("allValues") else f"Ar {argument['valueName']}"


def synopsis(argument: dict) -> str:
    """How an argument is given, as a part of a synopsis."""
    dots = " ..." if argument["isRepeating"] else ""
    match argument["kind"]:
        case "flag":
            part = f"Fl {preferred(argument)}"
        case "option":
            part = f"Fl {preferred(argument)} Ar {argument['valueName']}"
        case "positional":
            part = f"Ar {argument['valueName']}"
        case other:
            sys.exit(f"manual.py: the program has an argument of the kind {other}, which it does not know.")
    return f".Op {part}{dots}" if argument["isOptional"] else f".{part}{dots}"


def item(argument: dict) -> list[str]:
    """An argument and what it does, as an item of a list."""
    if argument["kind"] == "positional":
        head = operand(argument)
    else:
        head = " , ".join(f"Fl {name}" for name in names(argument))
        head += "" if argument["kind"] == "flag" else f" {operand(argument)}"
    described = text(argument["abstract"])
    if "defaultValue" in argument:
        described.append(f"The default is {argument['defaultValue']}.".replace(" -.", " \\-."))
    return [f".It {head}", *described]


def items(arguments: list[dict]) -> list[str]:
    return [".Bl -tag -width Ds", *(line for a in arguments for line in item(a)), ".El"] if arguments else []


def guide_options(command: dict) -> list[str]:
    """All options of the program without a command; those of one purpose stand together, under its name."""
    lines: list[str] = []
    section = None
    arguments = [a for a in command["arguments"] if a["shouldDisplay"]]
    for title in dict.fromkeys(a.get("sectionTitle") for a in arguments):
        if title is not None:
            lines += [f".Ss {title}"]
        lines += items([a for a in arguments if a.get("sectionTitle") == title])
    return lines


def real_commands(command: dict) -> list[dict]:
    """The commands that are for people; help stands for all."""
    return [sub for sub in command["subcommands"] if sub["shouldDisplay"] and sub["commandName"] not in EVERYWHERE]


def commands(command: dict) -> list[str]:
    """The commands, each with what it does and its options."""
    lines: list[str] = []
    for sub in real_commands(command):
        lines += [f".Ss {sub['commandName']}", *text(sub["abstract"])]
        lines += text(sub["discussion"]) if "discussion" in sub else []
        lines += items(own(sub["arguments"]))
    return lines


def usage(command: dict) -> list[str]:
    """The synopsis of the program without a command, and of each command."""
    lines = [".Nm", *map(synopsis, own(command["arguments"]))]
    for sub in real_commands(command):
        lines += [".Nm", f".Cm {sub['commandName']}", *map(synopsis, own(sub["arguments"]))]
    return lines


def main() -> None:
    program, day = sys.argv[1], date.fromisoformat(sys.argv[2])
    dumped = subprocess.run([program, "--experimental-dump-help"], check=True, capture_output=True, text=True).stdout
    command = json.loads(dumped)["command"]
    parts = {
        "SYNOPSIS": usage(command),
        "DISCUSSION": text(command["discussion"]),
        "OPTIONS": guide_options(command),
        "COMMANDS": commands(command),
    }
    for line in WRITTEN.read_text(encoding="utf-8").splitlines()[1:]:
        if line.startswith(MARK):
            print(*parts.pop(line.removeprefix(MARK)), sep="\n")
        else:
            print(line.replace("@DATE@", f"{day:%B} {day.day}, {day.year}"))
    if parts:
        sys.exit(f"{WRITTEN.name} has no place for {', '.join(parts)}. Say where with a line {MARK}NAME.")


if __name__ == "__main__":
    main()
