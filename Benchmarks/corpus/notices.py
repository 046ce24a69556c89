"""Notices of conclusions: briefings with numbered points, briefings with bold headings, working sessions in prose."""
from . import office, phrases
from .paper import clauses, paragraph
from .pen import LETTERS, capitalized, date, month

ALL = "Các phòng, ban, đơn vị"
PROVINCE_RECIPIENTS = ["Thường trực Tỉnh ủy (báo cáo)", "CT, các PCT UBND tỉnh", "Các sở, ban, ngành", "Lưu: VT, TH"]
OFFICE_RECIPIENTS = ["CT, các PCT UBND tỉnh (báo cáo)", "Các phòng, ban, đơn vị", "Lưu: VT, TH"]


def numbered(pen, paper, goal):
    """A briefing: results, limitations, then 25 to 40 assignments as `2.3. Unit`, `a)`, `b)`."""
    wanted = pen.between(26, 40)
    begin(pen, paper)
    units = paper.departments
    tasks = ["**II. NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI**", "**1. Nhiệm vụ chung**"]
    for letter in LETTERS[:2]:
        text, deadline = pen.task(deck=phrases.GENERAL_TASKS)
        tasks.append(f"{letter}) {ALL} {text}.")
        paper.assign(f"II.1.{letter}", ALL, deadline)
    tasks.append("**2. Nhiệm vụ cụ thể**")
    room = goal - paper.size - 1_500 - sum(len(block.encode()) + 2 for block in tasks)
    section = 0
    while room > 0 and len(paper.assigned) < wanted:
        unit = units[section % len(units)] if section < len(units) else pen.units(1)[0]
        section += 1
        count = pen.between(1, 4)
        lines = [f"**2.{section}. {unit}**"]
        for letter in LETTERS[:count]:
            text, deadline = pen.task(unit)
            lines.append(capitalized(text) + "." if count == 1 else f"{letter}) {capitalized(text)}.")
            paper.assign(f"II.2.{section}¶2" if count == 1 else f"II.2.{section}.{letter}", unit, deadline)
        tasks += lines
        room -= sum(len(line.encode()) + 2 for line in lines)
    results(pen, paper, goal - 500, tasks)
    paper.add(*tasks)
    end(pen, paper)


