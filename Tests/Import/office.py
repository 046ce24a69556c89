"""A notice as offices type it: letterhead and signature in tables without lines, numbers counted by the word processor,
a table of assignments over several pages, page numbers in header and footer."""

import docx
from docx.enum.table import WD_ALIGN_VERTICAL
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
CENTER = WD_ALIGN_PARAGRAPH.CENTER

TITLE = "Kết luận của đồng chí Lương Hải Đăng, Chánh Văn phòng tại cuộc họp giao ban ngày 09/10/2026"
# What stands before each paragraph on paper, the list and level that count it, its words.
BODY = [
    ("", None, "Ngày 09/10/2026, đồng chí Lương Hải Đăng, Chánh Văn phòng chủ trì họp giao ban. Tham dự có lãnh đạo các "
     "phòng. Sau khi nghe báo cáo, Chánh Văn phòng kết luận như sau:"),
    ("I.", (1, 0), "Kết quả thực hiện nhiệm vụ"),
    ("", None, "Các phòng đã chủ động, hoàn thành 92% nhiệm vụ được giao trong tháng 9."),
    ("II.", (1, 0), "Nhiệm vụ thời gian tới"),
    ("1.", (1, 1), "Phòng Kinh tế"),
    ("a)", (1, 2), "Tham mưu kế hoạch vốn năm 2027, trình trước ngày 31/10/2026."),
    ("b)", (1, 2), "Phối hợp với Phòng Tổng hợp rà soát các dự án chậm tiến độ."),
    ("2.", (1, 1), "Phòng Tổng hợp"),
    ("a)", (1, 2), "Xây dựng chương trình công tác tháng 11, hoàn thành trước ngày 25/10/2026."),
    ("-", (1, 3), "Gửi các phòng góp ý;"),
    ("-", (1, 3), "Tổng hợp, trình ký."),
    ("(3)", (3, 0), "Giao Phòng Nội chính chuẩn bị nội dung tiếp công dân định kỳ."),
    ("(4)", (3, 0), "Giao Phòng Hành chính - Tổ chức rà soát tài sản."),
    ("Điều 1.", (2, 0), "Phạm vi điều chỉnh của quy chế"),
    ("1.1.", (2, 1), "Đối tượng áp dụng thứ nhất"),
    ("1)", (2, 2), "Cán bộ, công chức của Văn phòng"),
    ("Điều 2.", (2, 0), "Hiệu lực thi hành"),
    ("", None, "Bảng phân công nhiệm vụ:"),
]
HEADS = ["TT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời hạn"]
WORKS = [
    "Rà soát, tham mưu sửa đổi quy chế làm việc của Văn phòng theo hướng phân cấp rõ trách nhiệm từng phòng",
    "Xây dựng báo cáo quý", "Kiểm tra việc thực hiện kết luận giao ban tại các sở, ngành, địa phương trong tỉnh",
]
UNITS = ["Phòng Kinh tế", "Phòng Tổng hợp", "Phòng Nội chính", "Phòng Hành chính - Tổ chức"]
ROWS = [
    [str(n), f"{WORKS[n % 3]} (lần {n})", UNITS[n % 4], UNITS[(n + 1) % 4] if n % 2 else "", f"{n % 28 + 1:02}/11/2026"]
    for n in range(1, 25)
]
END = "Trên đây là kết luận của Chánh Văn phòng, yêu cầu các phòng nghiêm túc triển khai thực hiện./."
RECIPIENTS = ["- Lãnh đạo Văn phòng;", "- Các phòng;", "- Lưu: VT, TH."]


def lists():
    """Three lists as Word writes them, one of them with a level of its own."""
    def level(place, form, text, more=""):
        return (f'<w:lvl w:ilvl="{place}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{more}<w:lvlText w:val="{text}"/>'
                f'<w:pPr><w:ind w:left="{720 * (place + 1)}" w:hanging="360"/></w:pPr></w:lvl>')
    points = level(0, "upperRoman", "%1.") + level(1, "decimal", "%2.") + level(2, "lowerLetter", "%3)") + \
        level(3, "bullet", "-")
    articles = level(0, "decimal", "Điều %1.") + level(1, "decimal", "%1.%2.") + level(2, "decimal", "%3)")
    return f"""<w:numbering {SPACE}>
        <w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>{points}</w:abstractNum>
        <w:abstractNum w:abstractNumId="2"><w:multiLevelType w:val="multilevel"/>{articles}</w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>
        <w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0">
          <w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="(%1)"/></w:lvl></w:lvlOverride></w:num>
        </w:numbering>"""


def page_number(run):
    for kind, text in [("begin", None), (None, "PAGE"), ("end", None)]:
        part = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            part.set(qn("w:fldCharType"), kind)
        else:
            part.text = text
        run._r.append(part)


def cell(place, lines, bold=False, center=True):
    place.text = ""
    for number, line in enumerate(lines):
        paragraph = place.paragraphs[0] if number == 0 else place.add_paragraph()
        paragraph.add_run(line).bold = bold
        if center:
            paragraph.alignment = CENTER


