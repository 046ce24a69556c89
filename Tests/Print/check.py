"""Measures printed reports: paper, margins, page numbers, repeated headings, fonts, words, bytes."""

import html
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
from concurrent.futures import ThreadPoolExecutor

GIAOBAN = sys.argv[1]
MM = 72 / 25.4
faults = []


def expect(holds, what):
    if not holds:
        faults.append(what)
        print(f"  FAULT: {what}")


def run(*arguments, **options):
    return subprocess.run(arguments, capture_output=True, text=True, check=True, **options).stdout


UNITS = [
    "Phòng Tổng hợp", "Phòng Kinh tế", "Phòng Nội chính", "Phòng Khoa giáo - Văn xã", "Phòng Quản trị - Tài vụ",
    "Ban Tiếp công dân", "Trung tâm Thông tin - Hội nghị",
]
# Every Vietnamese letter with its marks stands in these words.
WORDS = (
    "ưỡn ẹo, quặp, quặc, nhuệ khí, khuỷu, ngoằn ngoèo, gẫm, ẵm, ắt, ằng, ẳng, ặc, ấm, ầm, ẩm, ẫm, ậm, é, è, ẻ, ẽ, ẹ, ế, "
    "ề, ể, ễ, ệ, í, ì, ỉ, ĩ, ị, ó, ò, ỏ, õ, ọ, ố, ồ, ổ, ỗ, ộ, ớ, ờ, ở, ỡ, ợ, ú, ù, ủ, ũ, ụ, ứ, ừ, ử, ữ, ự, ý, ỳ, ỷ, ỹ, "
    "ỵ, đ, á, à, ả, ã, ạ, ă, â, ê, ô, ơ, ư"
)


def office(folder):
    """Three notices of a quarter: many points, most of them overdue on the last day."""
    os.makedirs(f"{folder}/content")
    with open(f"{folder}/site.yml", "w", encoding="utf-8") as file:
        file.write(
            "title: Sổ theo dõi\nagency: Văn phòng UBND tỉnh Trường Khê\nlanguage: vi\n"
            "report:\n  signer: Vũ Đình Lộc\n  recipients: [UBND tỉnh, 'Lưu: VT, TH']\n"
        )
    number = 0
    for month in (7, 8, 9):
        day = f"{month:02d}/{month}/2026"
        points = []
        for place in range(24):
            number += 1
            unit = UNITS[number % len(UNITS)]
            end = f"{10 + place % 18}/{month if place % 5 else month + 1}/2026"
            more = WORDS if number == 3 else "đúng trình tự, thủ tục và quy định của pháp luật hiện hành"
            points.append(
                f"{place + 1}. {unit} chủ trì rà soát hồ sơ số {number}, tham mưu văn bản chỉ đạo, {more}; "
                f"trình lãnh đạo Văn phòng trước ngày {end}."
            )
        with open(f"{folder}/content/2026-0{month}-0{month}-giao-ban.md", "w", encoding="utf-8") as file:
            file.write(
                f"---\nloai: thong-bao\nso: {month}/TB-VP\nngay-ban-hanh: 2026-0{month}-0{month}\n"
                f"co-quan: Văn phòng UBND tỉnh Trường Khê\nhop:\n  ngay: 2026-0{month}-0{month}\n  ten: Họp giao ban\n"
                f"chu-tri: Vũ Đình Lộc\n---\n\n# Kết luận họp giao ban tháng {month}\n\n"
                f"Ngày {day}, đồng chí Vũ Đình Lộc chủ trì họp giao ban và kết luận:\n\n" + "\n\n".join(points) + "\n"
            )


class Page:
    """A page as poppler sees it: its size in points, its words with their boxes."""

    def __init__(self, xml):
        self.width, self.height = map(float, re.search(r'width="([\d.]+)" height="([\d.]+)"', xml).groups())
        self.words = [
            (html.unescape(word), *map(float, box))
            for *box, word in re.findall(
                r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>', xml
            )
        ]
        self.is_wide = self.width > self.height

    def number(self):
        """What stands in the top margin."""
        return [word for word in self.words if (word[2] + word[4]) / 2 < 20 * MM]


