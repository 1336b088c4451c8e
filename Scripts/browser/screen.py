"""What a page shows in a window, and who can read it there."""

from axe_playwright_python.sync_playwright import Axe

# The width and height in pixels of the page, how many pixels of the screen each is, and the colours that are asked for.
# Twice as large on the same screen leaves half as many, and four times, the most that is asked for, a quarter.
VIEWS = {
    "light": (1280, 900, 1, "light"),
    "dark": (1280, 900, 1, "dark"),
    "narrow": (320, 640, 2, "light"),
    "zoom-200": (640, 450, 2, "dark"),
    "zoom-400": (320, 225, 4, "dark"),
}
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
# Rules of these that are off, or of a stricter level.
RULES = ["color-contrast-enhanced", "target-size"]
OPTIONS = {
    "runOnly": {"type": "tag", "values": TAGS},
    "rules": {rule: {"enabled": True} for rule in RULES},
    "resultTypes": ["violations", "incomplete"],
    # Nothing is to be loaded, not even by the checker.
    "preload": False,
}


def faults(browser, file, pictures=None):
    """What is wrong with a page in any view."""
    found = []
    for name, view in VIEWS.items():
        width, height, scale, colours = view
        context = browser.new_context(
            viewport={"width": width, "height": height}, device_scale_factor=scale, color_scheme=colours)
        page = context.new_page()
        heard = []
        page.on("request", lambda request: heard.append(f"asks for {request.url}") if request.url != file else None)
        page.on("console", lambda message: heard.append(f"says {message.text}"))
        page.on("pageerror", lambda error: heard.append(f"fails with {error}"))
        page.goto(file)
        if pictures:
            page.screenshot(path=f"{pictures}-{name}.png", full_page=name != "zoom-400")
        faults = [*axe_faults(page), *width_faults(page)]
        if name == "light":
            faults += [*heading_faults(page), *key_faults(page)]
        found += [f"{name}: {fault}" for fault in [*faults, *heard]]
        context.close()
    return found


def axe_faults(page):
    """What the checker finds, and what it could not tell."""
    results = Axe().run(page, options=OPTIONS).response
    if not any(rule["id"] == "color-contrast-enhanced" for rule in results["passes"]):
        yield "the contrast was not checked"
    for rule in results["violations"] + results["incomplete"]:
        for node in rule["nodes"]:
            yield f"{rule['id']}: {node['html'][:100]} ({node.get('failureSummary', rule['help'])})"


def width_faults(page):
    if page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
        yield "it is wider than the window"


def heading_faults(page):
    levels = page.evaluate("[...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(h => Number(h.tagName[1]))")
    if levels[:1] != [1] or any(after > before + 1 for before, after in zip(levels, levels[1:])):
        yield f"the headings leave a level out: {levels}"


def key_faults(page):
    """Links that the Tab key does not reach in order, or that do not show it."""
    links = page.evaluate("[...document.links].map(link => link.href)")
    reached = []
    for _ in links:
        page.keyboard.press("Tab")
        focused = "document.activeElement"
        reached.append(page.evaluate(f"{focused}.href"))
        if page.evaluate(f"getComputedStyle({focused}).outlineStyle") != "solid":
            yield f"nobody sees that {reached[-1]} is reached"
    if reached != links:
        yield "the Tab key does not reach every link in order"
