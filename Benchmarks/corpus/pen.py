"""Fills sentence patterns for one document: `Đã tiếp {count} lượt` → `Đã tiếp 1.284 lượt`."""
import datetime
import functools
import re

from . import office, phrases

WORDS = {"matter": phrases.MATTERS, "project": phrases.PROJECTS, "list": phrases.LISTS, "paper": phrases.PAPERS,
         "field": phrases.FIELDS, "place": office.PLACES, "person": office.PEOPLE, "department": office.OFFICE_UNITS}
LETTERS = "a b c d đ e g h i k l m n o p q r s t u v x y".split()
ROMAN = ["I", "II", "III", "IV", "V", "VI"]


def date(day):
    """`05/01/2024`, `05/3/2024`: as decree 30/2020 writes days and months."""
    return f"{day.day:02d}/{month(day)}"


def month(day):
    return f"{day.month:02d}/{day.year}" if day.month < 3 else f"{day.month}/{day.year}"


def number(value):
    """`1.284`, `61,4`"""
    if isinstance(value, int):
        return f"{value:,}".replace(",", ".")
    return f"{value:,.1f}".replace(",", " ").replace(".", ",").replace(" ", ".")


def capitalized(text):
    return text[0].upper() + text[1:]


@functools.lru_cache(maxsize=None)
def pieces(pattern):
    """Words and slots in turn: a pattern cut at its braces."""
    return re.split(r"\{(\w+)\}", pattern)


class Deadline:
    """`, xong trước ngày 15/3/2024`: its words, its last day where it has one, whether it returns each month."""

    __slots__ = ("words", "day", "is_monthly")

    def __init__(self, words, day=None, is_monthly=False):
        self.words, self.day, self.is_monthly = words, day, is_monthly


class Pen:
    def __init__(self, dice, day):
        self.dice, self.day = dice, day
        self.decks = {}
        self.part = self.whole = 0
        self.matter = None

    def next(self, deck):
        """The next sentence of a list; none comes twice before all have been used."""
        cards = self.decks.get(id(deck))
        if not cards:
            cards = self.decks[id(deck)] = self.dice.sample(deck, len(deck))
        return self.say(cards.pop())

    def say(self, pattern):
        cut = pieces(pattern)
        if len(cut) == 1:
            return pattern
        self.whole = 0
        return "".join(self.slot(piece) if index % 2 else piece for index, piece in enumerate(cut))

    def slot(self, name):
        if name == "matter" and self.matter:
            return self.matter
        words = WORDS.get(name)
        return self.dice.choice(words) if words else getattr(self, "slot_" + name)()

    def between(self, low, high):
        return low + int(self.dice.random() * (high - low + 1))

    # MARK: figures; a part, its whole and its share belong together within a sentence

    def slot_whole(self):
        self.count_share()
        return number(self.whole)

    def slot_part(self):
        self.count_share()
        return number(self.part)

    def slot_share(self):
        self.count_share()
        return number(self.part * 100 / self.whole)

    def count_share(self):
        if not self.whole:
            self.whole = self.between(20, 2400)
            self.part = int(self.whole * (0.7 + 0.299 * self.dice.random()))

    def slot_n(self):
        return f"{self.between(2, 90):02d}"

    def slot_few(self):
        return f"{self.between(2, 9):02d}"

    def slot_count(self):
        return number(self.between(110, 9_800))

    def slot_money(self):
        return number(self.between(120, 24_000) / 10)

    def slot_percent(self):
        return number(self.between(600, 995) / 10)

    def slot_low(self):
        return number(self.between(120, 590) / 10)

    def slot_growth(self):
        return number(self.between(11, 190) / 10)

    def slot_next_year(self):
        return str(self.day.year + 1)

    def slot_recent_day(self):
        return date(self.earlier(3, 20))

    def slot_evidence(self):
        kind, symbol = self.dice.choice([("Báo cáo", "BC"), ("Tờ trình", "TTr"), ("Công văn", "VP"), ("Kế hoạch", "KH")])
        return f"{kind} số {self.between(11, 990)}/{symbol}-{self.dice.choice(['TH', 'KT', 'NC', 'VX', 'VP'])}"

    # MARK: days, units, tasks

    def earlier(self, least, most):
        return self.day - datetime.timedelta(days=self.between(least, most))

    def later(self, least, most):
        return self.day + datetime.timedelta(days=self.between(least, most))

    def deadline(self):
        day = self.later(8, 75)
        kind = self.dice.random()
        if kind < 0.42:
            words = self.dice.choice(["hoàn thành trước ngày", "xong trước ngày", "báo cáo kết quả trước ngày",
                                      "trình UBND tỉnh trước ngày", "hoàn thành chậm nhất ngày"])
            return Deadline(f", {words} {date(day)}", day)
        first = datetime.date(day.year, day.month, 1)
        if kind < 0.60:
            last = (first + datetime.timedelta(days=31)).replace(day=1) - datetime.timedelta(days=1)
            return Deadline(f", {self.dice.choice(['xong', 'hoàn thành'])} trong tháng {month(day)}", last)
        if kind < 0.68:
            quarter = (day.month - 1) // 3
            last = (first.replace(month=quarter * 3 + 3) + datetime.timedelta(days=31)).replace(day=1)
            words = f", trình UBND tỉnh trong quý {ROMAN[quarter]}/{day.year}"
            return Deadline(words, last - datetime.timedelta(days=1))
        if kind < 0.75:
            return Deadline(self.dice.choice([", báo cáo UBND tỉnh hằng tháng", ", định kỳ hằng tháng báo cáo UBND tỉnh"]), None, True)
        return Deadline("")

    def units(self, count, among=office.UNITS):
        return self.dice.sample(among, count)

    def task(self, lead=None, deck=phrases.TASKS):
        """What is to be done and by when, without full stop: `chủ trì, phối hợp với Sở Y tế rà soát …, xong trước ngày …`"""
        text = self.next(deck)
        if self.dice.random() < 0.3:
            others = self.units(self.between(1, 3))
            text = f"chủ trì, phối hợp với {', '.join(unit for unit in others if unit != lead) or 'các cơ quan liên quan'} {text}"
        if self.dice.random() < 0.4:
            text += ", " + self.dice.choice(phrases.TAILS)
        if self.dice.random() < 0.1:
            told = self.earlier(5, 90)
            text += f" theo Công văn số {self.between(100, 9000)}/UBND-{self.dice.choice(['TH', 'KT', 'NC', 'VX'])} ngày {date(told)}"
        deadline = self.deadline()
        return text + deadline.words, deadline
