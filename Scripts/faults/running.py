# Runs the program in a folder of its own, in pipes or in a terminal, and keeps all that can be seen of it.
import fcntl
import os
import resource
import select
import shutil
import signal
import struct
import subprocess
import tempfile
import termios
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

# What takes longer than so many seconds hangs.
PATIENCE = 20
ENVIRONMENT = {"PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8", "TERM": "xterm-256color"}
STRACE = shutil.which("strace") or "strace"
LEAVE = (b"\x03", signal.SIGTERM, signal.SIGKILL)


# The name of a try, and what carries it out and gives the complaints.
Tries = Iterator[tuple[str, Callable[[], list[str]]]]


@dataclass
class Command:
    """A way to call the program."""

    name: str
    arguments: list[str]
    # What is typed or piped in.
    input: bytes = b""
    # Whether it runs in a terminal; its keys are typed once the first page is there.
    in_terminal: bool = False
    # The file that it makes.
    makes: str | None = None
    # How it ends where nothing is refused.
    status: int = 0


@dataclass
class Setting:
    """What is different from an ordinary run."""

    environment: dict[str, str | None] = field(default_factory=dict)
    limits: dict[int, int] = field(default_factory=dict)
    # Files of the folder by name.
    files: dict[str, bytes] = field(default_factory=dict)
    # What is done in the folder before.
    prepare: Callable[[Path], None] | None = None
    # What is done in the new process, last before the program.
    become: Callable[[], None] | None = None
    # What stands before the program, such as a tracer, by its whole path.
    before: list[str] = field(default_factory=list)
    # The folder, in the working folder, which alone has the other programs.
    tools: str | None = None


@dataclass
class Result:
    """What came of a run."""

    # The exit status, or 128 and the signal.
    status: int
    output: bytes
    errors: bytes
    # What was there afterwards beside what was there before.
    made: dict[str, bytes]
    hung: bool = False
    # How many steps to make it leave were needed; only in a terminal.
    pushed: int = 0
    terminal_restored: bool = True


def run(program: str, command: Command, setting: Setting = Setting(), runner: Callable | None = None) -> Result:
    """Runs a command once, in its own way or in another one."""
    folder = Path(tempfile.mkdtemp(prefix="drug-guide-faults-"))
    work = folder / "work"
    work.mkdir()
    (folder / "home").mkdir()
    for name, text in setting.files.items():
        (work / name).write_bytes(text)
    if setting.prepare:
        setting.prepare(work)
    before = listing(work)
    environment = ENVIRONMENT | {"HOME": str(folder / "home")} | setting.environment
    if setting.tools:
        environment["PATH"] = str(work / setting.tools)
    environment = {name: value for name, value in environment.items() if value is not None}

    def become() -> None:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        for which, limit in setting.limits.items():
            resource.setrlimit(which, (limit, limit))
        if setting.become:
            setting.become()

    words = setting.before + [program] + command.arguments
    try:
        runner = runner or (in_terminal if command.in_terminal else in_pipes)
        result = runner(words, command.input, environment, work, become)
        after = listing(work) if work.exists() else {}
        place = str(folder).encode()
        result.output = result.output.replace(place, b"FOLDER")
        result.errors = result.errors.replace(place, b"FOLDER")
        result.made = {name: text for name, text in after.items() if before.get(name) != text}
        return result
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def listing(folder: Path) -> dict[str, bytes]:
    """The ordinary files of a folder with their bytes."""
    found = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            found[str(path.relative_to(folder))] = path.read_bytes() if path.stat().st_size < 1 << 23 else b"large"
    return found


