"""See run."""

import collections
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
import zipfile
from pathlib import Path

import docx
import pypdf

import office

GIAOBAN = sys.argv[1]
failures = []


def check(condition, words):
    if not condition:
        failures.append(words)
        print(f"  failed: {words}")


class Site:
    def __init__(self, folder):
        self.folder = folder
        subprocess.run([GIAOBAN, "init", folder, "--quiet", "--as-of", "2026-11-20"], check=True)

    def bring(self, path, *words):
        return subprocess.run(
            [GIAOBAN, "import", path, "--site", self.folder, *words], capture_output=True, text=True, timeout=60)

    def text(self, path):
        """The document that a file became; a second time it is not overwritten."""
        name = re.sub(r"\W", "-", f"{path.parent.name} {path.name}")
        done = self.bring(path, "--output", name, "--quiet")
        check(done.returncode == 0, f"{path.name}: {done.stderr}")
        made = self.folder / f"content/{name}.md"
        if not made.exists():
            return ""
        before = made.read_bytes()
        again = self.bring(path, "--output", name)
        check(again.returncode == 2 and "không ghi đè" in again.stderr, f"{path.name}: a second time: {again.stderr}")
        check(made.read_bytes() == before, f"{path.name}: overwritten")
        return before.decode()


def words(text):
    """Words and numbers, whatever their marks and case; those that markup brings along do not count."""
    text = re.sub(r"<br ?/>|\*+|\\", " ", unicodedata.normalize("NFC", text))
    return collections.Counter(re.findall(r"[^\W_]+", text.lower()))


def lost(source, result):
    return words(source) - words(result)


def whole(name, text, numbered):
    """Nothing of the notice is lost: each paragraph with its number, each row, names and dates."""
    lines = [re.sub(r"\*|\\", "", line) for line in text.splitlines()]
    for mark, _, sentence in office.BODY:
        wanted = f"{mark} {sentence}".strip() if numbered else sentence
        check(any(line.endswith(wanted) if not numbered else line == wanted for line in lines), f"{name}: lost {wanted}")
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("|")]
    for row in [office.HEADS] + office.ROWS:
        check(rows.count(row) == 1, f"{name}: the row {row[0]} stands {rows.count(row)} times")
    source = " ".join([office.TITLE, office.END, "Lương Hải Đăng CHÁNH VĂN PHÒNG Nơi nhận"] + office.RECIPIENTS)
    check(not lost(source, text), f"{name}: lost {lost(source, text)}")
    for fact in ['so: "88/TB-VP"', "co-quan: VĂN PHÒNG UBND TỈNH TRƯỜNG KHÊ", "ngay-ban-hanh: 2026-10-12",
                 "hop: {ngay: 2026-10-09}", "dia-danh: Trường Khê", 'ten: "Lương Hải Đăng", chuc-vu: "Chánh Văn phòng"']:
        check(fact in text, f"{name}: {fact} is not known")
    check("CỘNG HÒA" not in text and not re.search(r"^Trang \d", text, re.M), f"{name}: the sheet of paper came along")


def convert(path, kind, folder):
    folder.mkdir(exist_ok=True)
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{folder.parent}/profile", "--headless", "--convert-to", kind, "--outdir",
         folder, path], check=True, capture_output=True, timeout=90)
    return folder / f"{path.stem}.{kind.split(':')[0]}"


def notices(folder, site):
    print("a notice typed with a word processor")
    top, middle = folder / "notice.docx", folder / "centered.docx"
    office.notice(top)
    office.notice(middle, centered=True)
    whole("python-docx", site.text(top), True)
    if not shutil.which("soffice"):
        return print("  NOT TESTED with LibreOffice: soffice is not installed")
    for path in [top, middle]:
        whole(f"{path.stem}, PDF of LibreOffice", site.text(convert(path, "pdf", folder / "office")), True)
    odt = convert(top, "odt", folder / "office")
    whole("odt of LibreOffice", site.text(odt), True)
    whole("docx of LibreOffice", site.text(convert(odt, "docx:MS Word 2007 XML", folder / "again")), True)
    # HTML has no forms such as `Điều 1.`: the page itself lacks them.
    whole("html of LibreOffice", site.text(convert(top, "html", folder / "office")), False)


def odd(folder, site):
    print("merged cells, a table within a cell, fields, tracked changes")
    source = folder / "odd.docx"
    office.odd(source)
    paths = [source]
    if shutil.which("soffice"):
        paths.append(convert(source, "odt", folder / "office"))
    for path in paths:
        text = site.text(path)
        check(not lost(office.ODD_WORDS, text), f"{path.name}: lost {lost(office.ODD_WORDS, text)}")
        check("đãxóa" not in text, f"{path.name}: what was deleted is back")
        rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines() if line[:1] == "|"]
        for row in [["2", "ký kết", "Phòng Tổng hợp", ""], ["3", "kiểm đếm", "Phòng Tổng hợp", "31/10/2026"]]:
            check(row in rows, f"{path.name}: no row {row}: {rows}")


