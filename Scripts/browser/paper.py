"""What a page is on paper."""

import re
import subprocess
import xml.etree.ElementTree as ElementTree

A4 = (595.28, 841.89)


def faults(browser, file, pdf, pictures=None):
    """What is wrong with a page that is printed, for somebody whose screen is dark."""
    page = browser.new_page(color_scheme="dark")
    page.goto(file)
    first = page.evaluate("[...document.querySelectorAll('h1, .sheet:nth-child(2) :is(h2, li, p)')].map(e => e.innerText)")
    page.pdf(path=pdf, prefer_css_page_size=True)
    page.close()
    if pictures:
        run("pdftoppm", "-r", "70", "-png", pdf, pictures)
    return [*size_faults(pdf), *number_faults(pdf), *first_faults(pdf, first), *last_faults(pdf), *ink_faults(pdf)]


def size_faults(pdf):
    sizes = re.findall(r"Page +\d+ size: +([\d.]+) x ([\d.]+)", run("pdfinfo", "-l", "-1", pdf))
    for number, size in enumerate(sizes, 1):
        if any(abs(float(side) - wanted) > 1 for side, wanted in zip(size, A4)):
            yield f"page {number} is {' x '.join(size)} points, and not A4"


def number_faults(pdf):
    pages = texts(pdf)
    for number, text in enumerate(pages, 1):
        if not squeezed(text).endswith(f"{number}/{len(pages)}"):
            yield f"page {number} does not end with its number"


def first_faults(pdf, wanted):
    """What should be on the first sheet and is not."""
    sheet = squeezed(texts(pdf)[0])
    for text in wanted:
        if squeezed(text) not in sheet:
            yield f"not on the first sheet: {text}"


def last_faults(pdf):
    """Headings and names, which are all that is bold, with nothing of theirs below them."""
    document = ElementTree.fromstring(run("pdftohtml", "-xml", "-i", "-stdout", pdf))
    for page in document.iter("page"):
        lines = [line for line in page.iter("text") if re.search("[a-z]", words(line))]
        for line in lines:
            if line.find("b") is not None and not any(is_below(other, line) for other in lines):
                yield f"last on page {page.get('number')}: {words(line)}"


def words(line):
    return "".join(line.itertext())


def is_below(line, other):
    top, left, width = (int(line.get(side)) for side in ("top", "left", "width"))
    other_left, other_width = int(other.get("left")), int(other.get("width"))
    return top > int(other.get("top")) + 3 and left < other_left + other_width and other_left < left + width


def ink_faults(pdf):
    """Paper stays white and the ink black, whatever the screen looks like."""
    picture = subprocess.run(["pdftoppm", "-r", "50", "-gray", pdf], stdout=subprocess.PIPE, check=True).stdout
    width, height = map(int, picture.split(maxsplit=3)[1:3])
    head = picture.index(b"255\n") + 4
    dots = picture[head:head + width * height]
    if dots[0] != 255 or min(dots) > 60:
        yield f"the paper is {dots[0]} and the ink {min(dots)}, where 255 is white"


def texts(pdf):
    """The text of each page."""
    return run("pdftotext", pdf, "-").split("\f")[:-1]


def squeezed(text):
    """A text without the blanks, which paper has elsewhere."""
    return re.sub(r"\s", "", text)


def run(*command):
    return subprocess.run(command, stdout=subprocess.PIPE, check=True, timeout=60, text=True).stdout
