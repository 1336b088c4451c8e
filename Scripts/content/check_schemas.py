"""Checks every file of the content against its schema, as an editor does, and that the schemas refuse mistakes.

An editor reads YAML 1.2: `no` is a text, 18 a number. Each file names its schema in its first line. Each file is then
broken in one place after another: without a field that must be there, with a field that nobody knows, with a value of
another shape. The schema must refuse each, so that it cannot grow too wide without being seen.
"""

import copy
import json
import pathlib
import re
import sys

import jsonschema
import referencing
import yaml

from pages import content_folder


class EditorLoader(yaml.SafeLoader):
    """Reads YAML as version 1.2 says."""


EditorLoader.yaml_implicit_resolvers = {}
for tag, pattern, first in (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("null", r"null|Null|NULL|~|", ["n", "N", "~", ""]),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789"),
):
    EditorLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), list(first))


def schema_of(path, content):
    """The name of a file's schema."""
    folder = path.relative_to(content).parent.name
    return {"drugs": "drug", "questions": "question", "topics": "topic"}.get(folder, folder or path.stem)


def breaks(node, schema, definitions, where=""):
    """The ways to break a value that fits a schema: what was done, and a function that gives the broken value."""
    if "$ref" in schema:
        reference = schema["$ref"].split("/")[-1]
        return (yield from breaks(node, definitions[reference], definitions, where))
    if isinstance(node, dict) and "properties" in schema and "propertyNames" not in schema:
        for field in schema.get("required", []):
            yield f"{where} without {field}", {key: value for key, value in node.items() if key != field}
        yield f"{where} with an unknown field", {**node, "unknown_field": "x"}
        for field, inner in schema["properties"].items():
            if field in node:
                for what, broken in breaks(node[field], inner, definitions, f"{where} {field}"):
                    yield what, {**node, field: broken}
    elif isinstance(node, list):
        yield f"{where} as a text", "x"
        if node and isinstance(schema.get("items"), dict):
            for what, broken in breaks(node[0], schema["items"], definitions, f"{where} 1"):
                yield what, [broken, *node[1:]]
    elif isinstance(node, int):
        yield f"{where} as a list", [node]
        yield f"{where} as no number", "x"
    elif isinstance(node, str):
        yield f"{where} as a list", [[node]]
        yield f"{where} without words", ""


def main():
    content = content_folder(sys.argv[1] if len(sys.argv) > 1 else None)
    folder = content / "schemas"
    schemas = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in folder.glob("*.json")}
    registry = referencing.Registry().with_resources(
        (f"file:///schemas/{name}.json", referencing.Resource.from_contents(schema)) for name, schema in schemas.items()
    )
    if "definitions" not in schemas:
        print(f"{folder} holds no schemas.", file=sys.stderr)
        sys.exit(66)
    definitions = schemas["definitions"]["$defs"]
    faults, files, broken_count = [], sorted(content.rglob("*.yaml")), 0
    used = {"definitions"}
    for path in files:
        name = schema_of(path, content)
        used.add(name)
        if name not in schemas:
            faults.append(f"{path}: there is no schema {name}.json")
            continue
        schema = {"$id": f"file:///schemas/{name}.json", **schemas[name]}
        check = jsonschema.Draft202012Validator(schema, registry=registry)
        text = path.read_text(encoding="utf-8")
        address = ("../" if path.parent != content else "") + f"schemas/{name}.json"
        first = f"# yaml-language-server: $schema={address}"
        if text.split("\n")[0] != first:
            faults.append(f"{path}:1:1: the first line must be: {first}")
        value = yaml.load(text, Loader=EditorLoader)
        errors = list(check.iter_errors(value))
        if errors:
            faults += [f"{path}: {'/'.join(map(str, e.absolute_path))}: {e.message[:200]}" for e in errors]
            continue
        for what, broken in breaks(copy.deepcopy(value), schema, definitions):
            broken_count += 1
            if check.is_valid(broken):
                faults.append(f"schemas/{name}.json takes {path.name}:{what}")
    faults += [f"schemas/{name}.json: no file has this schema" for name in sorted(set(schemas) - used)]
    print("\n".join(faults + [f"{len(files)} files and their schemas, {broken_count} broken files: {len(faults)} faults"]))
    sys.exit(1 if faults else 0)


main()
