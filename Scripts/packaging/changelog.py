"""Reads CHANGELOG.md: changelog.py version|date|debian [MAINTAINER]

Prints the newest version, its day, or all versions in the form of a Debian changelog.
"""

import re
import sys
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from textwrap import fill

CHANGELOG = Path(__file__).parents[2] / "CHANGELOG.md"


@dataclass(frozen=True)
class Release:
    """A version, the day it came out, and what is new in it."""

    version: str
    day: str
    changes: list[str]


def releases(text: str) -> list[Release]:
    """The versions of a changelog, the newest first; what is not released yet is left out."""
    found = []
    for section in re.split(r"^## ", text, flags=re.MULTILINE)[1:]:
        heading, _, rest = section.partition("\n")
        if heading == "[Unreleased]":
            continue
        match = re.fullmatch(r"\[(\d+\.\d+\.\d+)\] - (\d{4}-\d{2}-\d{2})", heading)
        if not match:
            sys.exit(f'CHANGELOG.md: "## {heading}" is no heading of a version. Write it as "## [1.2.3] - 2026-11-30".')
        changes = [" ".join(item.split()) for item in re.findall(r"^- (.*(?:\n  .*)*)", rest, flags=re.MULTILINE)]
        if not changes:
            sys.exit(f'CHANGELOG.md: version {match[1]} has no changes. Write each on a line of its own, behind "- ".')
        found.append(Release(match[1], match[2], changes))
    if not found:
        sys.exit('CHANGELOG.md names no version. Write one as "## [1.2.3] - 2026-11-30".')
    return found


def debian(release: Release, maintainer: str) -> str:
    """A version as an entry of a Debian changelog; its time is noon, since only the day is known."""
    day = datetime.strptime(release.day, "%Y-%m-%d").replace(hour=12, tzinfo=timezone.utc)
    lines = [fill(change, 78, initial_indent="  * ", subsequent_indent="    ") for change in release.changes]
    head = f"drug-guide ({release.version}) unstable; urgency=medium"
    return "\n".join([head, "", *lines, "", f" -- {maintainer}  {day:%a, %d %b %Y %H:%M:%S %z}", ""])


def main() -> None:
    found = releases(CHANGELOG.read_text(encoding="utf-8"))
    match sys.argv[1:]:
        case ["version"]:
            print(found[0].version)
        case ["date"]:
            print(found[0].day)
        case ["debian", maintainer]:
            print("\n".join(debian(release, maintainer) for release in found), end="")
        case _:
            sys.exit("usage: changelog.py version | date | debian MAINTAINER")


if __name__ == "__main__":
    main()
