# A program in a pseudo-terminal, under a leader of its session as a shell is one, so that it can be stopped and go on.
import array
import fcntl
import os
import select
import signal
import struct
import termios
import time
from pathlib import Path

from emulator import Emulator

# Without a sign of life for so many milliseconds of processor time a program hangs. Time that other programs take, and
# time in which it waits for a terminal, does not count.
HANG = 100
# Nothing takes so many seconds, whatever else the machine does.
PATIENCE = 60
# A key that has not woken the program within so many seconds was none for it, such as one that the terminal keeps.
ASLEEP = 0.5
# Who runs the program, where we may choose: nobody.
NOBODY = 65534


class Lost(Exception):
    """The program does not do what any program does."""


class Seat:
    """A program in a terminal; `close` ends it."""

    def __init__(self, command, folder: Path, terminal: str, locale: str, size: tuple[int, int]):
        self.terminal = terminal
        self.emulator = Emulator(terminal, *size)
        # The longest silence so far while the program worked, in milliseconds.
        self.longest_silence = 0.0
        self.status = None
        self.is_stopped = False
        self._master, self._slave = os.openpty()
        self._set_size(size)
        self.modes_before = termios.tcgetattr(self._slave)
        self._told, telling = os.pipe()
        listening, self._telling = os.pipe()
        environment = {"TERM": terminal, "LC_ALL": locale, "HOME": str(folder), "PATH": str(folder)}
        self.leader = os.fork()
        if self.leader == 0:
            lead(self._slave, telling, listening, self._master, command, environment, folder)
        os.close(telling)
        os.close(listening)
        self.pid = self._hear(b"p")
        self._poll = select.poll()
        self._poll.register(self._master, select.POLLIN)
        self._silence_began, self._turns_before = 0.0, 0

    def send(self, data: bytes) -> None:
        """Types; where the program does not read as fast, what it writes meanwhile is taken."""
        if self.status is not None:
            return
        self._begin()
        end = time.monotonic() + PATIENCE
        for start in range(0, len(data), 1024):
            while self.unread() > 2048 and self.is_alive():
                self._take(0.005)
                if time.monotonic() > end:
                    raise Lost(f"{self.unread()} bytes were not read within {PATIENCE} s: state {self.state()}")
            os.write(self._master, data[start : start + 1024])

    def resize(self, size: tuple[int, int]) -> None:
        # What was written for the old size is shown in the old size.
        self.settle()
        if size == (self.emulator.columns, self.emulator.lines):
            return
        self._begin()
        self.emulator.resize(lines=size[1], columns=size[0])
        self._set_size(size)

    def signal(self, number: int) -> None:
        if self.is_alive():
            self._begin()
            os.kill(self.pid, number)

    def go_on(self) -> None:
        """Brings a stopped program back, as `fg` does."""
        self._begin()
        self.is_stopped = False
        os.write(self._telling, b"g")

    def is_alive(self) -> bool:
        """Whether it has not ended; notes an end or a stop that the leader told."""
        while self.status is None and select.select([self._told], [], [], 0)[0]:
            self._note()
        return self.status is None

    def wait_until(self, is_so) -> None:
        """Waits for what the leader is to tell, such as an end."""
        end = time.monotonic() + PATIENCE
        while self.is_alive() and not is_so():
            self._take(0.002)
            if time.monotonic() > end:
                raise Lost(f"nothing came of a signal or key within {PATIENCE} s; state {self.state()}")
        self._take_all()

    def settle(self, quiet: float = 0.0) -> None:
        """Reads until the program sleeps, has nothing to read, and has written nothing for so many seconds.

        What was typed may still be on its way, so the program has to have woken first.
        """
        begun = last = time.monotonic()
        while self.is_alive() and not self.is_stopped:
            if self._take(0.001):
                last = time.monotonic()
            elif self.state() in "ST" and not self.unread() and time.monotonic() - last >= quiet:
                if self._turns() != self._turns_before or time.monotonic() - begun > ASLEEP:
                    break
            if time.monotonic() > begun + PATIENCE:
                raise Lost(f"no rest within {PATIENCE} s: state {self.state()}, {self.unread()} bytes unread")
        self._take_all()

    def unread(self) -> int:
        """The bytes that the terminal holds for the program."""
        count = array.array("i", [0])
        fcntl.ioctl(self._slave, termios.FIONREAD, count)
        return count[0]

    def state(self) -> str:
        """S sleeps, R runs or waits for a processor, T is stopped, Z has ended."""
        try:
            return Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()[0]
        except OSError:
            return "Z"

    def processor_time(self) -> float:
        """The milliseconds for which the program has run on a processor."""
        return self._scheduled(0) / 1e6

    def _turns(self) -> int:
        """How often the program has been given a processor."""
        return self._scheduled(2)

    def _scheduled(self, place: int) -> int:
        try:
            return int(Path(f"/proc/{self.pid}/schedstat").read_text().split()[place])
        except (OSError, IndexError):
            return 0

    def memory(self) -> int:
        """What the program holds that is no part of a file, in kB."""
        try:
            lines = Path(f"/proc/{self.pid}/status").read_text().splitlines()
        except OSError:
            return 0
        return next((int(line.split()[1]) for line in lines if line.startswith("RssAnon:")), 0)

    def modes_given_back(self) -> bool:
        """Whether the terminal is set as before the program."""
        return termios.tcgetattr(self._slave) == self.modes_before

    def close(self) -> None:
        """Ends the program where it still runs, and the terminal."""
        if self.is_alive():
            os.kill(self.pid, signal.SIGKILL)
            if self.is_stopped:
                os.write(self._telling, b"g")
        os.waitpid(self.leader, 0)
        for file in (self._master, self._slave, self._told, self._telling):
            os.close(file)

    def _begin(self) -> None:
        """Notes where the program is when something is done to it."""
        self._silence_began, self._turns_before = self.processor_time(), self._turns()

    def _take(self, seconds: float) -> bool:
        """Shows what the program has written, waiting so long for the first of it; notes how long it was silent."""
        now = self.processor_time()
        if not self._poll.poll(seconds * 1000):
            # Nothing was written before that moment, so this is no time in which only we slept.
            if self._silence_began:
                self.longest_silence = max(self.longest_silence, now - self._silence_began)
            return False
        self.emulator.feed(os.read(self._master, 65_536))
        self._silence_began = self.processor_time()
        return True

    def _take_all(self) -> None:
        while self._poll.poll(0):
            self.emulator.feed(os.read(self._master, 65_536))

    def _set_size(self, size: tuple[int, int]) -> None:
        fcntl.ioctl(self._slave, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))

    def _hear(self, expected: bytes) -> int:
        told = os.read(self._told, 5)
        if len(told) < 5 or told[:1] != expected:
            raise Lost(f"the leader of the session told {told!r}")
        return struct.unpack("i", told[1:])[0]

    def _note(self) -> None:
        told = os.read(self._told, 5)
        if told[:1] == b"s":
            self.is_stopped = True
        else:
            self.status = struct.unpack("i", told[1:])[0] if told else -signal.SIGKILL