def ink(pdf, page):
    """The box of everything below the top margin's page number, in millimetres from the edges: left, top, right, bottom."""
    scale = 100
    done = subprocess.run(
        ["pdftoppm", "-r", str(scale), "-gray", "-f", str(page), "-l", str(page), pdf], capture_output=True, check=True
    ).stdout
    magic, width, height, _, = done.split(maxsplit=4)[:4]
    width, height = int(width), int(height)
    pixels = done[-width * height:]
    start = int(17 / 25.4 * scale)
    rows = [pixels[row * width:(row + 1) * width] for row in range(height)]
    inked = [row for row in range(start, height) if min(rows[row]) < 160]
    left = min(next(x for x, value in enumerate(rows[row]) if value < 160) for row in inked)
    right = max(width - next(x for x, value in enumerate(reversed(rows[row])) if value < 160) for row in inked)
    to = 25.4 / scale
    return left * to, inked[0] * to, (width - right) * to, (height - 1 - inked[-1]) * to


def squeezed(text):
    return re.sub(r"\s+", "", unicodedata.normalize("NFC", text).replace("\u00a0", ""))


def pieces(page):
    """The texts of the report's paragraphs, headings and cells, as HTML has them."""
    body = page[page.index("<body"):]
    for text in re.findall(r"<(?:p|h1|h2|h3|td|th|li|caption)\b[^>]*>(.*?)</(?:p|h1|h2|h3|td|th|li|caption)>", body, re.S):
        text = html.unescape(re.sub(r"<[^>]+>", " ", text)).strip()
        if text.strip("\u00a0 "):
            yield text


def check(engine, folder):
    print(f"{engine}:")
    first, second = f"{folder}/{engine}-1.pdf", f"{folder}/{engine}-2.pdf"
    for target in (first, second):
        run(
            GIAOBAN, "print", "2026-Q3", "--as-of", "2026-09-30", "--engine", engine, "-o", target, "--quiet",
            cwd=folder,
        )
    with open(first, "rb") as one, open(second, "rb") as other:
        data = one.read()
        expect(data == other.read(), f"{engine}: the same report has the same bytes")
    expect(b"/Outlines" in data, f"{engine}: bookmarks")

    info = run("pdfinfo", first)
    expect("Title:" in info and "quý III năm 2026" in info, f"{engine}: a title")
    fonts = run("pdffonts", first).splitlines()[2:]
    expect(fonts and all(re.search(r"(Tinos|LiberationSerif|TimesNewRoman)", line) for line in fonts), f"{engine}: faces\n" + "\n".join(fonts))
    expect(all(line.split()[-5] == "yes" for line in fonts), f"{engine}: fonts embedded")

    xml = run("pdftotext", "-bbox", first, "-")
    pages = [Page(part) for part in xml.split("<page ")[1:]]
    numbers = []
    for place, page in enumerate(pages, 1):
        sides = sorted((page.width / MM, page.height / MM))
        expect(abs(sides[0] - 210) < 0.5 and abs(sides[1] - 297) < 0.5, f"{engine}, page {place}: A4, not {sides}")
        top = page.number()
        numbers.append([word[0] for word in top])
        for word, x0, y0, x1, y1 in top:
            middle = (30 * MM + page.width - 15 * MM) / 2
            expect(abs((x0 + x1) / 2 - middle) < 1.5, f"{engine}, page {place}: the number is centred")
            expect(12 < y1 - y0 < 18, f"{engine}, page {place}: the number is 13 to 14 pt, not {y1 - y0:.1f} high")
    annexes = [place for place, page in enumerate(pages) if any(w[0] == "lục" and w[2] < 40 * MM for w in page.words)]
    annexes = [place for place in annexes if pages[place].words[0][0] == "Phụ"]
    expect(len(annexes) == 4, f"{engine}: four annexes, not {len(annexes)}")
    expected, number = [], 0
    for place in range(len(pages)):
        number = 1 if place in annexes else number + 1
        expected.append([] if number == 1 else [str(number)])
    expect(numbers == expected, f"{engine}: page numbers {numbers}, not {expected}")
    expect(any(page.is_wide for page in pages) and not pages[0].is_wide, f"{engine}: wide annexes lie")

    with ThreadPoolExecutor(2) as pool:
        boxes = list(pool.map(lambda place: ink(first, place), range(1, len(pages) + 1)))
    for place, (left, top, right, bottom) in enumerate(boxes, 1):
        where = f"{engine}, page {place}: margin"
        expect(29.6 <= left <= 35, f"{where} left {left:.1f} mm")
        expect(14.6 <= right <= 20.5, f"{where} right {right:.1f} mm")
        expect(19.6 <= top <= 25.5, f"{where} top {top:.1f} mm")
        expect(bottom >= 19.6, f"{where} bottom {bottom:.1f} mm")

    texts = [squeezed(text) for text in run("pdftotext", "-raw", first, "-").split("\f")]
    for place, page in enumerate(pages):
        if page.is_wide:
            expect("Nộidungnhiệmvụ" in texts[place], f"{engine}, page {place + 1}: the table's heading is repeated")
    # A paragraph may run over a page's end, where the number of the next page stands in its midst.
    bare = "".join(re.sub(r"^\d{1,2}(?=\D)|(?<=\D)\d{1,2}$", "", text) for text in texts)
    whole = "".join(texts)
    missing = [
        text for text in pieces(run(GIAOBAN, "print", "2026-Q3", "--as-of", "2026-09-30", "--html", cwd=folder))
        if squeezed(text) not in bare and squeezed(text) not in whole
    ]
    expect(not missing, f"{engine}: words that cannot be read from the PDF: {missing[:5]}")
    print(f"  {len(pages)} pages, {len(data)} bytes; left {min(b[0] for b in boxes):.1f} mm, right {min(b[2] for b in boxes):.1f} mm, "
          f"top {min(b[1] for b in boxes):.1f} mm, bottom {min(b[3] for b in boxes):.1f} mm")


