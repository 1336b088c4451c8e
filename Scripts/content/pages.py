"""The texts of the content, page by page, as people read them."""

import pathlib
import re

import yaml

# Fields that hold no words for people.
SILENT = {
    "id", "sources", "address", "read", "criterion", "when", "applies_when", "agrees_with", "forms", "see_also",
    "brands", "ways", "phone",
}


def read(path):
    """A YAML file, with every scalar as the text that it is."""
    return yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)


def texts(node, silent=SILENT):
    """Every text for people in a part of a file, in order."""
    if isinstance(node, dict):
        for field, value in node.items():
            if field not in silent:
                yield from texts(value, silent)
    elif isinstance(node, list):
        for value in node:
            yield from texts(value, silent)
    elif isinstance(node, str):
        yield node


def pages(content):
    """Each page with its kind, its name and its texts: drugs, questions, topics, who to call, and the words explained."""
    for kind in ("drugs", "questions", "topics"):
        for path in sorted((content / kind).glob("*.yaml")):
            yield kind, path.stem, list(texts(read(path)))
    yield "help", "help", list(texts(read(content / "help.yaml")))
    for term in read(content / "terms.yaml"):
        yield "terms", term["id"], list(texts(term["meaning"]))


def names(content):
    """The names that cannot be made simpler: drugs, their brands, and the words that the guide explains."""
    found = set()
    for path in (content / "drugs").glob("*.yaml"):
        drug = read(path)
        found |= {drug["name"], *drug["brands"]}
    for term in read(content / "terms.yaml"):
        found |= set(term["forms"])
    return found


def content_folder(argument=None):
    """The folder of the content: the one named, or the project's own."""
    return pathlib.Path(argument) if argument else pathlib.Path(__file__).resolve().parents[2] / "Content"


def words(text):
    """The words of a text in small letters, for comparing."""
    return re.findall(r"[a-z0-9']+", text.lower().replace("\u2019", "'"))
