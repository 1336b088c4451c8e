# What must be true of every run, whatever the system refused: the complaints where it is not.
import re
import unicodedata

from running import Command, Result

# The exit statuses of the README that tell of a refusal, and those of a person or a signal that ended it.
REFUSED = {64, 65, 66, 71, 73, 74}
ENDED = {129, 130, 143}
# What our screen consists of: sequences of xterm as ncurses sends them, and the shifts between character sets.
SEQUENCE = re.compile(rb"\x1b\[[0-9;?]*[hlmHJKdGABCDESTZrtXPLM@b]|\x1b\([B0]|\x1b[=>78M]|[\r\n\b\t\x0c\x0e\x0f]")
LEAVES_SCREEN, ENTERS_SCREEN = b"\x1b[?1049l", b"\x1b[?1049h"


def complaints(command: Command, normal: Result, result: Result, *, one_less: bool = False) -> list[str]:
    """What is wrong with a run, in a few words each; `normal` is the run in which nothing is refused.

    Where a byte was taken and not written, one may be missing.
    """
    found = []
    if result.hung:
        found.append("hung")
    if not result.terminal_restored:
        found.append("terminal not given back")
    if result.output.count(ENTERS_SCREEN) > result.output.count(LEAVES_SCREEN):
        found.append("full screen not left")
    if result.status > 128 and result.status not in ENDED:
        found.append(f"crashed ({result.status})")
    said = result.output if command.in_terminal else result.errors
    if result.status in REFUSED and b"drug-guide: " not in said and b"Error: " not in said:
        found.append(f"{result.status} without a message")
    elif result.status not in {0} | REFUSED | ENDED and result.status < 128:
        found.append(f"unknown status {result.status}")
    found += steering(said)
    found += losses(command, normal, result, one_less)
    return found


def losses(command: Command, normal: Result, result: Result, one_less: bool) -> list[str]:
    """Files that are there in part, or are missing although nobody was told."""
    found = []
    # After a refusal the same keys can name another file.
    whole = list(normal.made.values())
    for name, text in result.made.items():
        if name.endswith(".part"):
            found.append(f"{name} left behind")
        elif not any(same(text, other, one_less) for other in whole):
            found.append(f"{name} made in part")
    missing = normal.made.keys() - result.made.keys()
    if missing and result.status == 0 and not is_told(result):
        found.append(f"{', '.join(sorted(missing))} lost without a word")
    is_whole = command.in_terminal or same(result.output, normal.output, one_less) or is_told(result)
    if result.status == 0 and not is_whole:
        found.append("output lost without a word")
    return found


def is_told(result: Result) -> bool:
    """Whether a person was told that something was not done."""
    return any(sign in words(result) for sign in ("not saved", "no answers were read", "the plain guide follows"))


def same(text: bytes, whole: bytes, one_less: bool) -> bool:
    """Whether a text is whole, or where that may be, whole but for one byte."""
    if text == whole:
        return True
    place = next((index for index, byte in enumerate(text) if byte != whole[index]), len(text))
    return one_less and text == whole[:place] + whole[place + 1 :]


def words(result: Result) -> str:
    """What can be read of what was shown, in small letters."""
    text = SEQUENCE.sub(b" ", result.output).decode(errors="replace")
    return " ".join(text.split()).lower()


def steering(text: bytes) -> list[str]:
    """The characters that steer a terminal or turn its lines and that are not those of our screen."""
    rest = SEQUENCE.sub(b"", text)
    shown = rest.decode(errors="backslashreplace")
    bad = {character for character in shown if unicodedata.category(character) in {"Cc", "Cf", "Zl", "Zp"}}
    if "\\x" in shown:
        bad.add("bytes that are not UTF-8")
    return [f"let through {sorted(map(ascii, bad))}"] if bad else []


def judged(result: Result, allowed: set[int], says: str = "") -> list[str]:
    """What is wrong with a run that was given something hostile."""
    found = ["hung"] if result.hung else []
    if result.status not in allowed:
        found.append(f"status {result.status}, not one of {sorted(allowed)}")
    if not result.terminal_restored:
        found.append("terminal not given back")
    shown = result.output + result.errors
    # Without the full screen there is no sequence at all, and no end of a line but our own.
    on_screen = LEAVES_SCREEN in shown
    found += steering(shown) if on_screen else steering(shown.replace(b"\x1b", b"\x01").replace(b"\x08", b"\x01"))
    if any(line.strip().startswith(b"INJECTED") for line in shown.splitlines()):
        found.append("a line that is not ours")
    if "oops" in result.made:
        found.append("a shell was started")
    if says and says.lower() not in words(result) and says.encode() not in result.errors:
        found.append(f"does not say {says!r}")
    return found
