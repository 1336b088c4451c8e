# What is compared in a terminal: each program with its command, and the keys that lead to where a figure begins.
import shutil
import subprocess
import sys
from pathlib import Path

from terminal import DOWN, ENTER, Terminal, last_word

GUIDE, DIALOG, AGAIN, WHIPTAIL, LESS, C = "drug-guide", "dialog", "dialog, again", "whiptail", "less", "C program"
WELCOME = (
    "Start the questions",
    "Look at all the drugs",
    "Read about targeted drugs",
    "Who to call, and when",
    "Keys and how to use this guide",
    "Leave the guide",
)


class Program:
    """A command, and the keys that lead from its first screen to where a figure begins."""

    def __init__(self, name, command, folder, way=()):
        self.name = name
        self._command = [found(command[0]), *map(str, command[1:])]
        self._way = way
        self._starter = str(folder / "start")
        # Nothing of the person who runs this: no colours, habits or files of their own, and no size.
        self._environment = {
            "HOME": str(folder),
            "LANG": "C.UTF-8",
            "LESSHISTFILE": "-",
            "PATH": "/usr/bin:/bin",
            "TERM": "xterm-256color",
        }
        with self.start() as terminal:
            self._last_word = last_word(terminal.whole_screen())

    def start(self):
        return Terminal(self.name, self._command, self._environment, self._starter)

    def first_screen(self, terminal):
        """The milliseconds until the last word of the first screen."""
        return terminal.first_screen(*self._last_word)

    def open(self):
        """The program where the figure begins."""
        terminal = self.start()
        try:
            self.first_screen(terminal)
            for key in self._way:
                terminal.press(key)
                terminal.settle()
        except BaseException:
            terminal.__exit__()
            raise
        return terminal


class Programs:
    """The programs that show a menu, and those that show a text."""

    def __init__(self, guide, long_guide, folder):
        self._guide, self._long_guide, self._folder = guide, long_guide, Path(folder).resolve()
        listed = self._printed("drugs")
        self._names = [line.split(maxsplit=1)[1].split(":")[0] for line in listed.splitlines()]
        self._first_drug = listed.split()[0]

    def welcome(self):
        """The six choices of the first screen."""
        text = self._text("welcome.txt", "\n".join(WELCOME) + "\n")
        return self._menus("Targeted drugs for breast cancer", WELCOME, ()) | self._named(LESS, ["less", text])

    def names(self):
        """A menu of the drugs with the first one chosen."""
        return self._menus("All the drugs in this guide", self._names, (b"d", DOWN))

    def texts(self):
        """The page of a drug."""
        text = self._text("drug.txt", self._printed("drugs", self._first_drug))
        return self._pagers(self._guide, (b"d", DOWN, ENTER), text)

    def long_texts(self, lines):
        """A page of so many lines."""
        text = self._text("long.txt", "".join(f"This is line {line + 1} of {lines}.\n" for line in range(lines)))
        return self._pagers(self._long_guide, (b"3", ENTER, DOWN, ENTER), text)

    def _menus(self, title, choices, way):
        numbered = [part for number, choice in enumerate(choices) for part in (number + 1, choice)]
        dialog = ["dialog", "--menu", title, 0, 0, 0, *numbered]
        return (
            self._named(GUIDE, [self._guide], way)
            | self._named(DIALOG, dialog)
            | self._named(AGAIN, dialog)
            | self._named(WHIPTAIL, ["whiptail", "--menu", title, 24, 76, min(len(choices), 16), *numbered])
            | self._named(C, [self._folder / "menu", title, *choices])
        )

    def _pagers(self, guide, way, text):
        return (
            self._named(GUIDE, [guide], way)
            | self._named(LESS, ["less", text])
            | self._named(DIALOG, ["dialog", "--textbox", text, 24, 80])
        )

    def _named(self, name, command, way=()):
        return {name: Program(name, command, self._folder, way)}

    def _printed(self, *arguments):
        """What a command of the guide prints."""
        command, environment = [self._guide, *arguments], {"LANG": "C.UTF-8"}
        return subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True, timeout=10).stdout.decode()

    def _text(self, name, text):
        file = self._folder / name
        file.write_text(text)
        return file


def found(command):
    """The path of a command."""
    path = shutil.which(command)
    if path is None:
        sys.exit(f"{command} is missing.")
    return path
