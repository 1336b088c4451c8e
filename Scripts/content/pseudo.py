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
ACCENTED = "áƀçďéƒĝĥíĵķĺɱñóþɋŕšťúṽŵẋýžÁƁÇĎÉƑĜĤÍĴĶĹṀÑÓÞɊŔŠŤÚṼŴẊÝŽ"
LETTERS = str.maketrans(PLAIN, ACCENTED)
# Texts that are no words for people, or that other files name.
SILENT = {
    "id", "sources", "address", "read", "criterion", "when", "applies_when", "agrees_with", "see_also", "ways", "phone",
    "facts_as_of", "old_after_months", "not_covered", "questions", "drugs", "topics",
}
WIDEST = 14


def longer(word):
    """The word with its vowels said twice, or with a letter more where it has none; a wide one as it is."""
    if len(word) > WIDEST:
        return word
    grown = re.sub(r"([aeiouyAEIOUY])", lambda vowel: vowel.group(0) + vowel.group(0).lower(), word)
    return grown[:WIDEST] if len(grown) > WIDEST else grown


def accented(text):
    parts = re.split(r"(\{[a-z_]+\})", text)
    return "".join(
        part if part.startswith("{") else re.sub(r"[A-Za-z]+", lambda word: longer(word.group(0)), part).translate(LETTERS)
        for part in parts
    )


def changed(node):
    if isinstance(node, dict):
        return {field: value if field in SILENT else changed(value) for field, value in node.items()}
    if isinstance(node, list):
        return [changed(value) for value in node]
    return accented(node)


def main():
    content, output, wording = map(pathlib.Path, sys.argv[1:4])
    before = after = 0
    for folder in (output, wording):
        shutil.rmtree(folder, ignore_errors=True)
    for path in sorted(content.rglob("*.yaml")):
        inside = path.relative_to(content)
        target = wording / path.name if inside.parts[0] == "wording" else output / inside
        value = read(path)
        value = {key: accented(text) for key, text in value.items()} if inside.parts[0] == "wording" else changed(value)
        target.parent.mkdir(parents=True, exist_ok=True)
        text = yaml.dump(value, allow_unicode=True, default_style='"', sort_keys=False, width=10_000)
        target.write_text(text, encoding="utf-8")
        if inside.parts[0] == "wording":
            before += sum(map(len, read(path).values()))
            after += sum(map(len, value.values()))
    print(f"The wording is {after / before:.2f} times as long.")


main()
