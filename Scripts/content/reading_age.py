"""Prints the reading age of every page, and fails where one is above what it may be.

The age is the Flesch-Kincaid grade of textstat plus 5. Short items of a list are read as sentences of their own. A
name that cannot be made simpler counts as a plain word: a drug, its brand, a word of the glossary, or a name of
names.txt. The second figure is the age with all names as they are.
"""

import pathlib
import re
import sys

import textstat

from pages import content_folder, names, pages

# The highest age for each kind of page: pages for 11 to 14 or lower, questions for 9 to 11.
HIGHEST = {"questions": 11, "drugs": 14, "topics": 14, "help": 14, "terms": 14}


def age(lines):
    text = " ".join(line if line[-1] in ".!?" else line.rstrip(":") + "." for line in lines if line)
    return max(5.0, textstat.flesch_kincaid_grade(text) + 5)


def main():
    content = content_folder(sys.argv[1] if len(sys.argv) > 1 else None)
    listed = pathlib.Path(__file__).with_name("names.txt").read_text(encoding="utf-8").splitlines()
    known = names(content) | {line for line in listed if line and not line.startswith("#")}
    pattern = "|".join(re.escape(name) for name in sorted(known, key=len, reverse=True))
    name = re.compile(rf"(?<![\w-])(?:{pattern})(?![\w-])", re.IGNORECASE)
    # The words explained are read a few at a time, so they are judged together.
    joined = {}
    for kind, page, lines in pages(content):
        joined.setdefault((kind, "all" if kind == "terms" else page), []).extend(lines)
    too_high = []
    print("The age at which a page is easy to read: questions up to 11, other pages up to 14. With names: as it would be")
    print("if drugs, brands and words that the guide explains counted as any other word.")
    print(f"{'age':>5}  {'with names':>10}  page")
    for (kind, page), lines in joined.items():
        plain = age([name.sub("name", line) for line in lines])
        print(f"{plain:5.1f}  {age(lines):10.1f}  {kind}/{page}")
        if plain > HIGHEST[kind]:
            too_high.append(f"{kind}/{page}: {plain:.1f} is above {HIGHEST[kind]}")
    for line in too_high:
        print(line, file=sys.stderr)
    sys.exit(1 if too_high else 0)


main()
