"""Builds the sample site, and where they are at hand a site of the acceptance documents, and checks both."""

import os
import shutil
import sys
import tempfile
import threading
import time
from pathlib import Path

import pages
import preview
import still
import uses
from report import Report
from site_folder import Site, Server

ROOT = Path(__file__).resolve().parents[2]


def main(giaoban):
    start = time.monotonic()
    report = Report()
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    java = shutil.which("java")
    for program, path, what in (
        ("chromium", chromium, "pages in a browser, search and filters"),
        ("java", java, "the Nu HTML checker"),
    ):
        if path:
            continue
        if os.environ.get("CI") == "true":
            report.failed("%s is missing; `.ci/install test` installs it" % program)
        else:
            print("skipped: %s (%s is not installed; `.ci/install test` installs it)" % (what, program))

    with tempfile.TemporaryDirectory(prefix="giaoban-browser-") as folder:
        sites = [Site.sample(giaoban, ROOT, Path(folder) / "sample")]
        seeds = ROOT.parent / "shared" / "seeds"
        if seeds.is_dir():
            sites.append(Site.of_documents(giaoban, sorted(seeds.glob("*.md")), Path(folder) / "seeds"))
        for site in sites:
            read = still.read(site)
            still.check_links(site, read, report)
            still.check_policy(site, read, report)
        validator = threading.Thread(target=still.check_html, args=(sites, java, report))
        if java:
            validator.start()
        if chromium:
            with Server(sites) as server:
                pages.check_all(sites, server, chromium, report)
                uses.check_all(sites[0], server, chromium, report)
            preview.check_all(giaoban, chromium, report)
        if java:
            validator.join()

    report.close(time.monotonic() - start)
    return 1 if report.failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
