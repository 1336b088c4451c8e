# What a terminal shows for the bytes that it is sent: pyte, with what it lacks and more quickly.
from typing import NamedTuple

import pyte
from pyte import modes

# The private modes that the guide sets, and that must be as they were when it has left.
CURSOR_SHOWN = 25
CURSOR_KEYS, OLD_SECOND_SCREEN, SECOND_SCREEN = 1, 47, 1049
MOUSE = (9, 1000, 1002, 1003, 1005, 1006, 1015)


class Picture(NamedTuple):
    """What is seen: for each row its characters and looks, and where the cursor is."""

    rows: tuple
    cursor: tuple[int, int]

    def text(self) -> str:
        return "\n".join("".join(cell[0] for cell in row).rstrip() for row in self.rows)

    def difference(self, other: "Picture") -> str:
        """The rows that differ, and the cursors where they do."""
        lines = []
        for number, (ours, theirs) in enumerate(zip(self.rows, other.rows)):
            if ours != theirs:
                texts = ["".join(cell[0] for cell in row).rstrip() for row in (ours, theirs)]
                looks = [(at, one, two) for at, (one, two) in enumerate(zip(ours, theirs)) if one != two]
                lines += [f"row {number}: {texts[0]!r}", f"    then {texts[1]!r}", f"    first cells {looks[:3]}"]
        if self.cursor != other.cursor:
            lines.append(f"cursor {self.cursor} then {other.cursor}")
        return "\n".join(lines)


