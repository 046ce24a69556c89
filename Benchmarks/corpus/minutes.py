"""Minutes of a meeting: who was there, what was said, and a table of assignments; work programmes and calendars."""
import datetime

from . import office, phrases
from .notices import OFFICE_RECIPIENTS
from .paper import paragraph, table
from .pen import Deadline, capitalized, date, month


def minutes(pen, paper, goal):
    """Opinions as dashes with names, then 8 to 15 assignments in a pipe table."""
    leader = paper.leader
    paper.departments = pen.units(pen.between(7, 9), office.OFFICE_UNITS)
    secretary, *speakers = pen.dice.sample(office.PEOPLE, len(office.PEOPLE))
    paper.title = f"Họp giao ban Văn phòng UBND tỉnh ngày {date(paper.day)}"
    paper.letterhead("BIÊN BẢN", False, pen.dice)
    heading = pen.dice.choice(["**{}**", "## {}"]).format
    paper.add(f"Thời gian: {pen.between(7, 9):02d} giờ 30 ngày {date(paper.day)}.",
              f"Địa điểm: Phòng họp số {pen.between(1, 4)}, trụ sở Văn phòng UBND tỉnh.",
              f"Chủ trì: Đồng chí {leader.name} – {leader.position}.",
              f"Thư ký: Đồng chí {secretary} – chuyên viên Phòng Tổng hợp.",
              heading("I. ĐIỂM LẠI VIỆC THỰC HIỆN KẾT LUẬN LẦN TRƯỚC"),
              *(f"{index}. {paragraph(pen, 250, phrases.RESULTS)}" for index in (1, 2)),
              heading("II. Ý KIẾN PHÁT BIỂU"))
    rest = [heading("III. KẾT LUẬN CỦA CHỦ TRÌ"), f"Thay mặt lãnh đạo Văn phòng, đồng chí {leader.name} kết luận, giao nhiệm vụ như sau:",
            assignment_table(pen, paper, pen.between(8, 15), "III¶3")]
    index = 0

    def opinion():
        nonlocal index
        unit, person = paper.departments[index % len(paper.departments)], speakers[index % len(speakers)]
        index += 1
        return f"- {unit} (đồng chí {person}): {pen.next(phrases.OPINIONS)}; {pen.next(phrases.OPINIONS)}."

    paper.fill(goal - 350, opinion, rest)
    paper.add(*rest, f"Cuộc họp kết thúc vào hồi {pen.between(10, 11)} giờ {pen.between(10, 50)} phút cùng ngày./.",
              table(["**THƯ KÝ**", "**CHỦ TRÌ**"], [[secretary, leader.name]]))


def assignment_table(pen, paper, count, path):
    """A table that says in each row what is to be done, by whom and by when."""
    rows = []
    for row in range(1, count + 1):
        lead, *others = pen.units(pen.between(1, 3), paper.departments)
        deadline = pen.deadline()
        words = date(deadline.day) if deadline.day else ""
        rows.append([str(row), capitalized(pen.next(phrases.TASKS)), lead, ", ".join(others), words])
        paper.assign(f"{path}.{row}", lead, Deadline(words, deadline.day))
    return table(["TT", "Nội dung", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời hạn"], rows)


def programme(pen, paper, goal):
    """A work programme with about ten assignments in a table and the meetings that are planned."""
    paper.kind = "chuong-trinh"
    paper.departments = pen.units(8, office.OFFICE_UNITS)
    paper.title = f"Chương trình công tác trọng tâm tháng {month(pen.later(10, 20))} của Văn phòng UBND tỉnh"
    paper.letterhead("CHƯƠNG TRÌNH", False, pen.dice)
    paper.add(f"Căn cứ Quy chế làm việc của Văn phòng UBND tỉnh ban hành kèm theo Quyết định số {pen.between(20, 90)}/QĐ-VP ngày "
              f"{date(pen.earlier(200, 700))}, Văn phòng UBND tỉnh ban hành Chương trình công tác như sau:",
              "**I. TÌNH HÌNH**", paragraph(pen, 700, phrases.RESULTS, phrases.LIMITS),
              "**II. NỘI DUNG CÔNG VIỆC**", assignment_table(pen, paper, pen.between(8, 10), "II¶2"),
              "**III. DỰ KIẾN LỊCH HỌP, LÀM VIỆC**")
    tail = 300
    paper.add(calendar(pen, paper, goal - paper.size - tail))
    paper.sign(OFFICE_RECIPIENTS, ["CHÁNH VĂN PHÒNG", paper.head])


def week(pen, paper, goal):
    """A calendar of the leaders' meetings, which assigns nothing."""
    paper.kind = "lich"
    paper.departments = pen.units(6, office.OFFICE_UNITS)
    first = paper.issued + datetime.timedelta(days=7 - paper.issued.weekday())
    paper.title = f"Lịch công tác của lãnh đạo UBND tỉnh từ ngày {date(first)} đến ngày {date(first + datetime.timedelta(days=25))}"
    paper.add("**VĂN PHÒNG UBND TỈNH SƠN GIANG**", f"**{paper.title}**")
    paper.add(calendar(pen, paper, goal - paper.size - 350),
              "*Ghi chú: Lịch này thay cho giấy mời; các đơn vị chuẩn bị tài liệu và cử người dự họp đúng thành phần.*")
    paper.sign(OFFICE_RECIPIENTS, ["TL. CHÁNH VĂN PHÒNG", "TRƯỞNG PHÒNG HÀNH CHÍNH - TỔ CHỨC", "Lại Quốc Hòa"])


DAYS = ["Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu"]
MEETINGS = """Họp chuyên đề về {matter}
Kiểm tra thực địa {project}
Làm việc với {place} về {matter}
Giao ban Chủ tịch, các Phó Chủ tịch UBND tỉnh
Hội nghị sơ kết công tác {matter}
Tiếp công dân định kỳ
Nghe báo cáo tiến độ {project}
Dự lễ khởi công {project}
Họp Ban Chỉ đạo {matter}
Thăm, làm việc tại {place}""".split("\n")


def calendar(pen, paper, room):
    day = paper.issued + datetime.timedelta(days=7 - paper.issued.weekday())
    rows = []
    while room > 0:
        if day.weekday() < 5:
            for half in ("Sáng", "Chiều"):
                row = [f"{DAYS[day.weekday()]} {date(day)}" if half == "Sáng" else "", half, pen.next(MEETINGS),
                       pen.dice.choice(["Chủ tịch UBND tỉnh", "Phó Chủ tịch Thường trực UBND tỉnh", "Chánh Văn phòng"]),
                       pen.dice.choice(["Phòng họp số 1", "Phòng họp số 2", "Hội trường lớn", "Tại cơ sở"]),
                       pen.dice.choice(office.OFFICE_UNITS)]
                rows.append(row)
                room -= sum(len(cell.encode()) + 3 for cell in row)
        day += datetime.timedelta(days=1)
    return table(["Ngày", "Buổi", "Nội dung", "Chủ trì, tham dự", "Địa điểm", "Chuẩn bị"], rows)
