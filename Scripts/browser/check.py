"""Checks the summaries of simulated people in a browser.

usage: check.py PROGRAM BROWSER [FOLDER_FOR_PICTURES]
"""

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

import paper
import screen
from people import PEOPLE, summary


def main():
    program, executable, *pictures = sys.argv[1:]
    found = []
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        folder = Path(pictures[0] if pictures else folder)
        browser = playwright.chromium.launch(executable_path=executable)
        for name, (answers, drugs) in PEOPLE.items():
            file = folder / f"{name}.html"
            file.write_bytes(summary(program, answers, drugs))
            wanted = folder / name if pictures else None
            faults = screen.faults(browser, file.as_uri(), wanted)
            faults += paper.faults(browser, file.as_uri(), folder / f"{name}.pdf", wanted)
            found += [f"{name}: {fault}" for fault in faults]
        browser.close()
    for fault in found:
        print(fault, file=sys.stderr)
    if found:
        sys.exit(1)
    print(f"{len(PEOPLE)} summaries, each in {len(screen.VIEWS)} views and on paper: no fault.")


main()
