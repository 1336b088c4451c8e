# Leads the guide to the page of the answers from wherever it is, and saves them, as a person would.
import re
from pathlib import Path

from seat import PATIENCE, Lost, Seat

# Wide enough and long enough for all answers at once.
WHOLE = (80, 150)
# A slow terminal of old is given pauses of up to 50 ms.
QUIET = 0.06


class Pages:
    """The pages that have to be known, by their titles in the content."""

    def __init__(self, content: Path):
        words = (content / "wording" / "screens.yaml").read_text(encoding="utf-8")
        lines = re.findall(r"^(\w+): (.*)$", words, re.MULTILINE)
        self._words = {name: text.strip().strip('"') for name, text in lines}
        self.review, self.summary, self.answers_file = map(self.title, ("review", "summary_menu", "answers_file"))
        self.pause = self.title("pause")
        self.typing = {self.title(name) for name in ("search", "team", "file", "answers_file")}

    def title(self, page: str) -> str:
        return self._words[f"{page}_title"]

    def show_review(self, seat: Seat) -> str | None:
        """Opens the answers and gives the page as text, without what is highlighted; None where nothing is answered."""
        # What was begun and is not whole ends here, at the latest after three bytes; "~" does nothing on a page.
        press(seat, b"~~~")
        seat.resize(WHOLE)
        was_pressed = False
        for _ in range(6):
            seat.settle(QUIET)
            title = self.shown_title(seat)
            if title == self.review:
                return answers_shown(seat)
            if title == self.pause:
                press(seat, b"\r")
            elif title in self.typing:
                press(seat, b"\x1b")
            elif was_pressed:
                return None
            else:
                was_pressed = True
                press(seat, b"r")
        raise Lost(f"the answers cannot be opened from:\n{seat.emulator.picture().text()}")

    def save(self, seat: Seat, file: Path) -> None:
        """Saves the answers from the page that shows them."""
        press(seat, b"p")
        self.expect(seat, self.summary)
        text = seat.emulator.picture().text()
        number = re.search(rf"^\s*>?\s*(\d+) {re.escape(self._words['answers_save'])}", text, re.MULTILINE)
        if not number:
            raise Lost(f"no way to save the answers on:\n{text}")
        press(seat, number.group(1).encode())
        press(seat, b"\r")
        self.expect(seat, self.answers_file)
        press(seat, b"\x7f" * 200)
        press(seat, file.name.encode())
        press(seat, b"\r")
        self.expect(seat, self.summary)

    def expect(self, seat: Seat, title: str) -> None:
        if self.shown_title(seat) != title:
            raise Lost(f"this is not the page {title!r}:\n{seat.emulator.picture().text()}")

    def shown_title(self, seat: Seat) -> str:
        return next((line.strip() for line in seat.emulator.picture().text().splitlines() if line.strip()), "")


def press(seat: Seat, key: bytes) -> None:
    seat.send(key)
    seat.settle(QUIET)
    if not seat.is_alive():
        raise Lost(f"the guide ended, with {seat.status}, on {key!r}")


def answers_shown(seat: Seat) -> str:
    """What stands between the title and the keys, of which those of the mouse are no answer."""
    body = re.split(r"^ *[─-]{10,}$", seat.emulator.picture().text(), flags=re.MULTILINE)[1]
    return re.sub(r"^(\s*)>( \d)", r"\1 \2", body, flags=re.MULTILINE).strip("\n")
