# Counts what was done, and prints the counts as a table.
from dataclasses import dataclass, field, fields
from functools import partial


def counted(head: str):
    """A column of what was done so many times; of all terminals, the sum."""
    return field(default=0, metadata={"head": head, "whole": sum})


def largest(head: str, default: float | None):
    """A column of the largest of what was measured; of all terminals, the largest again."""
    return field(default=default, metadata={"head": head, "whole": partial(max, default=None)})


@dataclass
class Figures:
    """What was done on one kind of terminal, and the largest of what was measured; the columns of the table."""

    terminal: str = field(metadata={"head": "terminal"})
    keys: int = counted("keys")
    pasted: int = counted("of these pasted")
    resizes: int = counted("resizes")
    signals: int = counted("signals")
    stops: int = counted("stops")
    lives: int = counted("lives")
    ends: int = counted("ended by signal")
    screens: int = counted("screens the same")
    storms: int = counted("answers same after a storm")
    saves: int = counted("answers same after save and start")
    paste: float = largest("paste of 2,800 letters (ms)", 0.0)
    silence: float = largest("longest silence (ms)", 0.0)
    growth: int | None = largest("growth after 10,000 keys (kB)", None)


def table(rows: list[Figures]) -> str:
    """A table with a row for each kind of terminal, and one for all."""
    columns = fields(Figures)
    lines = [" | ".join(column.metadata["head"] for column in columns), " | ".join("---" for _ in columns)]
    lines += [" | ".join(shown(getattr(row, column.name)) for column in columns) for row in [*rows, total(rows)]]
    return "\n".join(f"| {line} |" for line in lines)


def total(rows: list[Figures]) -> Figures:
    whole = Figures("all")
    for column in fields(Figures)[1:]:
        known = [value for row in rows if (value := getattr(row, column.name)) is not None]
        setattr(whole, column.name, column.metadata["whole"](known))
    return whole


def shown(value) -> str:
    if value is None:
        return "not so many"
    return f"{value:.1f}" if isinstance(value, float) else f"{value:,}" if isinstance(value, int) else value
