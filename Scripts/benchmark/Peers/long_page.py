# Writes a copy of the content with one page more, which has some 10,000 lines on a screen of 80 columns.
#
# long_page.py CONTENT FOLDER: the content of the guide, and the folder of the copy, which is made anew.
import shutil
import sys
from pathlib import Path

ID = "a-long-page"
# A paragraph of 3 lines and the empty one behind it; 20 of them and the heading, with the empty line behind that.
SECTIONS, PARAGRAPHS = 122, 20
TEXT = (
    "This is number {number} on a page that is longer than any other page in this guide. "
    "It says the same as what is above it and what is below it, again and again. "
    "You can go down and up, to the next page and back, and it still has more."
)


def main():
    content, folder = (Path(path).resolve() for path in sys.argv[1:])
    # What is written over is made anew, so it must be nothing else.
    if not any(part.startswith(".build") for part in folder.parts):
        sys.exit(f"{folder} is not in a build folder, so it is left as it is.")
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(content, folder)
    Path(folder, "topics", f"{ID}.yaml").write_text(page())
    order = Path(folder, "guide.yaml")
    text = order.read_text()
    if text.count("\ntopics:\n") != 1:
        sys.exit(f"{order} has no list of topics that begins with a line of its own.")
    # As the first topic, so that Down and Enter on the list of topics open it.
    order.write_text(text.replace("\ntopics:\n", f"\ntopics:\n  - {ID}\n"))


def page():
    lines = [f"id: {ID}", "title: A long page", "sections:"]
    for section in range(SECTIONS):
        lines += [f"  - heading: Part {section + 1}", "    paragraphs:"]
        for paragraph in range(PARAGRAPHS):
            text = TEXT.format(number=section * PARAGRAPHS + paragraph + 1)
            lines += [f'      - text: "{text}"', "        sources: [guide]"]
    return "\n".join(lines) + "\n"


main()
