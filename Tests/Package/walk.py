"""From the meeting to the intranet, as a newcomer goes with the installed package alone: init, new, import of what
LibreOffice saved, build, serve, publish to Debian's nginx with the documented configuration, print, publish, rollback.

usage: walk.py ROOT PLACE   (where the package is installed, an empty folder)
"""

import http.client
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

ROOT, PLACE = Path(sys.argv[1]), Path(sys.argv[2])
REPOSITORY = Path(__file__).resolve().parents[2]
DOCUMENTS = ROOT / "usr/share/doc/giaoban"
SITE = PLACE / "giao-ban"
WEB = PLACE / "web"
# Nothing of the machine's Swift is in sight; the office keeps its files to itself.
ENVIRONMENT = {"PATH": "/usr/bin:/bin:/usr/sbin:/sbin", "HOME": str(PLACE), "LANG": "C.UTF-8", "TZ": "UTC"}
GIAOBAN = ROOT / "usr/bin/giaoban"
MINUTES = """<meta charset="utf-8"><table><tr><td align="center">UBND TỈNH TRƯỜNG KHÊ<br><b>VĂN PHÒNG</b><br>Số: 57/TB-VP</td>
<td align="center"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</b><br>
<i>Trường Khê, ngày 18 tháng 11 năm 2026</i></td></tr></table>
<p align="center"><b>THÔNG BÁO</b></p><p align="center"><b>Kết luận họp giao ban ngày 16/11/2026</b></p>
<p>Ngày 16/11/2026, đồng chí Lương Hải Đăng, Chánh Văn phòng chủ trì họp giao ban và kết luận như sau:</p>
<ol type="I"><li>Nhiệm vụ thời gian tới</li></ol>
<ol><li>Phòng Tổng hợp chủ trì, phối hợp với Phòng Kinh tế xây dựng báo cáo tháng 11, trình trước ngày 25/11/2026.</li>
<li>Giao Phòng Kinh tế rà soát các dự án chậm tiến độ, hoàn thành trong tháng 12/2026.</li></ol>
<table border="1"><tr><th>TT</th><th>Nội dung</th><th>Đơn vị chủ trì</th><th>Thời hạn</th></tr>
<tr><td>1</td><td>Kế hoạch kiểm tra công vụ</td><td>Phòng Tổng hợp</td><td>30/11/2026</td></tr></table>"""


def fail(words):
    raise SystemExit(f"  failed: {words}")


def check(condition, words):
    if not condition:
        fail(words)


def giaoban(*words, code=0, folder=SITE):
    done = subprocess.run(
        [GIAOBAN, *words], cwd=folder, env=ENVIRONMENT, capture_output=True, text=True, timeout=120, umask=0o077)
    if done.returncode != code:
        fail(f"giaoban {' '.join(map(str, words))}: code {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def step(words):
    print(f"  {words}")


def get(port, path):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    connection.request("GET", path)
    answer = connection.getresponse()
    return answer, answer.read().decode()


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def word_document():
    """What a secretary has: a document saved by LibreOffice."""
    if not shutil.which("soffice"):
        step("NOT TESTED with this machine's LibreOffice (soffice is not installed): a document saved earlier serves")
        return shutil.copy(REPOSITORY / "Tests/GiaobanTests/Fixtures/thong-bao.docx", PLACE / "Thong bao 112.docx")
    (PLACE / "Thong bao 57.html").write_text(MINUTES)
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{PLACE}/office", "--headless", "--infilter=HTML (StarWriter)",
         "--convert-to", "docx:MS Word 2007 XML", "--outdir", PLACE, PLACE / "Thong bao 57.html"],
        check=True, capture_output=True, timeout=120)
    return PLACE / "Thong bao 57.docx"


def begin():
    step("init, new")
    made = giaoban("init", "giao-ban", "--agency", "Văn phòng UBND tỉnh Trường Khê", folder=PLACE)
    check("cd giao-ban" in made and "giaoban serve --open" in made, f"init does not say how to go on: {made}")
    path = SITE / giaoban("new", "thong-bao", "--date", "20/11/2026").strip()
    text = path.read_text()
    check("2.2. Phòng Kinh tế" in text, f"new: the units of the directory are no headings: {text}")
    path.write_text(text.replace(
        "2.2. Phòng Kinh tế", "2.2. Phòng Kinh tế báo cáo kết quả giải ngân trước ngày 30/11/2026."))
    giaoban("check", "--strict")
    return path


def bring():
    step("import")
    account = giaoban("import", word_document())
    check("VIỆC ĐƯỢC GIAO" in account and "Phòng Tổng hợp; phối hợp: " in account, f"import: {account}")
    path = SITE / re.search(r"→ (\S+)", account).group(1)
    text = path.read_text()
    check("\nloai: thong-bao\n" in text and "| TT | Nội dung | Đơn vị chủ trì | Thời hạn |" in text, f"import: {text}")
    check("CỘNG HÒA" not in text, "import: the letterhead came along")
    return path


