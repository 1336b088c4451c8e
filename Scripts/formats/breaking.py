"""Breaks a JSON document in one place after another."""

import copy


def removals(value, path=()):
    """The document without one of its fields, for each field; of a list, only its first entry is looked into."""
    if isinstance(value, dict):
        for key in value:
            yield f"without {'/'.join(map(str, (*path, key)))}", [*path, key]
            yield from removals(value[key], (*path, key))
    elif isinstance(value, list) and value:
        yield from removals(value[0], (*path, 0))


def without(document, path):
    """A copy of the document without what stands at a path."""
    broken = copy.deepcopy(document)
    place = broken
    for key in path[:-1]:
        place = place[key]
    del place[path[-1]]
    return broken


def changed(document, change):
    """A copy of the document after a change."""
    broken = copy.deepcopy(document)
    change(broken)
    return broken
