"""Which form the office writes on which day: twenty documents in two weeks, back from the last Friday."""
import datetime
import random

from . import minutes, notices, office, progress, reports
from .paper import Paper
from .pen import Pen

LAST = datetime.date(2024, 12, 20)

# One round of two weeks, the newest first: days before its last, the form.
ROUND = [(0, "progress"), (0, "numbered"), (1, "report"), (1, "news"), (2, "headed"), (2, "programme"), (3, "session"),
         (3, "progress"), (4, "minutes"), (4, "numbered"), (7, "progress"), (7, "headed"), (8, "minutes"), (8, "news"),
         (9, "report"), (9, "session"), (10, "progress"), (10, "session"), (11, "headed"), (11, "numbered")]

# Of a form: its writer, the name of its files, the symbol in its number.
FORMS = {
    "numbered": (notices.numbered, "giao-ban", "TB"), "headed": (notices.headed, "giao-ban", "TB"),
    "session": (notices.session, "lam-viec", "TB"), "minutes": (minutes.minutes, "bien-ban", "BB"),
    "report": (reports.report, "bao-cao", "BC"), "news": (reports.news, "tin", None),
    "programme": (minutes.programme, "chuong-trinh", "CTr"), "week": (minutes.week, "lich", None),
    "progress": (None, "tien-do", "BC"),
}


# Who presides, of the leaders in their order: the chairman, his deputies, the head of the office, the deputies there.
HEAD = 5
CHAIRS = {"session": slice(1, HEAD), "news": slice(0, HEAD), "minutes": slice(HEAD, 12)}
CHAIRS |= {form: slice(HEAD, HEAD + 1) for form in ("report", "programme", "week", "progress")}


def documents(count, seed, is_dense=False):
    """All documents, the oldest first, since updates tell of what was written before.

    Each has its own dice, so that a small corpus is the recent end of a large one but for its first updates.
    """
    leaders = office.leaders(seed)
    follow_up = progress.FollowUp()
    for index in reversed(range(count)):
        past, place = divmod(index, len(ROUND))
        back, form = ROUND[place]
        form = "numbered" if is_dense else "week" if form == "programme" and past % 2 else form
        issued = LAST - datetime.timedelta(days=14 * past + back)
        if form == "progress" and follow_up.count(issued) < 60:
            form = "news"
        dice = random.Random(f"{seed} {index}")
        day = meeting_day(issued, dice) if form in ("numbered", "headed", "session") else issued
        leader = dice.choice(leaders[CHAIRS.get(form, slice(0, 12))])
        write, slug, symbol = FORMS[form]
        paper = Paper(form, f"{day.isoformat()}-{slug}-{index:05d}", "", day, issued, leader, leaders[HEAD].name)
        if symbol:
            body = "UBND" if form in ("numbered", "headed", "session") and leader.is_of_province else "VP"
            paper.number = f"{issued.timetuple().tm_yday * 2 + place % 2}/{symbol}-{body}"
        pen = Pen(dice, day)
        goal = dice.randint(8_400, 10_100)
        if form == "progress":
            follow_up.update(pen, paper, goal)
        else:
            write(pen, paper, goal)
            follow_up.take(paper)
        yield paper


def meeting_day(issued, dice):
    """Some days before its notice is issued, and no Saturday or Sunday."""
    day = issued - datetime.timedelta(days=dice.randint(1, 3))
    return day - datetime.timedelta(days=max(0, day.weekday() - 4))