def preview(path):
    step("build, serve")
    check(" tệp (" in giaoban("build"), "build: no account")
    page = f"/documents/{path.stem}/"
    with open(PLACE / "log", "w") as log:
        process = subprocess.Popen(
            [GIAOBAN, "serve", "--port", "0"], cwd=SITE, env=ENVIRONMENT, stdout=log, stderr=log)
    for _ in range(200):
        found = re.search(r"http://127\.0\.0\.1:(\d+)/", (PLACE / "log").read_text())
        if found:
            break
        time.sleep(0.05)
    port = int(found.group(1))
    check(get(port, page)[0].status == 200, f"serve: {page}")
    with open(path, "a") as file:
        file.write("\n9. Phòng Tổng hợp theo dõi việc này.\n")
    start = time.time()
    while "theo dõi việc này" not in get(port, page)[1]:
        check(time.time() - start < 20, "serve: an edit never showed")
        time.sleep(0.02)
    step(f"  an edit showed after {time.time() - start:.2f} s")
    process.send_signal(signal.SIGINT)
    check(process.wait(timeout=20) == 0, "serve: Ctrl-C")
    check("lỗi" not in (PLACE / "log").read_text(), (PLACE / "log").read_text())


class Nginx:
    """Debian's nginx: its own nginx.conf, our documented file among its sites."""

    def __init__(self):
        folder = PLACE / "nginx"
        (folder / "sites").mkdir(parents=True)
        self.port = free_port()
        site = (DOCUMENTS / "docs/giaoban.nginx.conf").read_text()
        changes = [("listen 80;", f"listen 127.0.0.1:{self.port};"), ("root /srv/giaoban/", f"root {WEB}/")]
        (folder / "sites/giaoban").write_text(self.changed(site, changes))
        main = Path("/etc/nginx/nginx.conf").read_text()
        main = re.sub(r"(?m)^\s*(pid|access_log|error_log) .*;$", "", main)
        main = self.changed(main, [("include /etc/nginx/sites-enabled/*;", f"include {folder}/sites/*;")])
        if os.getuid() != 0:
            main = re.sub(r"(?m)^user .*;$", "", main)
        temporary = " ".join(f"{name}_temp_path {folder}/{name};" for name in
                             ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"])
        main = f"daemon off; pid {folder}/pid; error_log {folder}/error.log;\n" + main.replace(
            "http {", f"http {{ access_log off; {temporary}", 1)
        (folder / "nginx.conf").write_text(main)
        command = ["nginx", "-e", folder / "error.log", "-c", folder / "nginx.conf"]
        tested = subprocess.run([*command, "-t"], env=ENVIRONMENT, capture_output=True, text=True)
        check(tested.returncode == 0 and "[warn]" not in tested.stderr, f"nginx -t: {tested.stderr}")
        self.process = subprocess.Popen(command, env=ENVIRONMENT, stderr=subprocess.DEVNULL)
        for _ in range(200):
            try:
                return socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
            except OSError:
                time.sleep(0.05)
        fail((folder / "error.log").read_text())

    @staticmethod
    def changed(text, changes):
        for old, new in changes:
            check(text.count(old) == 1, f"the configuration has no line “{old}”")
            text = text.replace(old, new)
        return text

    def end(self):
        self.process.terminate()
        self.process.wait()


def publish(path):
    step("publish to nginx")
    hint = subprocess.run(
        [GIAOBAN, "publish"], cwd=SITE, env=ENVIRONMENT, capture_output=True, text=True).stderr
    named = re.search(r"xem (\S+publishing\.md)", hint)
    check(named and Path(named.group(1)).is_file(), f"publish does not say where to read on: {hint}")
    with open(SITE / "site.yml", "a") as file:
        file.write(f"publish:\n  web: {{folder: {WEB}, keep: 5, gzip: true}}\n")
    check("sẽ công bố" in giaoban("publish", "--dry-run") and not WEB.exists(), "publish --dry-run")
    check("đã công bố" in giaoban("publish"), "publish")
    nginx = Nginx()
    try:
        page = f"/documents/{path.stem}/"
        answer, first = get(nginx.port, page)
        check(answer.status == 200, f"nginx answers {answer.status}")
        check("default-src 'self'" in (answer.getheader("Content-Security-Policy") or ""), "nginx: no policy")
        check(get(nginx.port, "/assets/site.css")[0].getheader("Content-Type").startswith("text/css"), "nginx: css")
        path.write_text(path.read_text() + "\n10. Phòng Kinh tế báo cáo việc ấy.\n")
        giaoban("publish")
        second = get(nginx.port, page)[1]
        check(first != second and "báo cáo việc ấy" in second, "nginx shows no second release")
        step("print, rollback")
        name = giaoban("print", "2026-Q4", "--as-of", "2026-11-30").strip()
        check((SITE / name).read_bytes().startswith(b"%PDF-"), "print")
        check("đã về bản" in giaoban("publish", "--rollback"), "rollback")
        check(get(nginx.port, page)[1] == first, "nginx shows another page than before")
        check(len(giaoban("publish", "--list").splitlines()) == 2, "publish --list")
    finally:
        nginx.end()


def documents():
    """Every link from one installed document to another leads somewhere."""
    for path in DOCUMENTS.rglob("*.md"):
        for link in re.findall(r"\]\(([^)#\s]+)[)#]", path.read_text()):
            if "://" not in link:
                check((path.parent / link).exists(), f"{path.relative_to(DOCUMENTS)}: {link} leads nowhere")


for program, package in [("nginx", "nginx-light"), ("weasyprint", "weasyprint"), ("pandoc", "pandoc")]:
    check(shutil.which(program, path=ENVIRONMENT["PATH"]), f"{program} is missing: sudo apt install {package}")
documents()
PLACE.chmod(0o755)
minutes = begin()
bring()
preview(minutes)
publish(minutes)
