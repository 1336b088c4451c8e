# Lets a monkey at the built program: random keys, pastes, broken input, sizes and signals on eight kinds of terminal.
#
# usage: monkey.py PROGRAM KEYS SEED [COMPARE_EVERY]
#
# Fails where the program ends unasked or wrongly, is silent for 100 ms of processor time, grows, loses an answer, or
# leaves a terminal other than it was; and where a screen differs from the same page painted anew. The same seed does
# the same.
import os
import shutil
import signal
import sys
import tempfile
import time
from pathlib import Path
from random import Random

from figures import Figures, table
from habits import ENDING, Habits
from laws import Pages
from life import Fault, Life
from seat import Lost

TERMINALS = ["xterm-256color", "screen-256color", "tmux-256color", "linux", "vt100", "vt220", "ansi", "rxvt"]
LOCALES = ["C.UTF-8", "C"]
SIGNALS = [way for way in ENDING.values() if isinstance(way[0], int)]


class Monkey:
    """Goes on until so many keys were sent in each kind of terminal."""

    def __init__(self, program: Path, folder: Path, seed: int, compare_every: int):
        self.program, self.folder = program, folder
        self.seed = seed
        self.compare_every = compare_every
        self.kept = folder / "kept.json"
        self.pages = Pages(Path(__file__).parents[2] / "Content")

    def visit(self, terminal: str, keys: int) -> Figures:
        """One long life on a shared computer, which shows whether memory grows, and many that may end at any key."""
        figures = Figures(terminal)
        # One of its own, so that a fault is found again without the terminals before.
        self.random = Random(f"{self.seed} {terminal}")
        self.live(figures, terminal, is_shared=True, keys=keys // 2)
        while figures.keys < keys:
            self.live(figures, terminal, is_shared=False, keys=keys - figures.keys)
        return figures

    def live(self, figures: Figures, terminal: str, is_shared: bool, keys: int) -> None:
        habits = Habits(self.random, is_shared)
        options = ["--kiosk", "60"] if is_shared else self.saved_before()
        life = Life([str(self.program), *options], self.folder, terminal, self.random.choice(LOCALES), figures)
        try:
            if self.random.random() < 0.7:
                life.take(habits.opening())
            while life.keys < keys and life.goes_on():
                before = figures.keys // self.compare_every
                life.take(habits.step())
                if life.goes_on() and figures.keys // self.compare_every > before:
                    life.compares()
                    if self.random.random() < 0.2:
                        life = self.keeps_answers(life, habits, is_shared)
            if life.goes_on():
                life.ends(*self.random.choice(SIGNALS))
        except Lost as lost:
            raise Fault(life, str(lost)) from lost
        finally:
            life.close()

    def saved_before(self) -> list[str]:
        """Every other life goes on with the answers of another one, so that more pages have something to say."""
        return ["--answers", self.kept.name] if self.kept.exists() and self.random.random() < 0.5 else []

    def keeps_answers(self, life: Life, habits: Habits, is_shared: bool) -> Life:
        """Compares the answers before and after a storm that holds no key, and after a save, an end and a new start."""
        answers = self.pages.show_review(life.seat)
        if answers is None:
            return life
        for _ in range(self.random.randint(3, 12)):
            life.take(habits.harmless())
        life.expects(answers, self.pages.show_review(life.seat), "after a storm without a key")
        life.figures.storms += 1
        life.pastes()
        if is_shared:
            return life
        life.expects(answers, self.pages.show_review(life.seat), "after a search")
        self.kept.unlink(missing_ok=True)
        self.pages.save(life.seat, self.kept)
        life.ends(*self.random.choice(SIGNALS))
        life.close()
        life = life.begun_anew(["--answers", self.kept.name])
        life.expects(answers, self.pages.show_review(life.seat), "after a save and a new start")
        life.figures.saves += 1
        return life


def main() -> None:
    if len(sys.argv) not in (4, 5) or not all(word.isdigit() for word in sys.argv[2:]):
        sys.exit("usage: monkey.py PROGRAM KEYS SEED [COMPARE_EVERY]")
    program, keys, seed = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    compare_every = int(sys.argv[4]) if len(sys.argv) == 5 else 200
    begun = time.monotonic()
    # Asked to end, it takes the program and the folder along.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    print(f"{keys} keys with the seed {seed}, a screen compared every {compare_every} keys", flush=True)
    with tempfile.TemporaryDirectory() as place:
        # The program runs as nobody, who has to reach it, and to save where nothing else is.
        os.chmod(place, 0o755)
        copy = shutil.copy(program, Path(place) / "drug-guide")
        os.chmod(copy, 0o755)
        folder = Path(place) / "folder"
        folder.mkdir()
        os.chmod(folder, 0o777)
        monkey = Monkey(Path(copy), folder, seed, compare_every)
        rows = []
        try:
            for terminal in TERMINALS:
                rows.append(monkey.visit(terminal, -(-keys // len(TERMINALS))))
                seconds = time.monotonic() - begun
                print(f"{terminal}: {rows[-1].keys} keys, {seconds:.0f} s so far", file=sys.stderr, flush=True)
        except (Fault, Lost) as fault:
            sys.exit(f"The seed {seed} found a fault.\n{fault}")
    print(table(rows))
    print(f"It took {time.monotonic() - begun:.0f} s. Crashes 0, answers lost 0, terminals left broken 0.")


if __name__ == "__main__":
    main()