def ordinary_pages(folder):
    """A page of the site on paper: navigation gone, the table's heading on every page, nothing cut off."""
    print("pages of the site:")
    run(GIAOBAN, "build", "--as-of", "2026-09-30", "--quiet", cwd=folder)
    target = f"{folder}/tasks.pdf"
    arguments = ["chromium", "--headless", "--disable-gpu", "--no-pdf-header-footer", f"--user-data-dir={folder}/profile"]
    if os.geteuid() == 0:
        arguments.append("--no-sandbox")
    run(*arguments, f"--print-to-pdf={target}", f"file://{folder}/public/tasks/index.html")
    texts = run("pdftotext", "-layout", target, "-").split("\f")[:-1]
    expect(len(texts) > 2, f"tasks: {len(texts)} pages")
    for place, text in enumerate(texts[:-1], 1):
        expect("Nội dung nhiệm vụ" in text, f"tasks, page {place}: the table's heading")
        expect("Kỳ báo cáo" not in text, f"tasks, page {place}: navigation is not printed")
    left, _, right, _ = ink(target, 2)
    expect(left > 20 and right > 12, f"tasks: margins {left:.1f} and {right:.1f} mm")
    print(f"  tasks: {len(texts)} pages")


def main():
    lacking = [name for name in ("pdfinfo", "pdftotext", "pdffonts", "pdftoppm") if not shutil.which(name)]
    if lacking:
        print(f"SKIPPED: the measures need {', '.join(lacking)} (Debian: poppler-utils)")
        return
    with tempfile.TemporaryDirectory() as folder:
        office(folder)
        for engine in ("weasyprint", "chromium"):
            if shutil.which(engine):
                check(engine, folder)
            else:
                print(f"SKIPPED: {engine} is not installed")
        if shutil.which("chromium"):
            ordinary_pages(folder)
    if faults:
        sys.exit(f"{len(faults)} faults")


main()
