"""Search and filters as a person uses them, over HTTP with the strict policy and from a disk."""

import html
import json
import re
import unicodedata
import urllib.parse
from pathlib import Path

from playwright.sync_api import sync_playwright

import pages
from site_folder import disk_address

HERE = Path(__file__).resolve().parent


def check_all(site, server, chromium, report):
    with sync_playwright() as playwright:
        browser = pages.browser_of(playwright, chromium)
        context = browser.new_context(viewport=pages.WIDE)
        for check in (folding, queries, query_in_the_address, results_for_all, keys, search_from_a_disk, filters, sorting,
                      figures, figures_from_a_disk):
            page = context.new_page()
            page.set_default_timeout(20_000)
            heard = []
            pages.listen(page, "", heard)
            try:
                check(page, site, server, report)
                report.expect(not heard, lambda: "%s: %s" % (check.__name__, "; ".join(heard[:3])))
            except Exception as error:
                report.failed("%s: %s" % (check.__name__.replace("_", " "), str(error)[:400]))
            page.close()
        browser.close()


def folding(page, site, server, report):
    page.goto(server.address(site, "search/index.html"))
    for case in json.loads((HERE.parent / "Fixtures" / "folding.json").read_text("utf-8")):
        found = page.evaluate("text => giaoban.syllables(text)", case["text"])
        words = [one["word"] for one in found]
        # The index keeps letters of other alphabets without their marks, the browser as typed.
        spelled = [one["spelled"].replace("ç", "c") for one in found]
        report.expect(words == case["folded"] and spelled == case["spelled"], lambda: "search.js reads “%s” as %s" % (
            case["text"], found))


def ask(page, query):
    page.fill("#q", query)
    page.press("#q", "Enter")
    page.wait_for_selector("[data-search-results]:not([aria-busy])", state="attached")


def groups(page):
    """Each group of results: its links, what they lead to, what is marked in them."""
    return page.evaluate("""() => Object.fromEntries([...document.querySelectorAll("section.hits")].map(section =>
      [section.getAttribute("aria-labelledby").slice(2), [...section.querySelectorAll(".hit")].map(hit => ({
        text: hit.innerText, href: [...hit.querySelectorAll("a")].map(link => link.getAttribute("href")).join(" "),
        marks: [...hit.querySelectorAll("mark")].map(mark => mark.innerText)}))]))""")


def queries(page, site, server, report):
    page.goto(server.address(site, "search/index.html"))
    cases = json.loads((HERE / "queries.json").read_text("utf-8"))
    for case in cases:
        ask(page, case["query"])
        found = groups(page)
        said = page.inner_text("[data-search-count]")
        report.expect(not fault(case, found, said), lambda: "search “%s”: %s" % (
            case["query"], fault(case, found, said)))


def fault(case, found, said):
    """What a query's answer lacks: the group, the page, the words, at the place where they belong."""
    if case.get("none"):
        return "" if not found and said else "finds something"
    hits = found.get(case["in"])
    if not hits:
        return "nothing among %s; said “%s”" % (case["in"], said)
    within = hits[:case.get("first", len(hits))]
    fits = [hit for hit in within if case.get("href", "") in hit["href"] and case.get("text", "") in hit["text"]]
    if not fits:
        return "“%s” does not lead there; the first is “%s”" % (
            case.get("href", "") + " " + case.get("text", ""), within[0]["text"][:120])
    marks = [mark.lower() for hit in fits for mark in hit["marks"]]
    if "mark" in case and not any(case["mark"].lower() in mark for mark in marks):
        return "“%s” is not marked, but %s" % (case["mark"], marks[:5])
    if not said:
        return "the number of results is not said"
    return ""


def query_in_the_address(page, site, server, report):
    query = "báo cáo"
    page.goto(server.address(site, "index.html"))
    page.fill("#q-top", query)
    page.press("#q-top", "Enter")
    page.wait_for_selector("section.hits")
    report.expect("search/index.html?q=" in page.url, lambda: "the box of each page leads to %s" % page.url)
    report.expect(page.input_value("#q") == query, "the search page does not take the query from the address")
    ask(page, "phòng kinh tế")
    report.expect(urllib.parse.unquote(page.url).endswith("?q=phòng kinh tế"), lambda: "the address is %s" % page.url)
    page.reload()
    page.wait_for_selector("section.hits")
    report.expect(page.input_value("#q") == "phòng kinh tế", "a reload loses the query")


