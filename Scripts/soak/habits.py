# What people, cats and broken lines do at a terminal: random keys, pastes, broken bytes, sequences, sizes and signals.
import signal
from dataclasses import dataclass
from random import Random

MOVES = [b"\x1b[A", b"\x1b[B", b"\x1b[C", b"\x1b[D", b"\x1bOA", b"\x1bOB", b"\x1bOC", b"\x1bOD", b"\x1b[5~", b"\x1b[6~",
         b"\x1b[H", b"\x1b[F", b"\x1b[Z", b"\t", b"j", b"k", b" ", b"b", b"g", b"G"]
PAGES = [bytes([letter]) for letter in b"hrpdtnNxmhrpd?/"]
CHOOSING = [b"\r", b"\n", *(bytes([digit]) for digit in b"1234567890")]
BACK = [b"\x1b", b"\x7f", b"\x08"]
# In a terminal that is not locked these end the program, stop it, or hold its output; they come as steps of their own.
TAKEN = set(b"\x03\x1a\x1c\x13\x11")
FREEZE = b"\x13abc\x11"
WORDS = "team cancer 999 trastuzumab HER2-positive pain q r x summary.txt 020 7946 0000 ~ / ..".split()
WORDS += "é 漢字 e\u0301 👍 ß °C".split()
LARGEST = (200, 60)

STOPPING = {"stop key": b"\x1a", "stop": signal.SIGTSTP, "hard stop": signal.SIGSTOP}
# What ends the program, and the exit status that then follows.
ENDING = {
    "terminate": (signal.SIGTERM, 143), "hang up": (signal.SIGHUP, 129), "interrupt": (signal.SIGINT, 130),
    "quit": (signal.SIGQUIT, 130), "interrupt key": (b"\x03", 130), "quit key": (b"\x1c", 130),
}


@dataclass
class Step:
    """One thing that is done, and how many keys it counts for: every character and every sequence is one."""

    name: str
    data: bytes = b""
    keys: int = 0
    size: tuple[int, int] | None = None
    signal: int | None = None


