# One run of the program from its start to its end, with what has to hold at every step.
import signal
from collections import deque
from pathlib import Path

from figures import Figures
from habits import ENDING, Step
from laws import QUIET, press
from seat import HANG, Seat

# What is held at a moment goes up and down with the screen and the page. What is never given back shows in the least
# that is held in a stretch of so many keys: from the second stretch on that may not grow by more than so many kB.
STRETCH = 5_000
GROWTH = 1024
START_SIZE = (80, 24)
LONG_TEXT = b"a word or two " * 200
# How the program ends where a key leaves it.
LEFT = 0


class Fault(Exception):
    """Something that must never be, with what was done last."""

    def __init__(self, life: "Life", what: str):
        super().__init__(
            f"{what}\nOn {life.seat.terminal} ({life.locale}, {' '.join(life.command[1:]) or 'no options'}), "
            f"{life.keys} keys into its life, {life.figures.keys} on this kind of terminal. The last steps:\n"
            + "\n".join(map(str, life.last)))


class Life:
    """A run of the program."""

    def __init__(self, command: list[str], folder: Path, terminal: str, locale: str, figures: Figures):
        self.command, self.folder, self.terminal, self.locale, self.figures = command, folder, terminal, locale, figures
        self.keys = 0
        self.last: deque[Step] = deque(maxlen=12)
        self._least: dict[int, int] = {}
        self._asked: int | None = None
        self._is_closed = False
        figures.lives += 1
        self.seat = Seat(command, folder, terminal, locale, START_SIZE)
        self.seat.settle(QUIET)
        self._check()

    def begun_anew(self, options: list[str]) -> "Life":
        """The next run, on the same kind of terminal."""
        life = Life([self.command[0], *options], self.folder, self.terminal, self.locale, self.figures)
        life.keys = self.keys
        return life

    def goes_on(self) -> bool:
        return self.seat.is_alive()

    def take(self, step: Step) -> None:
        """Does a step, and waits until it is dealt with."""
        self.last.append(step)
        self.keys += step.keys
        self.figures.keys += step.keys
        self.figures.pasted += step.keys if step.name in ("paste", "search") else 0
        if step.size:
            self.figures.resizes += 1
            self.seat.resize(step.size)
        if step.data:
            self.seat.send(step.data)
        if step.signal:
            self.figures.signals += 1
            self.seat.signal(step.signal)
        if step.name == "stop":
            self._stopped(step)
        elif step.name == "end":
            self._ended(step)
        self.seat.settle()
        self._check()
        self._weigh()

    def compares(self) -> None:
        """Compares the screen with the same page painted anew."""
        self.seat.settle(QUIET)
        before = self.seat.emulator.picture()
        self.seat.send(b"\x0c")
        self.seat.settle(QUIET)
        after = self.seat.emulator.picture()
        if before != after:
            raise Fault(self, f"The screen is not what Ctrl-L makes of it:\n{before.difference(after)}\n{after.text()}")
        self.figures.screens += 1

    def pastes(self) -> None:
        """Pastes a long text into the search: it is shown at once, not letter by letter."""
        press(self.seat, b"/")
        before = self.seat.processor_time()
        press(self.seat, LONG_TEXT)
        took = self.seat.processor_time() - before
        self.figures.paste = max(self.figures.paste, took)
        if took > HANG:
            raise Fault(self, f"A paste of {len(LONG_TEXT)} letters took {took:.0f} ms of processor time.")
        press(self.seat, b"\x1b")

    def expects(self, before: str, after: str | None, when: str) -> None:
        """Compares the answers, as they are shown."""
        if before != after:
            raise Fault(self, f"Other answers are shown {when}. Before:\n{before}\nThen:\n{after}")

    def ends(self, way: int, status: int) -> None:
        """Ends the program by a signal."""
        self._asked = status
        self.figures.signals += 1
        self.figures.ends += 1
        self.seat.signal(way)
        self.seat.wait_until(lambda: False)
        self._check()

    def close(self) -> None:
        if not self._is_closed:
            self._is_closed = True
            self.seat.close()

    def _stopped(self, step: Step) -> None:
        """Waits for the stop, looks whether the terminal was given back, and goes on."""
        self.figures.stops += 1
        self.seat.wait_until(lambda: self.seat.is_stopped)
        if not self.goes_on():
            return
        if step.signal != signal.SIGSTOP:
            self._check_terminal("while it is stopped")
        self.seat.go_on()
        self.seat.settle(QUIET)

    def _ended(self, step: Step) -> None:
        self.figures.ends += 1
        self._asked = next(status for way, status in ENDING.values() if way in (step.data, step.signal))
        self.seat.wait_until(lambda: False)

    def _check(self) -> None:
        """What has to hold whenever the program rests or has ended."""
        self.figures.silence = max(self.figures.silence, self.seat.longest_silence)
        if self.seat.longest_silence > HANG:
            raise Fault(self, f"It was silent for {self.seat.longest_silence:.0f} ms of processor time.")
        if self.goes_on():
            return
        allowed = LEFT if self._asked is None else self._asked
        if self.seat.status != allowed:
            shown = self.seat.emulator.picture().text()
            raise Fault(self, f"It ended with {self.seat.status}, not {allowed}:\n{shown}")
        self._check_terminal("after its end")

    def _check_terminal(self, when: str) -> None:
        faults = self.seat.emulator.faults_after_leaving()
        if not self.seat.modes_given_back():
            faults.append("the terminal has other modes (stty) than before")
        if faults:
            raise Fault(self, f"The terminal was not given back {when}: {'; '.join(faults)}")

    def _weigh(self) -> None:
        if not self.goes_on():
            return
        stretch, memory = self.keys // STRETCH, self.seat.memory()
        self._least[stretch] = min(self._least.get(stretch, memory), memory)
        if stretch < 3 or 1 not in self._least or stretch - 1 not in self._least:
            return
        growth = self._least[stretch - 1] - self._least[1]
        self.figures.growth = max(self.figures.growth or 0, growth)
        if growth > GROWTH:
            raise Fault(self, f"It holds {growth} kB more than up to its {2 * STRETCH}th key.")
