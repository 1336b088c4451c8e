# Writes a copy of the content with one page more, which has some 10,000 lines on a screen of 80 columns.
#
# long_page.py CONTENT FOLDER: the content of the guide, and the folder of the copy, which is made anew.
import shutil
import sys
from pathlib import Path

ID = "a-long-page"
# A paragraph has about 8 lines and an empty one behind it, and so has a heading. For twice as many paragraphs the Swift
# compiler takes 8 times as long, so they are few and long; their words are long plain ones, whatever they say.
SECTIONS, PARAGRAPHS = 55, 20
TEXT = (
    "Number {number} describes possible appointments, products, treatments, medicines, capsules, injections, "
    "questions, decisions, problems and conditions, together with remedies and vitamins. Everyone recommends "
    "everything together, including hospitals, families, relatives, research, temperature, pressure, breathing, "
    "sleeping, heartbeat, questions, appointments and products. Another possible decision includes straight "
    "questions, different treatments, complete conditions, confirmed messages, frequent appointments, possible "
    "problems and accepted medicines."
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
