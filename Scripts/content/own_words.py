"""Finds runs of eight words or more that the content shares with texts that it was written from.

The texts are plain files in a folder outside the project, one a page that was read, named by the id of its source. How
a name is said is left out, as there is one way to write it.
"""

import pathlib
import sys

from pages import SILENT, content_folder, read, texts, words

RUN = 8


def runs(found):
    return [tuple(found[place:place + RUN]) for place in range(len(found) - RUN + 1)]


def shared(text, kept):
    """Each whole run of words that a text shares with a page, and the page."""
    found = words(text)
    pages = [kept.get(run) for run in runs(found)]
    start = 0
    while start < len(pages):
        if pages[start] is None:
            start += 1
            continue
        end = start
        while end + 1 < len(pages) and pages[end + 1] is not None:
            end += 1
        yield " ".join(found[start:end + RUN]), pages[start]
        start = end + 1


def main():
    files = sorted(pathlib.Path(sys.argv[1]).glob("*.txt")) if len(sys.argv) == 2 else []
    if not files:
        print("There is no folder with texts (*.txt) of pages that were read.", file=sys.stderr)
        sys.exit(66)
    kept = {}
    for path in files:
        for run in runs(words(path.read_text(encoding="utf-8", errors="replace"))):
            kept.setdefault(run, path.name)
    content = content_folder()
    checked, found = 0, []
    for path in sorted(content.rglob("*.yaml")):
        if path.parent.name == "sources":
            continue
        for text in texts(read(path), SILENT | {"said"}):
            checked += 1
            found += [f'{path.relative_to(content)}: "{run}" stands in {page}' for run, page in shared(text, kept)]
    print("\n".join(found + [f"{checked} texts beside {len(files)} pages that were read: {len(found)} runs are shared"]))
    sys.exit(1 if found else 0)


main()
