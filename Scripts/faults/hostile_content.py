# Content that is meant to harm whoever builds it: the compiler refuses it with a message, soon and in little memory.
import os
import resource
import subprocess
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from shutil import copytree

from judging import steering
from running import Tries

CONTENT = Path(__file__).resolve().parents[2] / "Content"
# What takes longer than so many seconds hangs; 100,000 faulty entries take 8 in the build for tests, with nothing beside it.
PATIENCE = 300
MEMORY = 512 << 20
FILE = "judgements.yaml"


def laughs(times: int) -> bytes:
    """Lists of lists: nine levels of so many copies."""
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{level}: &a{level} [{', '.join([f'*a{level - 1}'] * times)}]" for level in range(1, 10)]
    return "\n".join(lines).encode()


TEXTS = {
    "billion laughs": laughs(10),
    "few laughs": laughs(2),
    "laughs in a key": laughs(3) + b"\n? *a9\n: x\n",
    "laughs merged": b"a: &a {x: y}\nb: &b {<<: [*a, *a, *a, *a]}\nc: {<<: [*b, *b, *b, *b]}\n",
    "deep lists": b"[" * 100_000,
    "deep mappings": b"{a: " * 100_000,
    "deep blocks": b"- " * 100_000 + b"a",
    "long id": b"- id: " + b"x" * 1_000_000 + b"\n  text: a\n",
    "long word": b"- id: a\n  text: " + b"x" * 1_000_000 + b"\n",
    "long key": b"- ? " + b"x" * 1_000_000 + b"\n  : a\n",
    "many keys": b"".join(b"k%d: a\n" % number for number in range(80_000)),
    "many entries": b"- id: a\n" * 100_000,
    "escape": rb'- {"\e[31m\u202e": a}' + b"\n",
    "control character": b"- \x1b[31m: a\n",
    "bidirectional override": "- id: a\n  \u202etxet: b\n".encode(),
    "zero byte": b"- id: a\0b\n",
    "UTF-16": "- id: a\n".encode("utf-16"),
    "not UTF-8": b"- id: \xff\n",
    "a tag that makes something": b"!!python/object/apply:os.system [touch oops]\n",
    "one byte over 1 MiB": b"#" * (1 << 20) + b"\n",
    "nothing": b"",
}


def pipe(folder: Path) -> None:
    (folder / FILE).unlink()
    os.mkfifo(folder / FILE)


def device(folder: Path) -> None:
    (folder / FILE).unlink()
    (folder / FILE).symlink_to("/dev/zero")


def circle(folder: Path) -> None:
    (folder / "drugs" / "loop").symlink_to("..")
    (folder / "topics" / "loop").symlink_to("..")


def huge(folder: Path) -> None:
    os.truncate(folder / FILE, 100 << 30)


def folder_as_file(folder: Path) -> None:
    (folder / FILE).unlink()
    (folder / FILE).mkdir()


def naming(name: str) -> Callable[[Path], None]:
    return lambda folder: (folder / "drugs" / name).write_text("id: a\n")


FOLDERS = {
    "a pipe": pipe,
    "an endless device": device,
    "folders in a circle": circle,
    "a file of 100 GB": huge,
    "a folder as a file": folder_as_file,
    "a link to nothing": lambda folder: (folder / "drugs" / "a.yaml").symlink_to("nothing"),
    "a link to itself": lambda folder: (folder / "drugs" / "a.yaml").symlink_to("a.yaml"),
    "a name of two lines": naming("a\nINJECTED: error: b.yaml"),
    "a name that steers": naming("a\x1b[31m\u202eb.yaml"),
    "a name that is not UTF-8": naming("a\udcffb.yaml"),
    "a name as a command": naming("$(touch oops).yaml"),
}


def tries(compiler: str) -> Tries:
    yield "the content as it is", partial(complaints, compiler, lambda folder: None, 0)
    # Here a file may be as large as that.
    yield "a file of 1 MiB", partial(complaints, compiler, lambda folder: fill(folder / FILE), 0)
    for name, text in TEXTS.items():
        yield name, partial(complaints, compiler, lambda folder, text=text: (folder / FILE).write_bytes(text), 1)
    for name, make in FOLDERS.items():
        yield name, partial(complaints, compiler, make, 1)


def fill(path: Path) -> None:
    """Makes a file as large as one may be, with lines of comments."""
    rest = (1 << 20) - path.stat().st_size
    with path.open("ab") as file:
        file.write(b"#\n" * (rest // 2) + b"\n" * (rest % 2))


def complaints(compiler: str, make: Callable[[Path], None], status: int) -> list[str]:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "Content"
        copytree(CONTENT, folder)
        make(folder)
        (Path(place) / "out").mkdir()

        def become() -> None:
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

        try:
            run = subprocess.run(
                [compiler, "Content", "out"], cwd=place, capture_output=True, timeout=PATIENCE, preexec_fn=become)
        except subprocess.TimeoutExpired:
            return ["hung"]
        found = []
        if run.returncode != status:
            found.append(f"status {run.returncode}, not {status}")
        found += steering(run.stderr.replace(b"\x1b", b"\x01"))
        if any(line.startswith(b"INJECTED") for line in run.stderr.splitlines()):
            found.append("a line that is not ours")
        if status and b"error: " not in run.stderr:
            found.append("no message")
        if max((len(line) for line in run.stderr.splitlines()), default=0) > 10_000:
            found.append("a message without an end")
        if list(Path(place).rglob("oops")):
            found.append("a shell was started")
        return found
