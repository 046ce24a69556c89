"""A document being written: its front matter, its blocks, and the assignments in it with the paths they are known by."""
from . import office


class Assigned:
    """One assignment as progress updates will name it."""

    __slots__ = ("paper", "path", "unit", "due", "is_monthly", "told")

    def __init__(self, paper, path, unit, deadline):
        self.paper, self.path, self.unit = paper, path, unit
        self.due, self.is_monthly = deadline.day, deadline.is_monthly
        self.told = 0

    @property
    def id(self):
        return f"{self.paper.name}#{self.path}"


class Paper:
    def __init__(self, form, name, number, day, issued, leader, head):
        self.form, self.name, self.number = form, name, number
        self.day, self.issued, self.leader = day, issued, leader
        # Who signs for the chairman: the head of the office.
        self.head = head
        self.title = ""
        self.kind = None
        self.departments = []
        self.blocks = []
        self.size = 0
        self.assigned = []

    def add(self, *blocks):
        for block in blocks:
            self.blocks.append(block)
            self.size += len(block.encode()) + 2

    def assign(self, path, unit, deadline):
        self.assigned.append(Assigned(self, path, unit, deadline))

    def letterhead(self, kind, is_of_province, dice):
        """The letterhead, number, place and day, the kind and the title, in one of the forms that converters leave."""
        agency = ("ỦY BAN NHÂN DÂN", f"TỈNH {office.PROVINCE.upper()}") if is_of_province else (
            f"UBND TỈNH {office.PROVINCE.upper()}", "VĂN PHÒNG")
        state = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"
        place = f"*{office.PROVINCE}, ngày {self.issued.day:02d} tháng {self.issued.month:02d} năm {self.issued.year}*"
        if dice.random() < 0.5:
            self.add(f"| {agency[0]}<br />**{agency[1]}** | **{state[0]}**<br />**{state[1]}** |\n|:--:|:--:|\n"
                     f"| Số: {self.number} | {place} |")
        else:
            self.add(f"**{' '.join(agency) if is_of_province else agency[1] + ' ' + agency[0]}**", f"Số: {self.number}", place)
        self.add(f"**{kind}**", f"**{self.title}**")

    def sign(self, recipients, lines):
        self.add("**Nơi nhận:**\n\n" + "\n".join(f"- {one};" for one in recipients[:-1]) + f"\n- {recipients[-1]}.")
        self.add(*(f"**{line}**" for line in lines))

    def fill(self, goal, sentence, rest=()):
        """Adds sentences until the document with the blocks that are to follow has as many bytes as wanted."""
        goal -= sum(len(block.encode()) + 2 for block in rest)
        while self.size < goal:
            self.add(sentence())

    def text(self):
        head = ["---"]
        if self.kind:
            head.append(f"loai: {self.kind}")
        head += [f'title: "{self.title}"', f"date: {self.issued.isoformat()}", "departments:"]
        head += [f'  - "{unit}"' for unit in self.departments]
        head += ["leaders:", f'  - "{self.leader.name}"', "---", ""]
        return "\n".join(head) + "\n\n".join(self.blocks) + "\n"


def paragraph(pen, goal, *decks):
    """Sentences of the lists in turn, of about so many bytes."""
    text = ""
    index = 0
    while len(text.encode()) < goal:
        text += (" " if text else "") + pen.next(decks[index % len(decks)])
        index += 1
    return text


def clauses(pen, goal, deck):
    """The same as the clauses of one sentence: `…; …; …`"""
    text = ""
    while len(text.encode()) < goal:
        clause = pen.next(deck)[:-1]
        is_name = clause.startswith(("Trung tâm", "Ban Tiếp"))
        text += ("; " if text else "") + (clause if is_name else clause[0].lower() + clause[1:])
    return text


def table(titles, rows):
    return "\n".join(["| " + " | ".join(titles) + " |", "|" + "---|" * len(titles)]
                     + ["| " + " | ".join(row) + " |" for row in rows])