def lead(slave, telling, listening, master, command, environment, folder) -> None:
    """What the leader does: starts the program in front, and is told to bring it back when it was stopped."""
    try:
        os.close(master)
        os.setsid()
        fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
        signal.signal(signal.SIGTTOU, signal.SIG_IGN)
        signal.signal(signal.SIGHUP, signal.SIG_IGN)
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        pid = os.fork()
        if pid == 0:
            become(slave, command, environment, folder)
        put_in_front(slave, pid)
        os.write(telling, b"p" + struct.pack("i", pid))
        while True:
            _, status = os.waitpid(pid, os.WUNTRACED)
            if not os.WIFSTOPPED(status):
                break
            os.tcsetpgrp(slave, os.getpid())
            os.write(telling, b"s" + struct.pack("i", 0))
            if not os.read(listening, 1):
                os.killpg(pid, signal.SIGKILL)
            put_in_front(slave, pid)
            try:
                os.killpg(pid, signal.SIGCONT)
            except ProcessLookupError:
                pass  # it was killed meanwhile
        os.tcsetpgrp(slave, os.getpid())
        os.write(telling, b"e" + struct.pack("i", os.waitstatus_to_exitcode(status)))
    finally:
        os._exit(0)


def put_in_front(slave: int, pid: int) -> None:
    """Makes the program the one that the terminal's keys go to."""
    try:
        os.setpgid(pid, pid)
    except OSError:
        pass  # it has done so itself, or has ended
    try:
        os.tcsetpgrp(slave, pid)
    except OSError:
        pass  # it has ended


def become(slave, command, environment, folder) -> None:
    """Makes the child the program; it never returns."""
    try:
        os.setpgid(0, 0)
        os.tcsetpgrp(slave, os.getpid())
        for number in (signal.SIGTTOU, signal.SIGHUP, signal.SIGPIPE):
            signal.signal(number, signal.SIG_DFL)
        for number in range(3):
            os.dup2(slave, number)
        os.closerange(3, 64)
        if os.getuid() == 0:
            os.setgroups([])
            os.setgid(NOBODY)
            os.setuid(NOBODY)
        os.chdir(folder)
        os.execve(command[0], command, environment)
    finally:
        os._exit(127)
