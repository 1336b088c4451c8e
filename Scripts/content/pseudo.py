"""Writes the content in a language that nobody speaks: every letter accented, every text about 40 percent longer.

What stays in English on a screen then stands out. Ids, numbers, addresses and slots are left as they are. Words grow
inside, so that sentences keep their number of words; one that would not fit a narrow screen grows less.

usage: pseudo.py CONTENT_FOLDER OUTPUT_FOLDER WORDING_FOLDER
"""

import pathlib
import re
import shutil
import sys

import yaml

from pages import read

PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
ACCENTED = "áƀçďéƒĝĥíĵķĺṁñóþɋŕšťúṽŵẋýžÁɃÇĎÉƑĜĤÍĴĶĹṀÑÓÞɊŔŠŤÚṼŴẊÝŽ"
LETTERS = str.maketrans(PLAIN, ACCENTED)
WORD = re.compile(r"[A-Za-z0-9]+(?:['/&-][A-Za-z0-9]+)*")
SLOT = re.compile(r"(\{[a-z_]+\})")
# Texts that are no words for people, or that other files name.
SILENT = {
    "id", "sources", "address", "read", "criterion", "when", "applies_when", "agrees_with", "see_also", "ways", "phone",
    "facts_as_of", "old_after_months", "questions", "drugs", "topics", "codes",
}
# A word that would grow beyond this many letters might not fit 20 columns with a comma behind it.
WIDEST = 11


def longer(word):
    """A word with its vowels said again, until it is more than half as long again, if there is room."""
    wanted = min(round(len(word) * 1.6 + 0.4), WIDEST)
    letters = list(word)
    vowels = [place for place, letter in enumerate(word) if letter in "aeiouyAEIOUY"]
    if "-" in word or "/" in word:
        number, _, rest = word.partition("-")
        return f"{number}-{longer(rest)}" if number.isdigit() else word
    for place in vowels * 2:
        if len(letters) >= wanted:
            break
        letters[place] += word[place].lower()
        wanted -= 1
    return "".join(letters)


def accented(text, grows=True):
    """The text in the pseudo language; what stands around a word, and the s of a possessive, stays as it is."""

    def changed(word):
        core, possessive = (word.group(0)[:-2], "'s") if word.group(0).endswith("'s") else (word.group(0), "")
        # Marks such as [fits] take room from every line behind them.
        return (longer(core) if grows and not text.startswith("[") else core).translate(LETTERS) + possessive

    return "".join(part if part.startswith("{") else WORD.sub(changed, part) for part in SLOT.split(text))


def changed(node):
    if isinstance(node, dict):
        # A name such as Patient.info is one word to a screen.
        return {
            field: value if field in SILENT else accented(value, grows=False) if field == "publisher" else changed(value)
            for field, value in node.items()
        }
    if isinstance(node, list):
        return [changed(value) for value in node]
    return accented(node)


def main():
    if len(sys.argv) != 4:
        print("usage: pseudo.py CONTENT_FOLDER OUTPUT_FOLDER WORDING_FOLDER", file=sys.stderr)
        sys.exit(64)
    content, output, wording = (pathlib.Path(path).resolve() for path in sys.argv[1:4])
    # What is written over is made anew, so it must be nothing else.
    for folder in (output, wording):
        if ".build" not in folder.parts or content == folder or content in folder.parents:
            print(f"{folder} is not in the build folder, so it is left as it is.", file=sys.stderr)
            sys.exit(73)
    before = after = 0
    for folder in (output, wording):
        shutil.rmtree(folder, ignore_errors=True)
    for path in sorted(content.rglob("*.yaml")):
        inside = path.relative_to(content)
        target = wording / path.name if inside.parts[0] == "wording" else output / inside
        value = read(path)
        if inside.parts[0] == "wording":
            written = {key: text if key == "language" else accented(text) for key, text in value.items()}
            before += sum(map(len, value.values()))
            after += sum(map(len, written.values()))
        elif inside.name == "plain-words.yaml":
            written = sorted({accented(word) for word in value})
        else:
            written = changed(value)
        target.parent.mkdir(parents=True, exist_ok=True)
        text = yaml.dump(written, allow_unicode=True, default_style='"', sort_keys=False, width=10_000)
        target.write_text(text, encoding="utf-8")
    print(f"The wording is {after / before:.2f} times as long.")


main()
