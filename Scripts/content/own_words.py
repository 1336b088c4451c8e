"""Finds runs of eight words or more that the content shares with texts that it was written from.

The texts are plain files in a folder outside the project, one a page that was read, named by the id of its source. How
a name is said is left out, as there is one way to write it.
"""

import pathlib
import sys

from pages import SILENT, content_folder, read, texts, words

RUN = 8


def runs(text):
    found = words(text)
    return [tuple(found[place:place + RUN]) for place in range(len(found) - RUN + 1)]


def main():
    if len(sys.argv) not in (2, 3) or not pathlib.Path(sys.argv[1]).is_dir():
        sys.exit("usage: Scripts/own-words FOLDER_OF_TEXTS [CONTENT_FOLDER]")
    kept = {}
    files = sorted(pathlib.Path(sys.argv[1]).glob("*.txt"))
    for path in files:
        for run in runs(path.read_text(encoding="utf-8", errors="replace")):
            kept.setdefault(run, path.name)
    content = content_folder(sys.argv[2] if len(sys.argv) == 3 else None)
    checked, shared = 0, []
    for path in sorted(content.rglob("*.yaml")):
        if path.parent.name == "sources":
            continue
        for text in texts(read(path), SILENT | {"said"}):
            checked += 1
            run = next((run for run in runs(text) if run in kept), None)
            if run:
                shared.append(f"{path.relative_to(content)}: \"{' '.join(run)}\" stands in {kept[run]}")
    print("\n".join(shared + [f"{checked} texts, {len(files)} pages that were read, {len(shared)} runs of words shared"]))
    sys.exit(1 if shared else 0)


main()
