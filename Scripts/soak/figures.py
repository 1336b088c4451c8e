# Counts what was done, and prints the counts as a table.
from dataclasses import dataclass, fields


@dataclass
class Figures:
    """What was done on one kind of terminal, and the largest of what was measured."""

    terminal: str
    keys: int = 0
    pasted: int = 0
    resizes: int = 0
    signals: int = 0
    stops: int = 0
    lives: int = 0
    ends: int = 0
    screens: int = 0
    storms: int = 0
    saves: int = 0
    paste: float = 0.0
    silence: float = 0.0
    growth: int | None = None


HEADS = {
    "terminal": "terminal",
    "keys": "keys",
    "pasted": "of these pasted",
    "resizes": "resizes",
    "signals": "signals",
    "stops": "stops",
    "lives": "lives",
    "ends": "ended by signal",
    "screens": "screens the same",
    "storms": "answers same after a storm",
    "saves": "answers same after save and start",
    "paste": "paste of 2,800 letters (ms)",
    "silence": "longest silence (ms)",
    "growth": "growth after 10,000 keys (kB)",
}


def table(rows: list[Figures]) -> str:
    """A table with a row for each kind of terminal, and one for all."""
    lines = [" | ".join(HEADS.values()), " | ".join("---" for _ in HEADS)]
    lines += [" | ".join(shown(getattr(row, field.name)) for field in fields(row)) for row in [*rows, total(rows)]]
    return "\n".join(f"| {line} |" for line in lines)


def total(rows: list[Figures]) -> Figures:
    whole = Figures("all")
    for field in fields(Figures)[1:]:
        values = [getattr(row, field.name) for row in rows]
        is_largest = field.name in ("paste", "silence", "growth")
        known = [value for value in values if value is not None]
        setattr(whole, field.name, (max(known) if known else None) if is_largest else sum(values))
    return whole


def shown(value) -> str:
    if value is None:
        return "not so many"
    return f"{value:.1f}" if isinstance(value, float) else f"{value:,}" if isinstance(value, int) else value
