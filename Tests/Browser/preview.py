"""The preview as the person who writes sees it: a page that stands open follows each save, and says what is wrong."""

import re
import signal
import subprocess
import tempfile
import time
from pathlib import Path

from playwright.sync_api import sync_playwright


def check_all(giaoban, chromium, report):
    with tempfile.TemporaryDirectory(prefix="giaoban-preview-") as folder:
        site = Path(folder) / "site"
        subprocess.run([giaoban, "init", site, "--quiet", "--as-of", "2026-11-20"], check=True)
        minutes = site / "content/2026-11-21-hop.md"
        minutes.write_text("THÔNG BÁO\n\nKết luận họp\n\n1. Phòng Kinh tế rà soát.\n")
        log = Path(folder) / "log"
        with open(log, "w") as output:
            process = subprocess.Popen([giaoban, "serve", "--port", "0", "--site", site], stdout=output, stderr=output)
        try:
            follow(address(log), minutes, chromium, report)
        finally:
            process.send_signal(signal.SIGINT)
            if process.wait(timeout=30) != 0:
                report.failed("the preview does not end cleanly on Ctrl-C while a page is open")


def address(log):
    for _ in range(600):
        found = re.search(r"http://127\.0\.0\.1:\d+/", log.read_text())
        if found:
            return found.group(0)
        time.sleep(0.05)
    raise SystemExit("the preview does not start: " + log.read_text())


def follow(address, minutes, chromium, report):
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        page = browser.new_page()
        mistakes = []
        page.on("pageerror", lambda mistake: mistakes.append(str(mistake)))
        page.goto(address + "documents/2026-11-21-hop/")
        page.wait_for_timeout(500)

        def expect(words, saved, wanted):
            minutes.write_text(saved)
            start = time.monotonic()
            try:
                page.wait_for_function("words => document.body.innerText.includes(words)", arg=words, timeout=15_000)
            except Exception:
                report.failed("the open page of the preview never shows %s: %s" % (wanted, page.inner_text("body")[-300:]))
            return time.monotonic() - start

        good = "THÔNG BÁO\n\nKết luận họp\n\n1. Phòng Kinh tế rà soát danh mục dự án.\n"
        took = expect("rà soát danh mục dự án", good, "what was saved")
        expect("phần đầu không phải YAML đúng", "---\nso: [1\n---\n" + good, "what is wrong")
        if page.locator(".giaoban-preview").count() != 1 or "danh mục dự án" not in page.inner_text("main"):
            report.failed("the last good page does not stand under what is wrong")
        expect("đã sửa xong", good + "\n2. Phòng Tổng hợp báo cáo đã sửa xong.\n", "what was mended")
        page.wait_for_timeout(300)
        if page.locator(".giaoban-preview").count():
            report.failed("what was wrong is still said though it was mended")
        if mistakes:
            report.failed("the preview's script: %s" % mistakes)
        browser.close()
        print("preview: an open page followed a save after %.2f s" % took)
