"""A built site, one page of each kind of it, and the server that shows it under a folder with a strict policy."""

import functools
import http.server
import re
import shutil
import subprocess
import threading
from pathlib import Path

POLICY = "default-src 'self'"


class Site:
    def __init__(self, name, folder):
        self.name = name
        self.folder = folder
        self.pages = sorted(str(path.relative_to(folder)) for path in folder.rglob("*.html"))

    @staticmethod
    def sample(giaoban, root, folder):
        return Site._built(giaoban, root, folder, "sample")

    @staticmethod
    def of_documents(giaoban, documents, folder):
        source = folder.with_name(folder.name + "-source")
        (source / "content").mkdir(parents=True)
        (source / "site.yml").write_text("title: Kết luận giao ban\nagency: Văn phòng\nlanguage: vi\n", "utf-8")
        for document in documents:
            shutil.copy(document, source / "content")
        return Site._built(giaoban, source, folder, "seeds")

    @staticmethod
    def _built(giaoban, source, folder, name):
        done = subprocess.run(
            [giaoban, "build", "--site", str(source), "--output", str(folder), "--quiet"],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if done.returncode != 0:
            raise SystemExit("giaoban build of the %s site ended with %d:\n%s" % (name, done.returncode, done.stdout))
        return Site(name, folder)

    def samples(self):
        """The largest page of each kind: `documents/*/index.html` → the longest document; and the document with the
        widest table. Of the acceptance documents each document, for the rest of their site looks like that of the
        sample."""
        if self.name == "seeds":
            return ["index.html"] + [page for page in self.pages if re.fullmatch(r"documents/\d+-\d+-\d+.*/index.html", page)]
        largest = {}
        for page in self.pages:
            parts = page.split("/")
            kind = "/".join(
                part if place in (0, len(parts) - 1)
                else "<period>" if re.fullmatch(r"\d{4}(-[\dHQMW]+)?", part) else "<name>"
                for place, part in enumerate(parts))
            size = (self.folder / page).stat().st_size
            if kind not in largest or size > largest[kind][1]:
                largest[kind] = (page, size)
        widest = max(
            (page for page in self.pages if page.startswith("documents/")),
            key=lambda page: (self.folder / page).read_text(encoding="utf-8").count('<th scope="col"'))
        return list(dict.fromkeys([page for page, _ in largest.values()] + [widest]))


class Server:
    """Serves each site under `/giao-ban/NAME/`, as an office serves it under a folder of its portal."""

    def __init__(self, sites):
        folders = {site.name: site.folder for site in sites}
        self.missing = []
        server = self

        class Handler(http.server.SimpleHTTPRequestHandler):
            def translate_path(self, path):
                parts = path.split("?")[0].split("#")[0].split("/")
                if len(parts) < 4 or parts[1] != "giao-ban" or parts[2] not in folders or ".." in parts:
                    return "/nowhere"
                return str(folders[parts[2]].joinpath(*parts[3:]))

            def end_headers(self):
                self.send_header("Content-Security-Policy", POLICY)
                super().end_headers()

            def send_error(self, code, *rest):
                server.missing.append("%s: %s" % (code, self.path))
                super().send_error(code, *rest)

            def log_message(self, *_):
                pass

        class Quiet(http.server.ThreadingHTTPServer):
            def handle_error(self, *_):
                pass  # A browser that closes a connection early is no fault of the site.

        self.http = Quiet(("127.0.0.1", 0), Handler)

    def __enter__(self):
        threading.Thread(target=self.http.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.http.shutdown()

    def address(self, site, page=""):
        return "http://127.0.0.1:%d/giao-ban/%s/%s" % (self.http.server_address[1], site.name, page)


def disk_address(site, page=""):
    return (Path(site.folder).as_uri() + "/" + page)