def headed(pen, paper, goal):
    """A briefing of 20 to 30 assignments under bold pseudo-headings: `- a) Unit …`, or `**3. Unit:**` and dashes."""
    wanted = pen.between(20, 29)
    begin(pen, paper)
    units = paper.departments
    tasks = ["**II. NHIỆM VỤ TRONG THỜI GIAN TỚI**"]
    if pen.dice.random() < 0.5:
        tasks.append("**1. Nhiệm vụ chung**")
        for index, letter in enumerate(LETTERS[:min(wanted, 23)]):
            unit = ALL if index < 2 else units[index % len(units)]
            if index == 6:
                tasks.append("**2. Nhiệm vụ cụ thể**")
            text, deadline = pen.task(unit)
            letter = LETTERS[index - 6] if index >= 6 else letter
            tasks.append(f"- {letter}) {unit} {text}.")
            paper.assign(f"II.{2 if index >= 6 else 1}.{letter}", unit, deadline)
    else:
        for index in range((wanted + 1) // 2):
            unit = units[index % len(units)] if index < len(units) else pen.units(1)[0]
            tasks.append(f"**{index + 1}. {unit}:**")
            for dash in (1, 2):
                text, deadline = pen.task(unit)
                tasks.append(f"- {capitalized(text)}.")
                paper.assign(f"II.{index + 1}.-{dash}", unit, deadline)
    results(pen, paper, goal - 500, tasks)
    paper.add(*tasks)
    end(pen, paper)


def begin(pen, paper):
    leader, day = paper.leader, paper.day
    paper.departments = pen.units(pen.between(7, 10), office.UNITS if leader.is_of_province else office.OFFICE_UNITS)
    paper.title = f"Kết luận của {leader.position} {leader.name} tại cuộc họp giao ban ngày {date(day)}"
    paper.letterhead("THÔNG BÁO", leader.is_of_province, pen.dice)
    guests = "các sở, ban, ngành, địa phương" if leader.is_of_province else "các phòng, ban, đơn vị trực thuộc"
    paper.add(
        f"Ngày {date(day)}, đồng chí {leader.name}, {leader.position} chủ trì cuộc họp giao ban. Dự họp có lãnh đạo {guests}. "
        f"Sau khi nghe báo cáo và ý kiến của các đại biểu, đồng chí {leader.position} kết luận như sau:")


def results(pen, paper, goal, rest):
    paper.add(f"**I. ĐÁNH GIÁ KẾT QUẢ THÁNG {month(pen.earlier(20, 30))}**")
    limits = ["**Tồn tại, hạn chế:**"] + [f"- {pen.next(phrases.LIMITS)}" for _ in range(pen.between(2, 4))]
    count = 0
    goal -= sum(len(block.encode()) + 2 for block in limits) + sum(len(block.encode()) + 2 for block in rest)
    while count < 2 or paper.size < goal:
        count += 1
        room = max(150, min(450, goal - paper.size))
        paper.add(f"{count}. {paragraph(pen, room, phrases.RESULTS)}")
    paper.add(*limits)


def end(pen, paper):
    paper.add("Văn phòng UBND tỉnh thông báo để các cơ quan, đơn vị biết, triển khai thực hiện./.")
    sign(pen, paper)


def sign(pen, paper):
    if paper.leader.is_of_province:
        paper.sign(PROVINCE_RECIPIENTS, ["TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG", paper.head])
    else:
        paper.sign(OFFICE_RECIPIENTS, [paper.leader.position.replace(" UBND tỉnh", "").upper(), paper.leader.name])


def session(pen, paper, goal):
    """A deputy chairman's working session: long paragraphs, 5 to 10 assignments in their sentences."""
    leader, host = paper.leader, pen.units(1, office.BODIES)[0]
    paper.departments = [host] + [unit for unit in pen.units(5, office.BODIES) if unit != host]
    paper.title = f"Kết luận của đồng chí {leader.name}, {leader.position} tại buổi làm việc với {host} về công tác {pen.say('{matter}')}"
    paper.letterhead("THÔNG BÁO", True, pen.dice)
    paper.add(
        f"Ngày {date(paper.day)}, đồng chí {leader.name}, {leader.position} chủ trì buổi làm việc với {host}. Cùng dự có đại diện "
        f"lãnh đạo {', '.join(paper.departments[1:])}. Sau khi nghe {host} báo cáo và ý kiến của các thành viên dự họp, "
        f"đồng chí {leader.position} có ý kiến kết luận:")
    tasks = []
    wanted = pen.between(5, 10)
    while len(paper.assigned) < wanted:
        tasks.append(told_paragraph(pen, paper, wanted))
    room = goal - 700 - paper.size - sum(len(block.encode()) + 2 for block in tasks)
    paper.add(f"Cơ bản thống nhất với báo cáo của {host}. Kết quả nổi bật là: {clauses(pen, max(300, room * 0.25), phrases.RESULTS)}.",
              f"Đánh giá cao kết quả của các ngành, các địa phương khác: {clauses(pen, max(300, room * 0.35), phrases.RESULTS)}.",
              f"Tuy nhiên, bên cạnh kết quả đạt được vẫn còn hạn chế: {clauses(pen, max(200, room * 0.25), phrases.LIMITS)}. "
              f"Nguyên nhân chủ yếu là {clauses(pen, max(100, room * 0.15), phrases.CAUSES)}.")
    first = sum(1 for block in paper.blocks if not block.startswith("- "))
    numbered_paths(paper, first + 1)
    paper.add(*tasks, "Thừa lệnh Chủ tịch UBND tỉnh, Văn phòng UBND tỉnh thông báo để các cơ quan, đơn vị biết, thực hiện./.")
    sign(pen, paper)


def told_paragraph(pen, paper, wanted):
    """`Về …: Giao Sở A …. Sở B chủ trì …` with one or two assignments, whose paths are counted later."""
    index = 1 + max((int(one.path.split(":")[0]) for one in paper.assigned), default=0)
    matter = pen.say("{matter}")
    text = f"Về công tác {matter}:"
    pen.matter = matter
    count = min(pen.between(1, 3), wanted - len(paper.assigned))
    for place in range(count):
        unit = paper.departments[(index + place) % len(paper.departments)]
        verb = pen.dice.choice(["Giao", "Yêu cầu", "Đề nghị"])
        told, deadline = pen.task(unit)
        text += f" {verb} {unit} {told}."
        paper.assign(f"{index}:{place + 1 if count > 1 else ''}", unit, deadline)
    pen.matter = None
    return text


def numbered_paths(paper, first):
    for one in paper.assigned:
        index, place = one.path.split(":")
        one.path = f"¶{first - 1 + int(index)}" + (f":{place}" if place else "")
