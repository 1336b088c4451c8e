"""Makes what a run of the fuzzer begins with: seeds of each target and its dictionary, from the content and the tests.

`seeds.py CONTENT TINY_CONTENT FOLDER` writes FOLDER/TARGET/seeds and FOLDER/TARGET/dictionary.
"""

import json
import random
import re
import sys
from pathlib import Path

import yaml

# What terminals send, apart from characters: keys, broken keys, reports.
SEQUENCES = [
    "\x1b", "\x1b[A", "\x1b[B", "\x1b[C", "\x1b[D", "\x1bOA", "\x1bOB", "\x1b[5~", "\x1b[6~", "\x1b[H", "\x1b[F",
    "\x1b[1~", "\x1b[4~", "\x1bOM", "\x1b[Z", "\x1b[[A", "\x1b[1;5A", "\x1b[200~", "\x1b[M !!", "\x1b[<0;1;1M",
    "\r", "\t", "\x7f", "\x03", "\x18",
]  # fmt: skip
JSON_TOKENS = [
    "{", "}", "[", "]", ":", ",", '"', "true", "false", "null", "-1e9", "\\u0041", "\\ud83d\\ude00", "\\ud83d", "\\n",
    "\ufeff", "\r\n", "é", "format", "answers", "drug-guide-answers/1",
]  # fmt: skip
YAML_TOKENS = [
    "- ", ": ", "? ", "| ", "> ", "|-\n", ">+\n", "'", '"', "{", "}", "[", "]", ", ", " #", "&a ", "*a", "!!str ", "!",
    "---\n", "...\n", "%YAML 1.1\n", "<<: ", "\n  ", "\\x1b", "\\u2028", "\u2028", "\u0085", "\ufeff", "~", "null",
    "{emergency_number}", "all", "any", "judgement", "named", "is_one_of",
]  # fmt: skip


def questions(content: Path) -> dict[str, list[str]]:
    """The options of each question, by id."""
    order = yaml.load((content / "guide.yaml").read_text(), Loader=yaml.BaseLoader)["questions"]
    pages = [yaml.load((content / f"questions/{name}.yaml").read_text(), Loader=yaml.BaseLoader) for name in order]
    return {page["id"]: [option["id"] for option in page["options"] + page["unknown"]] for page in pages}


def tiny_files(source: Path) -> dict[str, str]:
    """The files of the tiny content, out of the Swift literals that they are."""
    entries = re.findall(r'^  "([^"]+)": """\n(.*?)^  """', source.read_text(), re.DOTALL | re.MULTILINE)
    return {path: re.sub(r"^  ", "", text, flags=re.MULTILINE) for path, text in entries}


def people(options: dict[str, list[str]], count: int) -> list[dict[str, str]]:
    """Answers of some people, the same every time."""
    rng = random.Random(20)
    return [
        {question: rng.choice(ids) for question, ids in options.items() if rng.random() < share / count}
        for share in range(1, count + 1)
    ]


def answers_seeds(options: dict[str, list[str]]) -> list[bytes]:
    files = [{"format": "drug-guide-answers/1", "answers": answers} for answers in people(options, 12)]
    indented = [json.dumps(file, indent=2).encode() for file in files]
    return indented + [b"\xef\xbb\xbf" + json.dumps(files[3]).encode(), b"{}", b'{"format": "other/2"}', b"[]", b"\xff"]


def records_seeds(options: dict[str, list[str]]) -> list[bytes]:
    lines = [json.dumps(answers).encode() for answers in people(options, 12)]
    return [b"\x07" + b"\n".join(lines[:3]), b"\xff" + b"\r\n\n".join(lines[3:6]) + b"\n", b"\x00\xef\xbb\xbf" + lines[0]] + [
        b"\x20" + line + b'\n{"x": 1}\n  \n[]\n' for line in lines
    ]


def keys_seeds() -> list[bytes]:
    rng = random.Random(20)
    ways = [b"\x00" + b"1\r" * 20, b"\x00\r" * 12, b"\x01d\x1b[B\x1b[B\r/a b\r nnN\x1b", b"\x00\xfe\x14\x06dj\r jjjjkk"]
    ways += [b"\x00" + bytes(letter) + b"\r" for letter in (b"h", b"t", b"d", b"m", b"x", b"?", b"q", b"1\r1\rp", b"1\rr")]
    ways += [b"\x00\r1\r1\rp" + bytes(str(choice), "ascii") + b"\rabc\x7f0123\r" for choice in range(1, 8)]
    ways += [b"\x01" + bytes(rng.choice(b"1234\r\rjkn /dhp") for _ in range(40)) for _ in range(6)]
    return ways + [b"\x00" + sequence.encode() + b"\r\xfd" for sequence in SEQUENCES]


def content_seeds(tiny: dict[str, str]) -> list[bytes]:
    return [f"{path}\n{text}".encode() for path, text in tiny.items()]


def words(text: str) -> list[str]:
    return sorted(set(re.findall(r"[A-Za-z_][A-Za-z_/-]{2,}", text)))


def entry(word: str) -> str:
    """A word as a line of a dictionary of libFuzzer."""
    return '"' + "".join(f"\\x{byte:02x}" for byte in word.encode()) + '"'


def write(folder: Path, seeds: list[bytes], dictionary: list[str]) -> None:
    (folder / "seeds").mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(seeds):
        (folder / f"seeds/{number:02}").write_bytes(seed)
    (folder / "dictionary").write_text("".join(entry(word) + "\n" for word in dictionary))


def main(content: Path, tiny_source: Path, folder: Path) -> None:
    options = questions(content)
    ids = [f'"{word}"' for word in [*options, *sorted({option for ids in options.values() for option in ids})]]
    tiny = tiny_files(tiny_source)
    assert len(tiny) > 10, "the tiny content is not found"
    write(folder / "answers", answers_seeds(options), JSON_TOKENS + ids)
    write(folder / "records", records_seeds(options), JSON_TOKENS + ids)
    write(folder / "content", content_seeds(tiny), YAML_TOKENS + words("".join(tiny.values())))
    write(folder / "keys", keys_seeds(), SEQUENCES)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
