"""One page of each kind in a browser: quiet, inside the site, no wider than the window, and accessible."""

import queue
import threading

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from site_folder import disk_address

WIDE, NARROW = {"width": 1280, "height": 900}, {"width": 390, "height": 844}

# How a page is met: name, window, scheme of colours, from where, with JavaScript or not, by axe or not.
MEETINGS = [
    ("1280 px, light", WIDE, "light", "http", True, True),
    ("390 px, dark", NARROW, "dark", "http", True, True),
    ("1280 px, dark, from a disk", WIDE, "dark", "file", True, False),
    ("390 px, light, without JavaScript", NARROW, "light", "http", False, False),
]

# Rules of WCAG 2.2 AA and axe's best practices.
AXE = {"resultTypes": ["violations"], "runOnly": [
    "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}

WIDER = """() => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return null;
  for (const element of document.querySelectorAll("body *")) {
    if (element.getBoundingClientRect().right <= width + 1) continue;
    let parent = element.parentElement, held = false;
    for (; parent && parent !== document.body; parent = parent.parentElement)
      if (getComputedStyle(parent).overflowX !== "visible") held = true;
    if (!held) return element.outerHTML.slice(0, 160);
  }
  return "?";
}"""

WORKERS = 2


def browser_of(playwright, chromium):
    return playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-dev-shm-usage"])


def check_all(sites, server, chromium, report):
    work = queue.Queue()
    for site in sites:
        for page in site.samples():
            work.put((site, page))

    def worker():
        try:
            with sync_playwright() as playwright:
                browser = browser_of(playwright, chromium)
                contexts = [
                    browser.new_context(viewport=window, color_scheme=scheme, java_script_enabled=script,
                                        reduced_motion="reduce")
                    for _, window, scheme, _, script, _ in MEETINGS]
                while True:
                    try:
                        site, page = work.get_nowait()
                    except queue.Empty:
                        break
                    for meeting, context in zip(MEETINGS, contexts):
                        check(site, page, meeting, context, server, report)
                browser.close()
        except Exception as error:  # A browser that dies must not pass as a test that ran.
            report.failed("the browser failed: %s" % str(error)[:500])

    threads = [threading.Thread(target=worker) for _ in range(WORKERS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def listen(page, base, heard):
    """Collects what a page should not do: messages on the console, requests outside the site, files that fail."""
    page.on("console", lambda message: heard.append("console: %s" % message.text))
    page.on("pageerror", lambda error: heard.append("script error: %s" % error))
    page.on("requestfailed", lambda request: dropped(request) or heard.append("could not load %s" % request.url))
    page.on("response", lambda answer: answer.status >= 400 and heard.append("%d: %s" % (answer.status, answer.url)))
    page.on("request", lambda request: request.url.startswith(base) or heard.append("asks for %s" % request.url))


def dropped(request):
    """Whether the browser itself gave a file up: whoever follows a link soon enough leaves a page that still loads its
    mark. What is missing or refused fails otherwise (net::ERR_FILE_NOT_FOUND, a status)."""
    return request.failure == "net::ERR_ABORTED"


def check(site, path, meeting, context, server, report):
    name, window, _, source, script, by_axe = meeting
    where = "%s %s (%s)" % (site.name, path, name)
    base = server.address(site) if source == "http" else disk_address(site)
    page = context.new_page()
    heard = []
    listen(page, base, heard)
    try:
        page.goto(base + path, wait_until="load")
        report.expect(not heard, lambda: "%s: %s" % (where, "; ".join(heard[:3])))
        if window is NARROW:
            wide = page.evaluate(WIDER)
            report.expect(not wide, lambda: "%s scrolls sideways because of %s" % (where, wide))
        report.expect(page.locator("main h1").count() == 1, "%s: not one heading of first level" % where)
        if not script:
            words = len(page.inner_text("main").split())
            report.expect(words > 5, "%s shows only %d words" % (where, words))
        if by_axe:
            accessible(page, where, report)
    except Exception as error:
        report.failed("%s: %s" % (where, str(error)[:300]))
    finally:
        page.close()


def accessible(page, where, report):
    found = Axe().run(page, options=AXE).response["violations"]
    for violation in found:
        node = violation["nodes"][0]
        reason = (node.get("any") or node.get("all") or node.get("none") or [{}])[0].get("message", "")
        report.failed("%s: axe %s: %s; %d such, first %s %s" % (
            where, violation["id"], violation["help"], len(violation["nodes"]), node["html"][:160], reason[:200]))
    if not found:
        report.passed()