def results_for_all(page, site, server, report):
    """Results on a phone, in the dark, to a screen reader."""
    page.set_viewport_size(pages.NARROW)
    page.emulate_media(color_scheme="dark")
    page.goto(server.address(site, "search/index.html"))
    ask(page, "văn phòng")
    report.expect({"units", "leaders", "documents", "tasks"} <= set(groups(page)), lambda: "“văn phòng” gives only %s" % (
        ", ".join(groups(page))))
    bare = [hit["text"] for hit in groups(page)["tasks"] if MARKER.match(hit["text"].strip())]
    report.expect(not bare, lambda: "a result begins with its marker: %s" % bare[:2])
    wide = page.evaluate(pages.WIDER)
    report.expect(not wide, lambda: "results scroll sideways because of %s" % wide)
    pages.accessible(page, "results of a search", report)


def keys(page, site, server, report):
    page.goto(server.address(site, "search/index.html"))
    ask(page, "báo cáo")
    focus = "() => document.activeElement.id || document.activeElement.closest('.hit') && 'hit' || document.activeElement.tagName"
    for key, wanted in (("ArrowDown", "hit"), ("ArrowDown", "hit"), ("ArrowUp", "hit"), ("/", "q"), ("ArrowDown", "hit"),
                        ("Escape", "q")):
        page.keyboard.press(key)
        report.expect(page.evaluate(focus) == wanted, lambda: "%s leads to %s, not to %s" % (
            key, page.evaluate(focus), wanted))
    report.expect(page.input_value("#q") == "" and not groups(page), "Escape does not clear the search")
    page.keyboard.type("bao cao")
    page.wait_for_selector("section.hits")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: "search/" not in url)
    report.passed()


def search_from_a_disk(page, site, server, report):
    page.goto(disk_address(site, "search/index.html") + "?q=bao%20cao")
    page.wait_for_selector("section.hits mark")
    report.passed()


def fold(text):
    marks = unicodedata.normalize("NFD", text.lower())
    return "".join(c for c in marks if not unicodedata.combining(c)).replace("đ", "d")


def shown(page):
    return page.locator("table.tasks tbody tr:not([hidden])").count()


def filters(page, site, server, report):
    page.goto(server.address(site, "tasks/index.html"))
    every = shown(page)
    report.expect(every > 3, "the tasks page shows %d tasks" % every)
    # A text, typed without diacritics, leaves rows that hold it.
    page.fill("[data-filters] [name=text]", "bao cao")
    rows = page.locator("table.tasks tbody tr:not([hidden])").all_inner_texts()
    report.expect(0 < len(rows) < every, lambda: "“bao cao” leaves %d of %d tasks" % (len(rows), every))
    report.expect(all("bao" in fold(row) and "cao" in fold(row) for row in rows), lambda: "“bao cao” leaves “%s”" % [
        row for row in rows if "bao" not in fold(row) or "cao" not in fold(row)][0])
    report.expect(str(len(rows)) in page.inner_text("[data-filters] output"), "the number of tasks is not said")
    report.expect("text=bao%20cao" in page.url, lambda: "the filter is not in the address: %s" % page.url)
    page.locator("[data-filters] [type=reset]").click()
    page.wait_for_timeout(50)
    report.expect(shown(page) == every, "“reset” does not bring all tasks back")
    # A unit and a status together; the address brings the same back.
    unit = page.locator("[data-filters] [name=unit] option").nth(1)
    page.select_option("[data-filters] [name=unit]", unit.get_attribute("value"))
    some = shown(page)
    others = page.locator("table.tasks tbody tr:not([hidden])").filter(
        has_not=page.locator("a[href*='departments/%s/']" % unit.get_attribute("value"))).all_inner_texts()
    report.expect(0 < some < every and not others, lambda: "the unit “%s” leaves %d of %d tasks, among them “%s”" % (
        unit.inner_text(), some, every, " ".join(others[:1])))
    page.goto(page.url.replace("index.html#", "index.html?again#"))
    report.expect(shown(page) == some, "the address of a filter does not bring it back")


