"""Progress updates, and what becomes of each assignment: most are finished within a month, some late, some go on.

An assignment is first told of in the update that comes 24 days after it was issued, or the one after; what is still
under way then is told of again four weeks later.
"""
import datetime

from . import phrases
from .paper import paragraph
from .pen import date

FIRST, AGAIN = 24, 28
DAY = datetime.timedelta(days=1)


class FollowUp:
    """The assignments of which the next update has still to tell, with the day from which it may."""

    def __init__(self):
        self.waiting = []

    def take(self, paper):
        ready = paper.issued + FIRST * DAY
        self.waiting += [(ready, one) for one in paper.assigned]

    def count(self, day):
        return sum(ready <= day for ready, _ in self.waiting)

    def update(self, pen, paper, goal):
        """Writes an update that tells of all that are due for it, as far as its size allows."""
        paper.kind = "tien-do"
        paper.title = f"Tiến độ thực hiện kết luận giao ban, kết luận làm việc đến ngày {date(paper.issued)}"
        paper.letterhead("TIẾN ĐỘ THỰC HIỆN KẾT LUẬN", False, pen.dice)
        paper.add(f"Văn phòng UBND tỉnh tổng hợp tiến độ thực hiện kết luận của lãnh đạo đến ngày {date(paper.issued)}.")
        due = [one for one in self.waiting if one[0] <= paper.issued]
        self.waiting = [one for one in self.waiting if one[0] > paper.issued]
        entries, rows = [], []
        room = goal - 700 - paper.size
        while due and room > 0:
            _, one = due.pop(0)
            told = self.tell(pen, paper.issued, one)
            if told is None:
                continue
            paper.departments = paper.departments or one.paper.departments[:6]
            if len(one.paper.assigned) <= 15 and one.paper.form != "session":
                rows.append(f"| {len(rows) + 1} | {one.id} | {told.state} | {date(told.day) if told.day else ''} | {told.note} |")
                room -= len(rows[-1].encode()) + 1
            else:
                entries.append(f"- {reference(pen, one)}: {told.sentence()}.")
                room -= len(entries[-1].encode()) + 1
        self.waiting = due + self.waiting
        if entries:
            paper.add("**I. Kết luận giao ban, kết luận làm việc**", "\n".join(entries))
        if rows:
            paper.add("**II. Biên bản, báo cáo, chương trình công tác**",
                      "| TT | Nhiệm vụ | Tình trạng | Ngày | Ghi chú |\n|---|---|---|---|---|\n" + "\n".join(rows))
        paper.add("**III. Đánh giá chung**")
        paper.fill(goal, lambda: paragraph(pen, 400, phrases.RESULTS, phrases.LIMITS))
        paper.add("*Ghi chú: số liệu do Phòng Tổng hợp theo dõi trên phần mềm.*")

    def tell(self, pen, today, one):
        """What became of an assignment; nothing where nobody reported it."""
        chance = pen.dice.random()
        first = one.paper.issued + DAY
        one.told += 1
        if one.is_monthly:
            month = today.replace(day=1) - DAY
            if one.told < 2:
                self.waiting.append((today + AGAIN * DAY, one))
            return Told("Đã hoàn thành", f"kỳ tháng {month.month:02d}/{month.year}", between(pen, max(first, month), today), "")
        if chance < 0.07 and one.told == 1:
            return None
        if chance < 0.16 and one.told < 3:
            self.waiting.append((today + AGAIN * DAY, one))
            return Told("Đang thực hiện", f"đạt {pen.between(3, 19) * 5}%", None, pen.next(phrases.UNDERWAY_NOTES))
        if chance < 0.20 and one.due and one.told == 1:
            self.waiting.append((today + AGAIN * DAY, one))
            until = max(one.due, today) + pen.between(10, 45) * DAY
            said = pen.dice.choice(["Được gia hạn", "Được gia hạn", "Được gia hạn", "Xin gia hạn"])
            return Told(f"{said} đến {date(until)}", "", between(pen, first, today), pen.slot_evidence())
        if chance < 0.22:
            return Told("Tạm dừng", "", None, "chờ hướng dẫn của bộ, ngành Trung ương")
        is_late = one.due is not None and one.due < today - DAY and (chance > 0.65 or one.told > 1)
        if is_late:
            return Told("Đã hoàn thành", "", between(pen, one.due + DAY, today), pen.next(phrases.LATE_NOTES))
        last = min(one.due, today) if one.due else today
        note = pen.next(phrases.FINISHED_NOTES) if chance < 0.7 else ""
        return Told("Đã hoàn thành", "", between(pen, min(first + 4 * DAY, last), last), note)


class Told:
    __slots__ = ("words", "share", "day", "note")

    def __init__(self, words, share, day, note):
        self.words, self.share, self.day, self.note = words, share, day, note

    @property
    def state(self):
        return f"{self.words}, {self.share}" if self.share else self.words

    def sentence(self):
        """`đã hoàn thành ngày 15/9/2021, Báo cáo số 512/BC-VP`"""
        text = self.words[0].lower() + self.words[1:]
        if "gia hạn" in self.words:
            return f"{text}, {self.note}"
        if self.share.startswith("kỳ"):
            text += " " + self.share
        elif self.share:
            text += ", " + self.share
        if self.day:
            text += f" ngày {date(self.day)}"
        return text + (f", {self.note}" if self.note else "")


def between(pen, first, last):
    return first + pen.between(0, max(0, (last - first).days)) * DAY


def reference(pen, one):
    """The id, or for a lettered point of a notice now and then what a lawyer would write."""
    parts = one.path.split(".")
    if one.paper.form == "numbered" and len(parts) >= 3 and "¶" not in one.path and pen.dice.random() < 0.3:
        *above, letter = parts[1:]
        return (f"Điểm {letter} khoản {'.'.join(above)} mục {parts[0]} Thông báo số {one.paper.number} "
                f"ngày {date(one.paper.issued)}")
    return one.id
