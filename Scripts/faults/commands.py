# The commands of the program that are tried, and what they are tried with.
from running import Command

ANSWERS = b'{"format": "drug-guide-answers/1", "answers": {"her2": "positive", "extent": "spread"}}\n'
FILES = {"answers.json": ANSWERS}
SUMMARY = ["summary", "--answers", "answers.json"]
# Three answers, a summary and the answers saved, and out. Keys after a zero byte wait for the screen.
SAVES_ON_SCREEN = b"1\r\0001\r\0001\r\0001\r\0p\0001\r\0\r\0006\r\0\r\0q"
SAVES_IN_LINES = b"1\n1\n1\n1\np\n1\nsummary.txt\n6\nkept.txt\nq\n"

COMMANDS = [
    Command("guide on the full screen", [], SAVES_ON_SCREEN, in_terminal=True),
    Command("guide in lines", ["--plain"], SAVES_IN_LINES),
    Command("guide with saved answers", ["--plain", "--answers", "answers.json"], b"r\n<\n6\n"),
    *(Command(f"summary as {name}", [*SUMMARY, "--format", name]) for name in ("text", "markdown", "html", "json", "fhir")),
    *(
        Command(f"summary in a file, {name}", [*SUMMARY, "--output", f"made.{name}"], makes=f"made.{name}")
        for name in ("txt", "html", "json")
    ),
    Command("summary from standard input", ["summary", "--answers", "-"], ANSWERS),
    Command("summary over an old file", [*SUMMARY, "--output", "answers.json", "--overwrite"], makes="answers.json"),
    Command("evaluate", ["evaluate"], b'{"her2": "positive"}\n{}\n{"her2": "negative", "extent": "early"}\n'),
    Command("evaluate a file", ["evaluate", "records"]),
    Command("drugs", ["drugs"]),
    Command("a drug", ["drugs", "trastuzumab"]),
    Command("questions", ["questions"]),
    Command("questions as FHIR", ["questions", "--format", "fhir"]),
    Command("explain", ["explain", "--answers", "answers.json"]),
    Command("review-sheet", ["review-sheet"]),
    Command("help", ["--help"]),
    Command("version", ["--version"]),
    Command("wrong usage", ["--nonsense"], status=64),
]
FILES["records"] = b'{"her2": "positive"}\n{}\n'


def named(name: str) -> Command:
    return next(command for command in COMMANDS if command.name == name)
