"""Takes the tables for unwinding the stack out of a static ELF program: drop_unwind_tables.py PROGRAM RESULT

They are a tenth of the file, and only debuggers, C++ exceptions and the cancelling of threads read them. Swift has none of
these: an error is a value that is returned, and a crash stops at once. What little C++ is linked in cannot throw further
than to its own end without the tables, which is where a throw that nobody catches ends with them.

strip and objcopy cannot take them out, since they are loaded: the one leaves their room, and the other loses the header
that makes RELRO. So the pages that are loaded behind the tables move forward in the file, while every address in memory
stays as it was. Where the tables began an empty one is mapped: the start code looks there, and zero means that there is
nothing to register.
"""

import struct
import sys
from dataclasses import dataclass, replace
from pathlib import Path

PAGE = 0x1000
LOAD, UNWIND_HEADER = 1, 0x6474E550
UNUSED = 0
READ = 4

FILE_HEADER = struct.Struct("<16sHHIQQQIHHHHHH")
SEGMENT = struct.Struct("<IIQQQQQQ")
SECTION = struct.Struct("<IIQQQQIIQQ")


@dataclass(frozen=True)
class Segment:
    """A program header: what is loaded from where to where."""

    kind: int
    flags: int
    offset: int
    address: int
    physical: int
    size: int
    memory: int
    alignment: int


@dataclass(frozen=True)
class Section:
    """A section header: what a part of the file is called."""

    name: int
    kind: int
    flags: int
    address: int
    offset: int
    size: int
    link: int
    info: int
    alignment: int
    entry: int


class NotSuchAProgram(Exception):
    """Says why the tables of a file cannot be taken out."""


def read(program: bytes) -> tuple[tuple, list[Segment], list[Section], list[str]]:
    """The headers of a program, and the names of its sections."""
    if program[:6] != b"\x7fELF\x02\x01":
        raise NotSuchAProgram("it is no ELF program of 64 bits, little-endian")
    header = FILE_HEADER.unpack_from(program)
    segments_at, sections_at, segment_count, section_count, names = header[5], header[6], header[10], header[12], header[13]
    segments = [Segment(*SEGMENT.unpack_from(program, segments_at + i * SEGMENT.size)) for i in range(segment_count)]
    sections = [Section(*SECTION.unpack_from(program, sections_at + i * SECTION.size)) for i in range(section_count)]
    start = sections[names].offset
    called = [program[start + s.name : program.index(b"\0", start + s.name)].decode() for s in sections]
    return header, segments, sections, called


def without_unwind_tables(program: bytes) -> bytes:
    """The same program without .eh_frame_hdr and .eh_frame."""
    header, segments, sections, called = read(program)
    if ".eh_frame" not in called or ".eh_frame_hdr" not in called:
        raise NotSuchAProgram("it has no .eh_frame and .eh_frame_hdr")
    index, frames = called.index(".eh_frame_hdr"), sections[called.index(".eh_frame")]
    cut, end = sections[index].offset, frames.offset + frames.size
    holders = [s for s in segments if s.kind == LOAD and s.offset <= cut and end <= s.offset + s.size]
    if len(holders) != 1 or end != holders[0].offset + holders[0].size or frames.offset < cut:
        raise NotSuchAProgram("its tables are not the end of a segment, in the order header and table")
    holder = holders[0]
    # The empty table lies right behind what stays, at the offset in its page that its address asks for.
    empty_at = cut + (frames.address - cut) % PAGE
    resume = min(s.offset for s in segments if s.kind == LOAD and s.offset >= end)
    shift = (resume - (empty_at + 8)) // PAGE * PAGE
    if shift <= 0:
        raise NotSuchAProgram("nothing would be won")
    empty = Segment(LOAD, READ, empty_at, frames.address, frames.address, 8, 8, PAGE)

    def moved_segment(segment: Segment) -> list[Segment]:
        if segment == holder:
            kept = cut - segment.offset
            return [replace(segment, size=kept, memory=kept), empty]
        if segment.kind == UNWIND_HEADER:
            return []
        return [replace(segment, offset=segment.offset - shift) if segment.offset >= resume else segment]

    def moved_section(number: int, section: Section) -> Section:
        if number == index:
            return Section(UNUSED, UNUSED, 0, 0, 0, 0, 0, 0, 0, 0)
        if section == frames:
            return replace(section, offset=empty_at, size=8)
        return replace(section, offset=section.offset - shift) if section.offset >= resume else section

    new_segments = [moved for segment in segments for moved in moved_segment(segment)]
    if len(new_segments) > len(segments):
        raise NotSuchAProgram("there is no room for one more program header")
    result = bytearray(program[:cut] + bytes(resume - shift - cut) + program[resume:])
    for number, segment in enumerate(new_segments):
        SEGMENT.pack_into(result, header[5] + number * SEGMENT.size, *vars(segment).values())
    sections_at = header[6] - shift
    for number, section in enumerate(sections):
        SECTION.pack_into(result, sections_at + number * SECTION.size, *vars(moved_section(number, section)).values())
    fields = list(header)
    fields[6], fields[10] = sections_at, len(new_segments)
    FILE_HEADER.pack_into(result, 0, *fields)
    return bytes(result)


def main() -> None:
    given, wanted = Path(sys.argv[1]), Path(sys.argv[2])
    try:
        wanted.write_bytes(without_unwind_tables(given.read_bytes()))
    except NotSuchAProgram as why:
        sys.exit(f"{given}: the tables for unwinding cannot be taken out, since {why}. Nothing is written.")
    wanted.chmod(0o755)


if __name__ == "__main__":
    main()