def notice(path, centered=False):
    document = docx.Document()
    numbering = document.part.numbering_part.element
    for part in list(numbering):
        numbering.remove(part)
    for part in parse_xml(lists()):
        numbering.append(part)
    style = document.styles["Normal"]
    style.font.name, style.font.size = "Times New Roman", Pt(13)
    section = document.sections[0]
    section.left_margin, section.right_margin = Cm(2.5), Cm(1.5)
    section.different_first_page_header_footer = True
    section.header.paragraphs[0].alignment = CENTER
    page_number(section.header.paragraphs[0].add_run())
    section.footer.paragraphs[0].add_run("Trang ")
    page_number(section.footer.paragraphs[0].add_run())

    head = document.add_table(2, 2)
    cell(head.cell(0, 0), ["UBND TỈNH TRƯỜNG KHÊ", "VĂN PHÒNG"], bold=True)
    cell(head.cell(0, 1), ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"], bold=True)
    cell(head.cell(1, 0), ["Số: 88/TB-VP"])
    cell(head.cell(1, 1), ["Trường Khê, ngày 12 tháng 10 năm 2026"])
    for words in ["THÔNG BÁO", TITLE]:
        paragraph = document.add_paragraph()
        paragraph.alignment = CENTER
        paragraph.add_run(words).bold = True
    for _, place, words in BODY:
        paragraph = document.add_paragraph(words)
        if place:
            paragraph._p.get_or_add_pPr().append(parse_xml(
                f'<w:numPr {SPACE}><w:ilvl w:val="{place[1]}"/><w:numId w:val="{place[0]}"/></w:numPr>'))
        else:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY

    table = document.add_table(1, 5)
    table.style = "Table Grid"
    for place, words in zip(table.rows[0].cells, HEADS):
        cell(place, [words], bold=True)
    table.rows[0]._tr.get_or_add_trPr().append(parse_xml(f"<w:tblHeader {SPACE}/>"))
    for words in ROWS:
        row = table.add_row()
        for place, text in zip(row.cells, words):
            place.text = text
            if centered:
                place.vertical_alignment = WD_ALIGN_VERTICAL.CENTER
    for row in table.rows:
        for place, width in zip(row.cells, [1.2, 6.5, 3, 3, 2.8]):
            place.width = Cm(width)

    document.add_paragraph(END)
    foot = document.add_table(1, 2)
    cell(foot.cell(0, 0), ["Nơi nhận:"] + RECIPIENTS, center=False)
    cell(foot.cell(0, 1), ["CHÁNH VĂN PHÒNG", "", "", "Lương Hải Đăng"], bold=True)
    document.save(path)


ODD_WORDS = (
    "NHÓM CHUNG CỦA VĂN PHÒNG soạn thảo quy chế lồng một lồng hai lồng ba lồng bốn đoạn sau bảng trong ô ký kết kiểm đếm "
    "ô điền sẵn giữ nguyên phần thêm vào a b ngoặc vuông thăng sao đề mục lớn chữ nâng cao gạch ngang trước xuống dòng")


def odd(path):
    """What a table and a paragraph may hold besides: merged cells, a table within a cell, a form's field, tracked changes."""
    document = docx.Document()
    body = document.element.body
    document.add_paragraph("THÔNG BÁO")
    document.add_paragraph("Kết luận họp giao ban ngày 09/10/2026")
    table = document.add_table(5, 4)
    for place, words in zip(table.rows[0].cells, ["TT", "Nội dung", "Đơn vị chủ trì", "Thời hạn"]):
        place.text = words
    table.cell(1, 0).merge(table.cell(1, 3)).text = "NHÓM CHUNG CỦA VĂN PHÒNG"
    for number, words in [(2, ["1", "soạn thảo quy chế", "Phòng Kinh tế", "30/10/2026"]),
                          (3, ["2", "ký kết", "", ""]), (4, ["3", "kiểm đếm", "", "31/10/2026"])]:
        for place, text in zip(table.rows[number].cells, words):
            place.text = text
    table.cell(3, 2).merge(table.cell(4, 2)).text = "Phòng Tổng hợp"
    place = table.cell(2, 1)
    inner = place.add_table(2, 2)
    for number, words in enumerate(["lồng một", "lồng hai", "lồng ba", "lồng bốn"]):
        inner.cell(number // 2, number % 2).text = words
    place.add_paragraph("đoạn sau bảng trong ô")

    def add(xml):
        body.insert(-1, parse_xml(xml.replace(">", f" {SPACE}>", 1)))
    add("<w:sdt><w:sdtContent><w:p><w:r><w:t>ô điền sẵn</w:t></w:r></w:p></w:sdtContent></w:sdt>")
    add('<w:p><w:r><w:t xml:space="preserve">giữ nguyên </w:t></w:r><w:ins w:id="1" w:author="a"><w:r><w:t>phần thêm vào</w:t>'
        '</w:r></w:ins><w:del w:id="2" w:author="a"><w:r><w:delText>đãxóa</w:delText></w:r></w:del></w:p>')
    add("<w:p><w:r><w:t>a * b _c_ [ngoặc vuông](x) # thăng | *sao*</w:t></w:r></w:p>")
    add('<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>đề mục lớn</w:t></w:r></w:p>')
    add('<w:p><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t xml:space="preserve">chữ nâng cao </w:t></w:r><w:r><w:rPr>'
        '<w:strike/></w:rPr><w:t>gạch ngang</w:t></w:r></w:p>')
    add("<w:p><w:r><w:t>trước</w:t><w:br/><w:t>xuống dòng</w:t></w:r></w:p>")
    document.save(path)


def page(centered, padding):
    """The same table as WeasyPrint prints it: the rows close together or apart, numbers at the top or in the middle."""
    align = "middle" if centered else "top"
    def row(words, name):
        return "<tr>" + "".join(f"<{name}>{text}</{name}>" for text in words) + "</tr>"
    return f"""<meta charset="utf-8"><style>
        @page {{ size: A4; margin: 2cm; @top-center {{ content: counter(page) }} }}
        body {{ font: 13pt "Liberation Serif"; }} table {{ border-collapse: collapse; width: 100%; table-layout: fixed }}
        td, th {{ border: 1px solid; padding: {padding}pt 5pt; vertical-align: {align}; text-align: left }}
        th {{ text-align: center }} p {{ text-align: justify }}
        </style><p>THÔNG BÁO</p><p>{TITLE}</p><p>{BODY[0][2]}</p><p>1. Các phòng thực hiện bảng phân công sau đây.</p>
        <table><colgroup><col style="width: 9%"><col style="width: 38%"><col><col><col style="width: 17%"></colgroup>
        <thead>{row(HEADS, "th")}</thead>
        {"".join(row(words, "td") for words in ROWS)}</table><p>{END}</p>"""


GROUPS = """<meta charset="utf-8"><style>body { font: 13pt "Liberation Serif" } table { border-collapse: collapse; width: 100% }
    td, th { border: 1px solid; padding: 2pt 5pt; text-align: left }</style><p>THÔNG BÁO</p><p>Kết luận họp giao ban</p>
    <p>1. Phân công như sau.</p><table><tr><th>STT<th>NHIỆM VỤ<th>ĐƠN VỊ<br>CHỦ TRÌ<th>THỜI HẠN</tr>
    <tr><td>(1)<td>(2)<td>(3)<td>(4)</tr>
    <tr><td>I<td colspan=3><b>NHÓM NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026 CỦA VĂN PHÒNG</b></tr>
    <tr><td>1<td>Rà soát thủ tục hành chính nội bộ của các phòng và công bố công khai<td>Phòng Nội chính<td>Tháng 9</tr>
    <tr><td>2<td>Báo cáo theo Công văn số 3187/VP-TH<td>Phòng Tổng hợp<td>20/9/2026</tr>
    <tr><td>II<td colspan=3><b>NHÓM NHIỆM VỤ CHUYỂN ĐỔI SỐ</b></tr>
    <tr><td>1<td>Số hóa hồ sơ lưu trữ<td>Trung tâm Tin học<td>Quý IV</tr></table>
    <p>2. Các phòng thực hiện nghiêm.</p><table><tr><th rowspan=2>TT<th rowspan=2>Chỉ tiêu<th colspan=2>Số nhiệm vụ</tr>
    <tr><th>Kỳ trước<th>Kỳ này</tr><tr><td>1<td>Đã hoàn thành<td>36<td>55</tr></table>"""
GROUP_ROWS = [
    ["STT", "NHIỆM VỤ", "ĐƠN VỊ CHỦ TRÌ", "THỜI HẠN"], ["---"] * 4,
    ["I", "NHÓM NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026 CỦA VĂN PHÒNG", "", ""],
    ["1", "Rà soát thủ tục hành chính nội bộ của các phòng và công bố công khai", "Phòng Nội chính", "Tháng 9"],
    ["2", "Báo cáo theo Công văn số 3187/VP-TH", "Phòng Tổng hợp", "20/9/2026"],
    ["II", "NHÓM NHIỆM VỤ CHUYỂN ĐỔI SỐ", "", ""], ["1", "Số hóa hồ sơ lưu trữ", "Trung tâm Tin học", "Quý IV"],
]

# As Word saves a page: its own charset, its own tags, numbers as text in spans of their own.
WORD_PAGE = """<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta http-equiv=Content-Type content="text/html; charset=windows-1258"><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {mso-style-parent:""; font-size:13.0pt;} --></style></head>
<body lang=VI><div class=WordSection1>
<p class=MsoNormal align=center><b>THÔNG BÁO<o:p></o:p></b></p>
<p class=MsoNormal>Kê\u0301t luâ\u0323n ho\u0323p giao ban nga\u0300y 09/10/2026</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;
</span></span><![endif]>Pho\u0300ng Kinh tê\u0301 ra\u0300 soát quy chê\u0301, tri\u0300nh trươ\u0301c nga\u0300y 31/10/2026.<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>a)<span>&nbsp;
</span></span><![endif]>Gư\u0309i các pho\u0300ng.</p></div></body></html>"""
WORD_WORDS = "Kết luận họp giao ban ngày 09/10/2026 1. Phòng Kinh tế rà soát quy chế, trình trước ngày 31/10/2026. a) Gửi các phòng."