def in_pipes(words, text, environment, folder, become) -> Result:
    with tempfile.TemporaryFile() as source:
        source.write(text)
        source.seek(0)
        child = subprocess.Popen(
            words, stdin=source, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment, cwd=folder,
            preexec_fn=become, start_new_session=True)
        hung = False
        try:
            output, errors = child.communicate(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            hung = True
            os.killpg(child.pid, signal.SIGKILL)
            output, errors = child.communicate()
    return Result(status_of(child.returncode), output, errors, {}, hung)


def in_slow_pipes(words, text, environment, folder, become) -> Result:
    """Runs it with pipes that do not wait for it, of which the far ends are slow."""
    source, typing = os.pipe()
    reading, sink = os.pipe()
    for end in (source, sink):
        os.set_blocking(end, False)
    fcntl.fcntl(sink, fcntl.F_SETPIPE_SZ, 4096)
    child = subprocess.Popen(
        words, stdin=source, stdout=sink, stderr=subprocess.PIPE, env=environment, cwd=folder, preexec_fn=become,
        start_new_session=True)
    for end in (source, sink):
        os.close(end)
    guard = threading.Timer(PATIENCE, os.killpg, (child.pid, signal.SIGKILL))
    guard.start()
    output = b""
    parts = [text[start : start + 7] for start in range(0, len(text), 7)]
    while True:
        if parts and select.select([], [typing], [], 0)[1]:
            try:
                os.write(typing, parts.pop(0))
            except BrokenPipeError:
                parts = []
        if typing >= 0 and not parts:
            os.close(typing)
            typing = -1
        if select.select([reading], [], [], 0.002)[0]:
            if not (piece := os.read(reading, 4000)):
                break
            output += piece
    hung = not guard.is_alive()
    guard.cancel()
    errors = child.stderr.read()
    child.wait()
    os.close(reading)
    return Result(status_of(child.returncode), output, errors, {}, hung)


def status_of(code: int) -> int:
    return code if code >= 0 else 128 - code


def in_terminal(words, keys, environment, folder, become) -> Result:
    """Runs it in a terminal of 80 columns and 24 rows; where it does not end by itself, makes it leave."""
    master, slave = os.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    modes = termios.tcgetattr(slave)

    def lead() -> None:
        os.setsid()
        fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
        become()

    child = subprocess.Popen(
        words, stdin=slave, stdout=slave, stderr=slave, env=environment, cwd=folder, preexec_fn=lead)
    screen = Screen(master, child)
    screen.read_until_quiet(first=PATIENCE / 2)
    for key in split(keys):
        screen.type(key)
    pushed = 0
    while not screen.ends(10 if pushed else 1.5) and pushed < len(LEAVE):
        push = LEAVE[pushed]
        pushed += 1
        if isinstance(push, bytes):
            screen.type(push)
        else:
            # The one that is watched may not be the one that watches it.
            os.killpg(child.pid, push)
    child.wait()
    screen.read_until_quiet(first=0.01)
    restored = termios.tcgetattr(slave) == modes
    os.close(slave)
    os.close(master)
    return Result(
        status_of(child.returncode), screen.bytes, b"", {}, hung=pushed == len(LEAVE), pushed=pushed,
        terminal_restored=restored)


def split(keys: bytes) -> list[bytes]:
    """The keys in the parts between which the screen is waited for."""
    return [part for part in keys.split(b"\0") if part]


class Screen:
    """The far end of a terminal."""

    def __init__(self, master: int, child: subprocess.Popen):
        self.bytes = b""
        self._master = master
        self._child = child

    def type(self, keys: bytes) -> None:
        """Types keys and waits until what they show is there."""
        try:
            for start in range(0, len(keys), 512):
                os.write(self._master, keys[start : start + 512])
                self.read_until_quiet(first=1 if start + 512 >= len(keys) else 0.01)
        except OSError:
            pass

    def read_until_quiet(self, first: float, then: float = 0.03) -> None:
        wait = first
        while self._child.poll() is None or wait == 0.01:
            ready, _, _ = select.select([self._master], [], [], wait)
            if not ready:
                return
            try:
                self.bytes += os.read(self._master, 1 << 16)
            except OSError:
                return
            wait = then

    def ends(self, seconds: float) -> bool:
        """Whether the program ends within so many seconds."""
        end = time.monotonic() + seconds
        while self._child.poll() is None:
            if time.monotonic() > end:
                return False
            self.read_until_quiet(first=0.01)
        while select.select([self._master], [], [], 0)[0]:
            self.bytes += os.read(self._master, 1 << 16)
        return True