class Emulator(pyte.Screen):
    """A terminal of this name, which is fed bytes."""

    def __init__(self, terminal: str, columns: int, rows: int):
        # A description without xenl means a terminal that goes to the next line at once behind the last column.
        self.wraps_at_once = terminal == "ansi"
        self.last_drawn = " "
        self.keypad_is_on = False
        self._cells: dict = {}
        super().__init__(columns, rows)
        self._stream = Stream(self)

    def feed(self, data: bytes) -> None:
        self._stream.feed(data)

    def picture(self) -> Picture:
        buffer = self.buffer
        rows = tuple(tuple(seen(buffer[row][at]) for at in range(self.columns)) for row in range(self.lines))
        return Picture(rows, (self.cursor.y, min(self.cursor.x, self.columns - 1)))

    def has_mode(self, number: int) -> bool:
        return number << 5 in self.mode

    def faults_after_leaving(self) -> list[str]:
        """What a program has not given back."""
        faults = [f"mouse mode {mode} is on" for mode in MOUSE if self.has_mode(mode)]
        for mode in (OLD_SECOND_SCREEN, SECOND_SCREEN):
            if self.has_mode(mode):
                faults.append(f"the second screen is still shown (mode {mode})")
        if self.has_mode(CURSOR_KEYS) or self.keypad_is_on:
            faults.append("the cursor keys still send what programs want")
        if self.cursor.hidden or not self.has_mode(CURSOR_SHOWN):
            faults.append("the cursor is hidden")
        if self.cursor.attrs != self.default_char:
            faults.append(f"text would look as {self.cursor.attrs}")
        if self.margins not in (None, (0, self.lines - 1)):
            faults.append(f"only a part of the screen scrolls: {self.margins}")
        if modes.IRM in self.mode:
            faults.append("characters are inserted")
        if self.charset:
            faults.append("letters are drawn as lines")
        return faults

    def draw(self, data: str) -> None:
        if data.isascii() and modes.IRM not in self.mode and not self.charset:
            self._draw_plain(data)
        else:
            super().draw(data)
        self.last_drawn = data[-1:] or self.last_drawn
        if self.wraps_at_once and self.cursor.x == self.columns:
            self.carriage_return()
            self.linefeed()

    def _draw_plain(self, data: str) -> None:
        """Draws ASCII, of which each character takes one column, row by row."""
        while data:
            if self.cursor.x >= self.columns:
                self.carriage_return()
                self.linefeed()
            row, start = self.buffer[self.cursor.y], self.cursor.x
            piece, data = data[: self.columns - start], data[self.columns - start :]
            attributes = self.cursor.attrs
            cells = self._cells.setdefault(attributes, {})
            for at, character in enumerate(piece, start):
                cell = cells.get(character)
                if cell is None:
                    cell = cells[character] = attributes._replace(data=character)
                row[at] = cell
            self.cursor.x = start + len(piece)

    def restore_cursor(self) -> None:
        """As it was saved, also where only a part of the screen scrolls now, which pyte keeps it inside."""
        margins, self.margins = self.margins, None
        super().restore_cursor()
        self.margins = margins

    def delete_lines(self, count: int | None = None) -> None:
        """Moves the lines below up; pyte leaves a line as it is where an empty one comes up."""
        top, bottom = self.margins or (0, self.lines - 1)
        if top <= self.cursor.y <= bottom:
            for line in range(self.cursor.y, bottom + 1):
                comes_up = line + (count or 1)
                moved = self.buffer.pop(comes_up, None) if comes_up <= bottom else None
                self.buffer.pop(line, None)
                if moved is not None:
                    self.buffer[line] = moved
            self.carriage_return()

    def insert_characters(self, count: int | None = None) -> None:
        """Moves the rest of the row right; pyte keeps what falls off its end, and shows it again later."""
        start = min(self.cursor.x, self.columns - 1)
        row = self._cells_of_row()
        self._set_row((row[:start] + [self.default_char] * (count or 1) + row[start:])[: self.columns])

    def delete_characters(self, count: int | None = None) -> None:
        """Moves the rest of the row left."""
        start = min(self.cursor.x, self.columns - 1)
        row = self._cells_of_row()
        row = row[:start] + row[start + (count or 1) :]
        self._set_row(row + [self.default_char] * (self.columns - len(row)))

    def _cells_of_row(self) -> list:
        row = self.buffer[self.cursor.y]
        return [row[at] for at in range(self.columns)]

    def _set_row(self, cells: list) -> None:
        self.buffer[self.cursor.y].update(enumerate(cells))

    def repeat(self, count: int = 1) -> None:
        """REP: draws the last character again."""
        self.draw(self.last_drawn * (count or 1))

    def tab_back(self, count: int = 1) -> None:
        """CBT: to the tab stop before."""
        for _ in range(count or 1):
            self.cursor.x = max((stop for stop in self.tabstops if stop < self.cursor.x), default=0)

    def tab_forward(self, count: int = 1) -> None:
        """CHT: to the next tab stop."""
        for _ in range(count or 1):
            self.tab()

    def scroll_up(self, count: int = 1) -> None:
        """SU: moves the text up where the cursor is not asked."""
        self._at_margin(False, count)

    def scroll_down(self, count: int = 1, *_) -> None:
        """SD: moves the text down where the cursor is not asked."""
        self._at_margin(True, count)

    def _at_margin(self, is_top: bool, count: int) -> None:
        place = self.cursor.y
        top, bottom = self.margins or (0, self.lines - 1)
        self.cursor.y = top if is_top else bottom
        for _ in range(min(count or 1, self.lines)):
            self.reverse_index() if is_top else self.index()
        self.cursor.y = place

    def keypad_on(self) -> None:
        self.keypad_is_on = True

    def keypad_off(self) -> None:
        self.keypad_is_on = False


class Stream(pyte.ByteStream):
    """Takes the bytes apart; characters in UTF-8."""

    csi = {
        **pyte.ByteStream.csi,
        "b": "repeat", "Z": "tab_back", "I": "tab_forward", "S": "scroll_up", "T": "scroll_down",
    }
    escape = {**pyte.ByteStream.escape, "=": "keypad_on", ">": "keypad_off"}
    events = pyte.ByteStream.events | set(csi.values()) | set(escape.values())


def seen(cell) -> tuple:
    """A cell as the eye sees it: the colour of a blank's letter is not seen."""
    if cell.data in (" ", "") and not cell.reverse and not cell.underscore:
        return " " if cell.data else "", "", cell.bg, False, False, False
    return cell.data, cell.fg, cell.bg, cell.bold, cell.reverse, cell.underscore