def sorting(page, site, server, report):
    page.goto(server.address(site, "departments/index.html"))
    head = page.locator("table.sortable th[aria-sort] button").nth(1)
    if head.count() == 0:
        report.failed("no table of the departments page can be sorted")
        return
    column = head.evaluate("button => button.closest('th').cellIndex")
    head.click()
    up = page.locator("table.sortable").first.evaluate(
        "(table, column) => [...table.tBodies[0].rows].map(row => row.cells[column].innerText)", column)
    head.click()
    down = page.locator("table.sortable").first.evaluate(
        "(table, column) => [...table.tBodies[0].rows].map(row => row.cells[column].innerText)", column)
    report.expect(up[0] == down[-1] and up[0] != up[-1] or len(set(up)) == 1,
                  lambda: "sorting gives %s, then %s" % (up[:5], down[:5]))
    report.expect(head.locator("xpath=..").get_attribute("aria-sort") == "descending", "the sorting is not said")


MARKER = re.compile(r"[-+–•]\s|\(?\d+(\.\d+)*[.)/]\s|\w[.)]\s")
LINK = re.compile(r'<a href="(?:\.\./)*ledger/index\.html#([^"]+)">(.*?)</a>', re.S)


def linked_figures(site):
    """Every link to the assignments that make a figure, with the number that stands in it and the page it stands on."""
    found = {}
    for page in site.pages:
        for address, label in LINK.findall((site.folder / page).read_text("utf-8")):
            words = re.sub(r"<[^>]+>", " ", label).strip()
            number = re.search(r"[\d.]+$", words) or re.match(r"[\d.]+", words)
            if not number:  # “Còn 12 nhiệm vụ nữa” leads to all of them.
                continue
            found.setdefault(html.unescape(address), {})[int(number.group().replace(".", ""))] = page
    return found


def figures(page, site, server, report):
    """Behind every figure of every period, department and leader stand exactly so many assignments."""
    found = linked_figures(site)
    report.expect(len(found) > 1000, lambda: "only %d figures lead to their assignments" % len(found))
    page.goto(server.address(site, "ledger/index.html"))
    counts = page.evaluate(
        "async links => { const counts = []; for (const link of links) counts.push(await giaoban.find(link)); return counts; }",
        list(found))
    for (address, numbers), count in zip(found.items(), counts):
        for number, where in numbers.items():
            report.expect(number == count, lambda: "%s says %d; ledger/#%s lists %d" % (where, number, address, count))


def figures_from_a_disk(page, site, server, report):
    period = next(name for name in site.pages if re.fullmatch(r"periods/\d{4}-Q3/index.html", name))
    page.goto(disk_address(site, period))
    link = page.locator(".books a").first
    number = int(link.locator(".figure-n").inner_text().replace(".", ""))
    link.click()
    page.wait_for_selector("[data-ledger-table] tbody tr")
    rows = page.locator("[data-ledger-table] tbody tr")
    report.expect(rows.count() == min(number, 100), lambda: "%d rows for the figure %d" % (rows.count(), number))
    report.expect(("%d " % number) in page.inner_text("[data-ledger-count]"), "the page does not say how many")
    texts = page.locator("[data-ledger-table] .task-text").all_inner_texts()
    bare = [text for text in texts if MARKER.match(text) or " | " in text]
    report.expect(texts and not bare, lambda: "the ledger shows a marker or a whole row: %s" % bare[:2])
    target = rows.first.locator("a").get_attribute("href")
    name, anchor = target.replace("../", "", 1).split("#")
    report.expect('id="%s"' % anchor in (site.folder / name).read_text("utf-8"), lambda: "%s leads nowhere" % target)
    page.select_option("[data-ledger] [name=unit]", index=1)
    page.wait_for_function("location.hash.includes('unit=')")
    page.goto(server.address(site, "ledger/index.html") + "#figure=finished&period=" + period.split("/")[1])
    page.wait_for_selector("[data-ledger-table] tbody tr")
    page.set_viewport_size(pages.NARROW)
    wide = page.evaluate(pages.WIDER)
    report.expect(not wide, lambda: "the books scroll sideways because of %s" % wide)
    pages.accessible(page, "the assignments behind a figure", report)
