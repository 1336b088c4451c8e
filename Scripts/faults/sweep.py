# Every call of a command fails once: the calls of an ordinary run are counted, then each is refused in each way.
import re
import tempfile
from collections import Counter
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from commands import FILES
from judging import complaints
from running import STRACE, Command, Result, Setting, Tries, run

# How each call can be refused. A write that takes one byte is reported so by the tracer, which writes nothing then.
REFUSALS = {
    "read": ["EINTR", "EAGAIN", "EIO"],
    "write": ["EINTR", "EAGAIN", "EIO", "ENOSPC", "one byte"],
    "openat": ["EINTR", "EMFILE", "EACCES", "ENOMEM"],
    "mmap": ["ENOMEM"],
    "brk": ["no memory"],
    "fsync": ["EINTR", "EIO"],
    "linkat": ["EINTR", "EIO", "EXDEV"],
    "rename": ["EINTR", "EIO"],
    "access": ["ENOENT"],
    "newfstatat": ["EIO"],
    "ioctl": ["EINTR", "EIO", "ENOTTY"],
    "ppoll": ["EINTR", "ENOMEM"],
    "poll": ["EINTR"],
    "close": ["EINTR", "EIO"],
    "rt_sigaction": ["EINVAL"],
    "sigaltstack": ["ENOMEM"],
    "prlimit64": ["EPERM"],
    "getcwd": ["ENOENT"],
    "unlink": ["EACCES"],
    "readlink": ["EACCES"],
    "getrandom": ["EAGAIN"],
}
# After this call our own code runs; what the C library and the runtime of Swift do before it is theirs.
FIRST_OF_OURS = "prlimit64(0, RLIMIT_CORE"


@dataclass
class Call:
    """A call of an ordinary run."""

    name: str
    # Which one of its name it is, from 1.
    number: int
    # As the tracer shows it.
    text: str


def calls(program: str, command: Command) -> list[Call]:
    """The calls of our own code in an ordinary run, in order."""
    with tempfile.TemporaryDirectory() as folder:
        trace = Path(folder) / "trace"
        run(program, command, Setting(files=FILES, before=[STRACE, "-qq", "-s", "4096", "-o", str(trace)]))
        lines = trace.read_text(errors="replace").splitlines()
    begin = next(index for index, line in enumerate(lines) if line.startswith(FIRST_OF_OURS))
    counts: Counter[str] = Counter()
    found = []
    for index, line in enumerate(lines):
        if match := re.match(r"(\w+)\(", line):
            counts[match[1]] += 1
            if index >= begin and match[1] in REFUSALS:
                found.append(Call(match[1], counts[match[1]], line))
    return found


def injection(call: Call, refusal: str) -> str:
    match refusal:
        case "one byte":
            how = "retval=1"
        # The kernel never gives an error here, but an end that did not move.
        case "no memory":
            how = "retval=0"
        case error:
            how = f"error={error}"
    return f"inject={call.name}:{how}:when={call.number}"


def sweep(program: str, command: Command) -> Tries:
    """Each call of a command, refused in each way."""
    normal = run(program, command, Setting(files=FILES))
    for call in calls(program, command):
        for refusal in REFUSALS[call.name]:
            name = f"{refusal} at {call.name} {call.number}: {call.text[:60]}"
            yield name, partial(refused, program, command, call, refusal, normal)


def refused(program: str, command: Command, call: Call, refusal: str, normal: Result) -> list[str]:
    tracer = [STRACE, "-qq", "-o", "/dev/null", "-e", f"trace={call.name}", "-e", injection(call, refusal)]
    return judged(command, call, refusal, normal, run(program, command, Setting(files=FILES, before=tracer)))


def judged(command: Command, call: Call, refusal: str, normal: Result, result: Result) -> list[str]:
    """What is wrong, but for what the refusal itself takes away."""
    found = complaints(command, normal, result, one_less=refusal == "one byte")
    is_lost = call.name == "write" and refusal in ("EIO", "ENOSPC", "one byte")
    if is_lost and call.text.startswith("write(2,"):
        found = [complaint for complaint in found if "message" not in complaint]
    if is_lost and "?1049l" in call.text:
        found = [complaint for complaint in found if complaint != "full screen not left"]
    # The name of a saved file is shown without its folder then.
    if call.name == "getcwd":
        found = [complaint for complaint in found if "output" not in complaint]
    needed = wanted(command, call, refusal)
    if needed is not None and result.status != needed:
        found.append(f"{result.status} where {needed} is right")
    return found


def wanted(command: Command, call: Call, refusal: str) -> int | None:
    """The one exit status that is right, where there is one."""
    if refusal in ("EINTR", "EAGAIN", "one byte") and call.name in ("read", "write", "openat", "fsync", "poll", "ppoll"):
        return None
    if command.in_terminal:
        return None
    if call.text.startswith("write(1,"):
        return 74
    if command.makes and call.name in ("linkat", "rename") and refusal == "EIO":
        return 73
    if call.name == "openat" and ('"answers.json", O_RDONLY' in call.text or '"records"' in call.text):
        return 66
    return None
