# Runs a program in a pseudo-terminal of its own, types keys, and times and counts what comes back.
import fcntl
import os
import re
import select
import signal
import struct
import sys
import termios
import time
from pathlib import Path

COLUMNS, ROWS = 80, 24
# A response has ended when nothing came for so many milliseconds and the program sleeps; its time is that of its last
# byte.
QUIET = 3
# A screen has ended when nothing came for so many milliseconds.
LONG_QUIET = 50
# What takes longer than so many milliseconds hangs.
PATIENCE = 10_000

# The keys, as a terminal sends them to a program that asked for them.
DOWN, UP, HOME, END = b"\x1bOB", b"\x1bOA", b"\x1bOH", b"\x1bOF"
PAGE_DOWN, PAGE_UP, RIGHT, ENTER, BACK = b"\x1b[6~", b"\x1b[5~", b"\x1bOC", b"\r", b"\x7f"

# Colours, moves and modes, and the shifts between character sets.
CONTROL = re.compile(rb"\x1b\[[0-9;?]*[ -/]*[@-~]|\x1b[()].|\x1b[=>78]|[\x00-\x1f]")


class Terminal:
    """A program in a terminal of its own; leaving the `with` block kills it."""

    def __init__(self, name, command, environment, starter):
        self.name = name
        self.bytes = 0
        self.late = 0
        self._tail = b""
        self._master, slave = os.openpty()
        # The size is there before the program is.
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        self._started, writing = os.pipe()
        self.pid = os.fork()
        if self.pid == 0:
            become(slave, writing, [starter, *command], environment)
        os.close(slave)
        os.close(writing)
        self._poll = select.poll()
        self._poll.register(self._master, select.POLLIN)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        try:
            os.killpg(self.pid, signal.SIGKILL)
        except ProcessLookupError:
            os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self._master)
        os.close(self._started)

    def first_screen(self, word, count):
        """The milliseconds from just before the program was executed until a word was read for the so-manieth time."""
        read = b""
        while read.count(word) < count:
            read += self._read(PATIENCE)
        now = time.monotonic_ns()
        started = struct.unpack("q", os.read(self._started, 8))[0]
        self.bytes = len(read)
        self.settle()
        return (now - started) / 1e6

    def whole_screen(self):
        """What is written until nothing comes for long."""
        return self._read(PATIENCE) + self.settle(10 * LONG_QUIET)

    def settle(self, quiet=LONG_QUIET):
        """Reads until a screen has ended, and gives what was read."""
        read = b""
        while (more := self._read(quiet, is_needed=False)) or self._is_running():
            read += more
        self.bytes += len(read)
        return read

    def press(self, key):
        """Types a key; the milliseconds until the last byte of the response, and how many bytes it has."""
        # What comes now belongs to the key before: its response had a longer pause than was waited for.
        while self._read(0, is_needed=False):
            self.late += 1
        start = time.monotonic_ns()
        os.write(self._master, key)
        more = self._read(PATIENCE)
        count = 0
        while more or self._is_running():
            if more:
                end = time.monotonic_ns()
                count += len(more)
            more = self._read(QUIET, is_needed=False)
        return (end - start) / 1e6, count

    def _is_running(self):
        """Whether the program works on, or waits for its turn on a processor."""
        return Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()[0] in "RD"

    def _read(self, milliseconds, is_needed=True):
        """What came within a time; where something has to come, the program's end or silence ends the run."""
        try:
            read = os.read(self._master, 65_536) if self._poll.poll(milliseconds) else b""
        except OSError:  # the program has ended
            read = b""
        if is_needed and not read:
            sys.exit(f"{self.name} gave no answer within {PATIENCE / 1000:.0f} s; it wrote last: {self._tail[-300:]}")
        self._tail = (self._tail + read)[-300:]
        return read


def become(slave, started, command, environment):
    """Makes the child the program; it never returns."""
    try:
        os.setsid()
        fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
        for number, file in enumerate((slave, slave, slave, started)):
            os.dup2(file, number)
        os.execve(command[0], command, environment)
    finally:
        os._exit(127)


def last_word(read):
    """The last word of a screen, and how often its letters came."""
    words = re.findall(rb"[A-Za-z]{3,}", CONTROL.sub(b"\n", read))
    if not words:
        sys.exit(f"no word was found on a screen: {read}")
    return words[-1], read.count(words[-1])


def memory_used(pid, name):
    """Resident memory in kB: VmHWM is its peak, and RssAnon what of it now is no part of a file."""
    return field(Path(f"/proc/{pid}"), name)


def used(pid):
    """Processor time in milliseconds, as finely as the system counts it, and how often a thread was woken."""
    stat = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    ticks = int(stat[11]) + int(stat[12])
    threads = Path(f"/proc/{pid}/task").iterdir()
    return ticks * 1000 / os.sysconf("SC_CLK_TCK"), sum(field(thread, "voluntary_ctxt_switches") for thread in threads)


def field(process, name):
    status = (process / "status").read_text()
    return int(re.search(rf"^{name}:\s*(\d+)", status, re.MULTILINE).group(1))