def tables(folder, site):
    print("tables of a PDF by WeasyPrint, over several pages")
    for centered in [False, True]:
        for padding in [0, 3]:
            name = f"{'middle' if centered else 'top'}-{padding}"
            source, target = folder / f"{name}.html", folder / f"{name}.pdf"
            source.write_text(office.page(centered, padding))
            subprocess.run(["weasyprint", "--quiet", source, target], check=True)
            text = site.text(target)
            rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines() if line[:1] == "|"]
            expected = [office.HEADS, ["---"] * 5] + office.ROWS
            for row in expected:
                check(row in rows, f"{name}: no row {row}")
            check(len(rows) == len(expected), f"{name}: {len(rows)} rows, not {len(expected)}")
            check(office.END in text, f"{name}: what follows the table")
    source, target = folder / "groups.html", folder / "groups.pdf"
    source.write_text(office.GROUPS)
    subprocess.run(["weasyprint", "--quiet", source, target], check=True)
    text = site.text(target)
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines() if line[:1] == "|"]
    # The table of figures after it is left as lines.
    check(rows == office.GROUP_ROWS, f"a table in groups: {rows}")
    check(not lost("Các phòng thực hiện nghiêm Chỉ tiêu Đã hoàn thành 36 55", text), "a table of figures")


def notes(folder, site):
    print("pages as Word saves them")
    page = folder / "word.htm"
    page.write_bytes(office.WORD_PAGE.encode("cp1258"))
    text = site.text(page)
    check(not lost(office.WORD_WORDS, text), f"a page of Word: lost {lost(office.WORD_WORDS, text)}")
    check("\n1. Phòng Kinh tế" in unicodedata.normalize("NFC", text), "a page of Word: the number")

    odd = folder / "note.html"
    odd.write_text("<meta charset=utf-8><p>THÔNG BÁO</p><p>1. Phòng Kinh tế thực hiện.<a href='#f1' id='r1'>1</a></p>"
                   "<p>2. Phòng Tổng hợp | Phòng Nội chính phối hợp.</p>")
    text = site.text(odd)
    check(not lost("Phòng Tổng hợp Phòng Nội chính phối hợp thực hiện", text), "a page with a link")


def refusals(folder, site):
    print("files that cannot be read")
    good, pdf = folder / "notice.docx", folder / "top-0.pdf"

    def refused(name, data, vietnamese):
        path = folder / name
        path.write_bytes(data)
        done = site.bring(path)
        check(done.returncode == 1, f"{name}: code {done.returncode}")
        check(vietnamese in done.stderr and "gợi ý: " in done.stderr, f"{name}: {done.stderr}")
        check(name in done.stderr and not done.stdout, f"{name}: {done.stdout}{done.stderr}")

    before = sorted(site.folder.rglob("*"))
    for ending in ["docx", "odt", "html", "pdf"]:
        refused(f"empty.{ending}", b"", "tệp không có chữ nào")
        refused(f"other.{ending}", "không phải tệp ấy".encode(), "đây không phải tệp")
    bare = docx.Document()
    bare.save(folder / "bare.docx")
    refused("bare.docx", (folder / "bare.docx").read_bytes(), "tệp không có chữ nào")
    refused("half.docx", good.read_bytes()[:9000], "tệp hỏng hoặc thiếu")
    refused("half.pdf", pdf.read_bytes()[:500], "tệp hỏng hoặc thiếu")
    refused("locked.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000), "có mật khẩu")

    writer = pypdf.PdfWriter(clone_from=pdf)
    writer.encrypt("bí mật", algorithm="RC4-128")
    writer.write(folder / "closed.pdf")
    refused("locked.pdf", (folder / "closed.pdf").read_bytes(), "có mật khẩu")

    with zipfile.ZipFile(folder / "closed.odt", "w") as file:
        file.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        file.writestr("META-INF/manifest.xml", "<manifest:manifest><manifest:encryption-data/></manifest:manifest>")
        file.writestr("content.xml", bytes(range(256)))
    refused("locked.odt", (folder / "closed.odt").read_bytes(), "có mật khẩu")

    picture = folder / "scan.html"
    picture.write_text("<svg width=600 height=800><rect width=300 height=300 fill='grey'/></svg>")
    subprocess.run(["weasyprint", "--quiet", picture, folder / "picture.pdf"], check=True)
    refused("scan.pdf", (folder / "picture.pdf").read_bytes(), "chỉ có hình ảnh")
    check(sorted(site.folder.rglob("*")) == before, "a refused file left something behind")


with tempfile.TemporaryDirectory(prefix="giaoban-") as place:
    folder = Path(place)
    site = Site(folder / "site")
    for part in [notices, odd, tables, notes, refusals]:
        part(folder, site)
if failures:
    raise SystemExit(f"{len(failures)} failed")
print("all held")
