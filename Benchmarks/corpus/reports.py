"""Reports of a month, a half-year and a year, and news items: much that was done, little that is assigned."""
from . import office, phrases
from .notices import OFFICE_RECIPIENTS, numbered_paths
from .paper import paragraph, table
from .pen import date, month, number

CHAPTERS = ["Công tác tham mưu, tổng hợp", "Công tác phục vụ hội nghị, cuộc họp", "Kiểm soát thủ tục hành chính",
            "Công tác tiếp công dân, xử lý đơn", "Công tác tổ chức, hành chính, quản trị", "Thông tin, truyền thông",
            "Công tác đầu tư, xây dựng", "Công tác tài nguyên, nông nghiệp", "Công tác khoa giáo, văn xã"]
INDICATORS = [("Văn bản phát hành", "văn bản"), ("Cuộc họp phục vụ", "cuộc"), ("Hồ sơ tiếp nhận", "hồ sơ"),
              ("Hồ sơ giải quyết đúng hạn", "hồ sơ"), ("Lượt công dân được tiếp", "lượt"), ("Đơn thư xử lý", "đơn"),
              ("Tin, bài đăng tải", "tin"), ("Vốn đầu tư công giải ngân", "tỷ đồng"), ("Lao động có việc làm", "lao động"),
              ("Hộ thoát nghèo", "hộ"), ("Diện tích trồng rừng", "ha"), ("Thủ tục được đơn giản hóa", "thủ tục")]


def report(pen, paper, goal):
    paper.kind = "bao-cao"
    paper.departments = pen.units(8, office.OFFICE_UNITS)
    day = paper.issued
    is_long = day.month in (6, 12) and day.day > 10
    if is_long:
        period, plan = ((f"6 tháng đầu năm {day.year}", f"6 tháng cuối năm {day.year}") if day.month == 6
                        else (f"năm {day.year}", f"năm {day.year + 1}"))
    else:
        period, plan = f"tháng {month(pen.earlier(15, 15))}", f"tháng {month(pen.later(17, 17))}"
    paper.title = f"Kết quả công tác {period} và phương hướng, nhiệm vụ {plan} của Văn phòng UBND tỉnh"
    paper.letterhead("BÁO CÁO", False, pen.dice)
    paper.add(f"Thực hiện Chương trình công tác năm {day.year}, Văn phòng UBND tỉnh báo cáo kết quả công tác {period} và "
              f"phương hướng, nhiệm vụ {plan} như sau:")
    plans = tasks(pen, paper, "B.II" if is_long else "III")
    if is_long:
        heads = ["**A. KẾT QUẢ CÔNG TÁC**", "**I. KẾT QUẢ ĐẠT ĐƯỢC**"], ["**II. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN**"]
        rest = ["**B. PHƯƠNG HƯỚNG, NHIỆM VỤ**", "**I. MỤC TIÊU**",
                *(f"{index}. {pen.next(phrases.GOALS)}" for index in (1, 2, 3)), "**II. NHIỆM VỤ, GIẢI PHÁP**"]
    else:
        heads = ["**I. KẾT QUẢ ĐẠT ĐƯỢC**"], ["**II. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN**"]
        rest = [f"**III. NHIỆM VỤ {plan.upper()}**"]
    limits = heads[1] + ["**1. Tồn tại, hạn chế**", *(f"- {pen.next(phrases.LIMITS)}" for _ in range(5)),
                         "**2. Nguyên nhân**", *(f"- {pen.next(phrases.CAUSES)}" for _ in range(3))]
    rest = limits + rest + plans
    paper.add(*heads[0])
    chapters = pen.dice.sample(CHAPTERS, len(CHAPTERS))
    room = goal - 500 - paper.size - sum(len(block.encode()) + 2 for block in rest)
    figures = indicators(pen)
    room -= len(figures.encode())
    for index, chapter in enumerate(chapters[:6]):
        paper.add(f"**{index + 1}. {chapter}**", paragraph(pen, room / 6 - 110, phrases.RESULTS))
    paper.add("**7. Một số chỉ tiêu chủ yếu**", figures, *rest, f"Trên đây là báo cáo kết quả công tác {period} của Văn phòng UBND tỉnh./.")
    paper.sign(OFFICE_RECIPIENTS, ["CHÁNH VĂN PHÒNG", paper.head])


def tasks(pen, paper, path):
    lines = []
    for index, unit in enumerate(pen.units(pen.between(0, 4), paper.departments), 1):
        text, deadline = pen.task(unit)
        lines.append(f"{index}. {unit} {text}.")
        paper.assign(f"{path}.{index}", unit, deadline)
    return lines or ["Các nhiệm vụ cụ thể đã được nêu trong Chương trình công tác của Văn phòng UBND tỉnh."]


def indicators(pen):
    rows = []
    for index, (name, unit) in enumerate(pen.dice.sample(INDICATORS, 8), 1):
        whole = pen.between(100, 9000)
        part = int(whole * (0.6 + 0.38 * pen.dice.random()))
        rows.append([str(index), name, unit, number(whole), number(part), number(part * 100 / whole) + "%"])
    return table(["TT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch", "Thực hiện", "Tỷ lệ"], rows)


def news(pen, paper, goal):
    """An item of the province's paper about a conference; what the chair asks for stands in running prose."""
    paper.kind = "tin-bai"
    leader = paper.leader
    matter = pen.say("{matter}")
    paper.departments = pen.units(4, office.BODIES)
    paper.title = pen.say(pen.dice.choice(["Chuyển biến trong công tác ", "Tháo gỡ khó khăn trong công tác ", "Hội nghị bàn về công tác "])) + matter
    paper.add(f"{pen.between(8, 17):02d}:{pen.between(10, 59)}, {date(paper.issued)}",
              f"({office.PROVINCE} Online) - Ngày {date(paper.day)}, {leader.position} {leader.name} chủ trì hội nghị về công tác {matter}. "
              f"Cùng dự có lãnh đạo {', '.join(paper.departments)}.")
    wanted = pen.between(2, 6)
    told = (f"Phát biểu kết luận, {leader.position} {leader.name} đánh giá cao sự chủ động của các ngành, các địa phương. Đồng thời, ")
    for index in range(wanted):
        unit = paper.departments[index % len(paper.departments)]
        text, deadline = pen.task(unit)
        told += f"yêu cầu {unit} {text}." if index == 0 else f" {pen.dice.choice(['Giao', 'Đề nghị', 'Yêu cầu'])} {unit} {text}."
        paper.assign(f"1:{index + 1}", unit, deadline)
    limits = "Bên cạnh kết quả đạt được, hội nghị thẳng thắn chỉ ra hạn chế. " + paragraph(pen, 450, phrases.LIMITS, phrases.CAUSES)
    lists = [(phrases.RESULTS,), (phrases.NEWS, phrases.RESULTS), (phrases.NEWS, phrases.REMARKS)]
    index = 0

    def passage():
        nonlocal index
        index += 1
        return paragraph(pen, 520, *lists[index % 3])

    paper.fill(goal - 600, passage, [limits, told])
    numbered_paths(paper, len(paper.blocks) + 2)
    paper.add(limits, told, f"Hội nghị cũng nghe ý kiến của {pen.say('{place}')} và {pen.say('{place}')} về cách làm ở cơ sở.",
              "Tin, ảnh: THU HIỀN")

