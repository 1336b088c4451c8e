"""Presses keys in a terminal and draws what it shows."""

import html
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

# Each picture: its name, what it shows, the size of the terminal, and the keys that lead there.
PICTURES = [
    ("question", "A question with its options, one of them highlighted", 80, 24, "Start Enter 1 Enter 3 Enter 2 Enter Down Down".split()),
    ("results", "What the answers show: the drugs, each with its reason", 80, 24,
     "Start Enter 1 Enter 3 Enter 1 Enter 1 Enter 1 Enter 2 Enter".split()),
    ("drug", "The page of a drug", 80, 24, ["d", "5", "Enter"]),
    ("narrow", "The same question on a screen of 40 columns and 12 rows", 40, 12,
     "Start Enter 1 Enter 3 Enter 2 Enter Down".split()),
]
# The sixteen colours, and the two that a terminal has without any.
COLOURS = ["#1d1f21", "#e06c75", "#98c379", "#e5c07b", "#61afef", "#d78fd7", "#56b6c2", "#d0d0d0",
           "#7f7f7f", "#ff7b86", "#b5e890", "#ffd68a", "#8cc8ff", "#f2b5f2", "#7fdbe6", "#ffffff"]
TEXT, PAPER, QUIET = "#d8d8d8", "#1d1f21", "#9a9a9a"
CELL_WIDTH, CELL_HEIGHT, FONT_SIZE, EDGE = 8.4, 18, 14, 14


class Terminal:
    """A terminal of a given size in which the program runs."""

    def __init__(self, program, width, height):
        self.socket = f"pictures-{time.monotonic_ns()}"
        self.folder = tempfile.TemporaryDirectory()
        self.tmux("-f", "/dev/null", "new-session", "-d", "-x", str(width), "-y", str(height), "-c", self.folder.name,
                  f"env LANG=C.UTF-8 LC_ALL=C.UTF-8 COLORFGBG='15;0' TERM=screen-256color '{program}'")
        self.settle()

    def tmux(self, *arguments):
        run = subprocess.run(["tmux", "-L", self.socket, *arguments], capture_output=True, text=True, timeout=20)
        return run.stdout

    def screen(self):
        """The rows with the sequences that say how they look."""
        return self.tmux("capture-pane", "-p", "-e")

    def settle(self):
        """Waits until the screen has stayed the same for a while."""
        last, since, end = None, 0.0, time.monotonic() + 20
        while time.monotonic() < end:
            now = self.screen()
            if now != last or not now.strip():
                last, since = now, time.monotonic()
            elif time.monotonic() - since > 0.3:
                return
            time.sleep(0.05)
        raise SystemExit("The screen does not come to rest.")

    def press(self, key):
        # The first choice of the welcome is reached from the end: it may be below the screen.
        for name in ["End", "1"] if key == "Start" else [key]:
            self.tmux("send-keys", name)
        self.settle()

    def close(self):
        self.tmux("kill-server")
        self.folder.cleanup()


def runs(line):
    """The pieces of a row that look alike: text, and how it looks."""
    look = {}
    for piece in re.split(r"(\x1b\[[0-9;]*m|\x1b\([0B]|\x0e|\x0f)", line):
        found = re.fullmatch(r"\x1b\[([0-9;]*)m", piece)
        if not found:
            if piece and piece[0] not in "\x1b\x0e\x0f":
                yield piece, dict(look)
            continue
        numbers = [int(number or 0) for number in found.group(1).split(";")]
        while numbers:
            number = numbers.pop(0)
            if number == 0:
                look = {}
            elif number in (1, 2, 4, 7):
                look[number] = True
            elif 30 <= number <= 37:
                look["colour"] = COLOURS[number - 30]
            elif number == 38 and numbers[:1] == [5]:
                look["colour"] = colour(numbers[1])
                numbers = numbers[2:]
            elif number == 39:
                look.pop("colour", None)


def colour(number):
    """One of the 256 colours."""
    if number < 16:
        return COLOURS[number]
    if number > 231:
        return "#" + f"{8 + (number - 232) * 10:02x}" * 3
    levels = [0, 95, 135, 175, 215, 255]
    number -= 16
    return "#" + "".join(f"{levels[part]:02x}" for part in (number // 36, number // 6 % 6, number % 6))


def svg(screen, title, width, height):
    """The picture of a screen."""
    wide, high = width * CELL_WIDTH + 2 * EDGE, height * CELL_HEIGHT + 2 * EDGE
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide:g} {high:g}" width="{wide:g}" height="{high:g}"'
        f' role="img" aria-label="{html.escape(title)}">',
        f"<title>{html.escape(title)}</title>",
        f'<rect width="{wide:g}" height="{high:g}" rx="8" fill="{PAPER}"/>',
        f'<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, \'DejaVu Sans Mono\', monospace"'
        f' font-size="{FONT_SIZE}">',
    ]
    for row, line in enumerate(screen.split("\n")[:height]):
        column = 0
        for text, look in runs(line):
            x, y = EDGE + column * CELL_WIDTH, EDGE + row * CELL_HEIGHT
            column += len(text)
            ink = look.get("colour", QUIET if 2 in look else TEXT)
            if 7 in look:
                parts.append(f'<rect x="{x:g}" y="{y:g}" width="{len(text) * CELL_WIDTH:g}" height="{CELL_HEIGHT}"'
                             f' fill="{ink}"/>')
                ink = PAPER
            style = ' font-weight="bold"' if 1 in look else ""
            style += ' text-decoration="underline"' if 4 in look else ""
            # Not every viewer keeps blanks that lead or follow each other, so words that these part are placed apart.
            for words in re.finditer(r"\S+(?: \S+)*", text):
                parts.append(f'<text x="{x + words.start() * CELL_WIDTH:g}" y="{y + FONT_SIZE:g}" fill="{ink}"{style}'
                             f' textLength="{len(words[0]) * CELL_WIDTH:g}">{html.escape(words[0])}</text>')
    return "\n".join(parts + ["</g>", "</svg>", ""])


def shown_text(picture):
    """The text of a picture, whatever its looks and the age of the facts."""
    return re.sub(r"\d+\s+months?", "months", " ".join(re.findall(r"<text[^>]*>([^<]*)</text>", picture)))


def main():
    program, folder = Path(sys.argv[1]).resolve(), Path(sys.argv[2])
    checks = sys.argv[3:] == ["--check"]
    if sys.argv[3:] and not checks:
        raise SystemExit("usage: Scripts/pictures/run [--check]")
    for name, title, width, height, keys in PICTURES:
        terminal = Terminal(program, width, height)
        try:
            for key in keys:
                terminal.press(key)
            picture = svg(terminal.screen(), title, width, height)
        finally:
            terminal.close()
        file = folder / f"{name}.svg"
        if not checks:
            file.write_text(picture, encoding="utf-8")
        elif not file.exists() or shown_text(file.read_text(encoding="utf-8")) != shown_text(picture):
            raise SystemExit(f"{file} shows another screen than the program does now. Run Scripts/pictures/run.")
    print(f"{len(PICTURES)} pictures {'show' if checks else 'were taken of'} what the program shows.")


main()
