"""The rules of FHIR that both the questionnaire and the responses are checked by.

The package fhir.resources checks the shape under R4B (4.3.0) and R5 (5.0.0). It does not know the allowed words of a
code, or how a response hangs together with its questionnaire, so that is checked here.
"""

import html.parser

ELEMENTS = {"div", "h1", "h2", "h3", "p", "b", "strong", "span", "br", "ul", "ol", "li", "a"}


def shape_faults(kinds, resource):
    """What the package finds wrong, by release."""
    for kind in kinds:
        try:
            kind.model_validate(resource)
        except ValueError as error:
            yield f"{kind.__module__}: {str(error)[:200]}"


def empty_faults(value, path="the resource"):
    """FHIR has no empty texts, lists or objects, and no null."""
    if value in ("", [], {}, None):
        yield f"{path} is empty"
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else []:
        yield from empty_faults(inner, f"{path}/{key}")


def code(coding):
    return coding["system"], coding["code"]


def flat(items):
    """Every item, with those inside others."""
    for item in items:
        yield item
        yield from flat(item.get("item", []))


def is_enabled(item, answers):
    """Whether an item is enabled by the answers of those that are enabled themselves, as FHIR says it."""

    def holds(line):
        given = answers.get(line["question"])
        if line["operator"] == "exists":
            return (given is not None) == line["answerBoolean"]
        return given == code(line["answerCoding"])

    lines = [holds(line) for line in item.get("enableWhen", [])]
    return not lines or (any(lines) if item.get("enableBehavior") == "any" else all(lines))


class Narrative(html.parser.HTMLParser):
    """Reads a narrative: which elements it has, and whether each is closed."""

    def __init__(self, div):
        super().__init__()
        self.open, self.faults, self.text = [], [], ""
        self.feed(div)
        self.close()
        if self.open:
            self.faults.append(f"{self.open} stay open")

    def handle_starttag(self, tag, attributes):
        if tag not in ELEMENTS or {name for name, _ in attributes} - {"xmlns", "href", "class"}:
            self.faults.append(f"the element {tag} with {attributes} is not allowed")
        self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        if tag not in ELEMENTS:
            self.faults.append(f"the element {tag} is not allowed")

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"the end of {tag} is at the wrong place")

    def handle_data(self, data):
        self.text += data + " "