class Habits:
    """Random steps, the same for the same random source."""

    def __init__(self, random: Random, is_shared: bool):
        self._random = random
        # On a shared computer all control keys are keys like any other.
        self._is_shared = is_shared
        self._weights = {
            self.key: 40, self.typing: 25, self.paste: 4, self.search: 2, self.broken: 6, self.sequences: 7,
            self.mouse: 5, self.resize: 5, self.told_of_size: 1, self.stop: 1, self.freeze: 0.2,
            self.end: 0 if is_shared else 0.3,
        }

    def step(self) -> Step:
        return self._random.choices(list(self._weights), list(self._weights.values()))[0]()

    def opening(self) -> Step:
        """The first choice of the welcome, and a few answers."""
        keys = [b"\x1b[F", b"1", b"\r"]
        for _ in range(self._random.randint(1, 5)):
            keys += [self._random.choice([b"1", b"2", b"3"]), b"\r"]
        return Step("opening", b"".join(keys), len(keys))

    def harmless(self) -> Step:
        """A step that is no key, so that the page stays as it is."""
        harmless = [self.resize, self.told_of_size, self.stop, self.bad_bytes, self.unknown_sequences]
        return self._random.choice(harmless)()

    def key(self) -> Step:
        return Step("key", self._key(), 1)

    def typing(self) -> Step:
        count = self._random.randint(2, 30)
        return Step("typing", b"".join(self._key() for _ in range(count)), count)

    def paste(self) -> Step:
        """Words, often with the ends of lines, tabs and more between them."""
        between = self._random.choice([" ", " ", "\n", "\t", "\r\n", "\x1b", "\x7f"])
        return self._text("paste", between, self._random.choice([1, 3, 10, 20]))

    def search(self) -> Step:
        step = self._text("paste", " ", self._random.choice([1, 2, 20]))
        back = self._random.choice([b"", b"\x1b"])
        return Step("search", b"/" + step.data + back, step.keys + 1 + len(back))

    def broken(self) -> Step:
        data = self._allowed(self._random.randbytes(self._random.randint(1, 40)))
        return Step("broken bytes", data, len(data))

    def bad_bytes(self) -> Step:
        """Bytes that begin no character."""
        data = bytes(self._random.choice(b"\x80\xbf\xc0\xc1\xf5\xff") for _ in range(self._random.randint(1, 20)))
        return Step("bad bytes", data, len(data))

    def sequences(self) -> Step:
        count = self._random.randint(1, 5)
        return Step("sequences", b"".join(self._sequence() for _ in range(count)), count)

    def unknown_sequences(self) -> Step:
        count = self._random.randint(1, 5)
        data = b"".join(b"\x1b[%d;%d~" % (self._random.randint(50, 99), number) for number in range(count))
        return Step("unknown sequences", data, count)

    def mouse(self) -> Step:
        """Reports of presses, releases and the wheel, in the new form or in the old one."""
        column, row = self._random.randint(1, 90), self._random.randint(1, 60)
        button = self._random.choice([0, 0, 0, 1, 2, 3, 32, 35, 64, 65])
        if self._random.random() < 0.6:
            return Step("mouse", b"\x1b[<%d;%d;%d%c" % (button, column, row, self._random.choice(b"Mm")), 1)
        return Step("old mouse", b"\x1b[M" + bytes([32 + button, 32 + column, 32 + row]), 1)

    def resize(self) -> Step:
        size = self._random.choice([(80, 24), (40, 12), (20, 6), (60, 20), None, None, None])
        return Step("resize", size=size or (self._random.randint(1, LARGEST[0]), self._random.randint(1, LARGEST[1])))

    def told_of_size(self) -> Step:
        return Step("told of size", signal=self._random.choice([signal.SIGWINCH, signal.SIGCONT]))

    def stop(self) -> Step:
        return self._how("stop", STOPPING[self._random.choice(list(STOPPING)[1 if self._is_shared else 0 :])])

    def end(self) -> Step:
        return self._how("end", ENDING[self._random.choice(list(ENDING))][0])

    def freeze(self) -> Step:
        """Holds the output and lets it go on."""
        return Step("freeze", FREEZE, len(FREEZE))

    def _how(self, name: str, way: bytes | int) -> Step:
        return Step(name, way, 1) if isinstance(way, bytes) else Step(name, signal=way)

    def _key(self) -> bytes:
        kind = self._random.random()
        for share, keys in ((0.3, MOVES), (0.58, CHOOSING), (0.8, PAGES), (0.88, BACK)):
            if kind < share:
                return self._random.choice(keys)
        if kind < 0.98:
            return bytes([self._random.randint(0x20, 0x7E)])
        return self._allowed(bytes([self._random.randint(0, 31)]))

    def _sequence(self) -> bytes:
        """A control sequence, known or not, whole or not."""
        kind = self._random.choice("CCCCO]P_")
        if kind == "O":
            return b"\x1bO" + bytes([self._random.randint(0x30, 0x7E)])
        if kind != "C":
            return b"\x1b" + kind.encode() + b"0;text" + self._random.choice([b"\x07", b"\x1b\\", b""])
        numbers = b";".join(b"%d" % self._random.randint(0, 300) for _ in range(self._random.randint(0, 4)))
        private = self._random.choice([b"", b"", b"?", b">", b"["])
        end = bytes([self._random.randint(0x40, 0x7E)]) if self._random.random() < 0.9 else b""
        return b"\x1b[" + private + numbers + end

    def _text(self, name: str, between: str, count: int) -> Step:
        text = between.join(self._random.choice(WORDS) for _ in range(count))
        return Step(name, text.encode(), len(text))

    def _allowed(self, data: bytes) -> bytes:
        return data if self._is_shared else bytes(byte for byte in data if byte not in TAKEN) or b"q"
