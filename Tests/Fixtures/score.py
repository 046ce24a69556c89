#!/usr/bin/env python3
"""How well `giaoban inspect --json` understands the documents of minutes/, measured against their truths.

A truth (NAME.truth.json beside NAME.md) says in the schema of `inspect --json` what a careful reader finds; fields it
leaves out are not measured. An entry marked "optional" may be read or not, "or" lists beginnings as good as "text", and
"*" stands for any figure. Each group of facts gets a mark from 0 to 1 for a document; the table shows the means.

usage: score.py GIAOBAN [--verbose] [--thresholds FILE] [TRUTH...]
"""
import argparse
import difflib
import json
import pathlib
import re
import subprocess
import sys
import unicodedata
from collections import Counter, defaultdict
from concurrent.futures import ThreadPoolExecutor

HERE = pathlib.Path(__file__).resolve().parent
GROUPS = ["heading", "people", "assignments", "units", "deadlines", "citations", "findings", "indicators", "recipients"]
LIKE_ENOUGH = 0.8


# Words are compared, not typography.

def words(text):
    text = unicodedata.normalize("NFC", text or "").lower()
    text = re.sub("[‐-―−-]", " - ", text)
    text = re.sub("[*_`“”\"'.,;:()]", " ", text)
    return " ".join(text.split())


def days(span):
    """The closed range of days; None where none is stated, or only an event is named."""
    if not span or not span.get("end"):
        return None
    return span.get("start"), span.get("end")


def figure(value):
    return value if value in (None, "*") else round(float(value), 6)


# Marks.

def overlap(expected, found):
    """F1 of two multisets."""
    expected, found = Counter(expected), Counter(found)
    size = expected.total() + found.total()
    return 1.0 if size == 0 else 2 * (expected & found).total() / size


def coverage(expected, found, pairs):
    """F1 of a pairing in which optional entries count neither for nor against."""
    required = sum(not entry.get("optional") for entry in expected)
    met = sum(not entry.get("optional") for entry, _ in pairs)
    size = required + met + len(found) - len(pairs)
    return 1.0 if size == 0 else 2 * met / size


def resemblance(entry, candidate):
    """How much the candidate begins as the entry, or one of its other beginnings, does."""
    text = words(candidate.get("text"))
    beginnings = [words(start) for start in [entry["text"], *entry.get("or", [])]]
    return max(
        difflib.SequenceMatcher(None, start, text[:len(start)], autojunk=False).ratio() for start in beginnings)


def paired(expected, found):
    """Each entry with the candidate most like it, best pairs first, nobody twice."""
    likeness = {(i, j): resemblance(entry, candidate)
                for i, entry in enumerate(expected) for j, candidate in enumerate(found)}
    order = sorted(((-value, i, j) for (i, j), value in likeness.items() if value >= LIKE_ENOUGH))
    taken_entries, taken_candidates, pairs = set(), set(), []
    for _, i, j in order:
        if i not in taken_entries and j not in taken_candidates:
            taken_entries.add(i)
            taken_candidates.add(j)
            pairs.append((expected[i], found[j]))
    return pairs


class Sheet:
    """The marks of one document, by group, with what was amiss."""

    def __init__(self):
        self.marks = defaultdict(list)
        self.remarks = []

    def enter(self, group, mark, about, expected, found):
        self.marks[group].append(mark)
        if mark < 1 and found is not None:
            self.remarks.append(f"{group} {mark:.2f}  {about}: {expected!r} ≠ {found!r}")

    def same(self, group, about, expected, found):
        self.enter(group, float(expected == found), about, expected, found or "nothing")

    def unread(self, group):
        """What belongs to an assignment that was not read, itself remarked upon."""
        self.enter(group, 0.0, None, None, None)

    def means(self):
        return {group: sum(marks) / len(marks) for group, marks in self.marks.items()}


def measure(truth, answer):
    sheet = Sheet()
    for rule in (heading, people, recipients, assignments, citations, indicators, findings):
        rule(sheet, truth, answer)
    return sheet


# One rule for each group of facts.

def heading(sheet, truth, answer):
    for field in ("kind", "agency", "place", "title"):
        if field in truth:
            sheet.same("heading", field, words(truth[field]), words(answer.get(field)))
    if "number" in truth:
        text = lambda number: words((number or {}).get("text"))
        sheet.same("heading", "number", text(truth["number"]), text(answer.get("number")))
    for field in ("issued", "review_period", "plan_period"):
        if field in truth:
            sheet.same("heading", field, days(truth[field]), days(answer.get(field)))
    if "meeting" in truth:
        dates = lambda meeting: (meeting or {}).get("dates", [])
        expected, found = dates(truth["meeting"]), dates(answer.get("meeting"))
        sheet.enter("heading", overlap(expected, found), "meeting", expected, found)


def people(sheet, truth, answer):
    if "chairs" in truth:
        chair = lambda person: (words(person.get("name")), words(person.get("position")))
        expected, found = [chair(p) for p in truth["chairs"]], [chair(p) for p in answer.get("chairs", [])]
        sheet.enter("people", overlap(expected, found), "chairs", expected, found)
    if "people" in truth:
        named = lambda persons: [words(p["name"]) for p in persons if p.get("name")]
        expected, found = named(truth["people"]), named(answer.get("people", []))
        sheet.enter("people", overlap(expected, found), "people", expected, found)
    if "signature" in truth:
        def lines(signature):
            signature = signature or {}
            return [*map(words, signature.get("authority", [])),
                    words(signature.get("position")), words(signature.get("name"))]
        expected, found = lines(truth["signature"]), lines(answer.get("signature"))
        sheet.enter("people", overlap(expected, found), "signature", expected, found)


def recipients(sheet, truth, answer):
    if "recipients" in truth:
        expected = [words(entry) for entry in truth["recipients"]]
        found = [words(entry) for entry in answer.get("recipients", [])]
        sheet.enter("recipients", overlap(expected, found), "recipients", expected, found)


def assignments(sheet, truth, answer):
    if "assignments" not in truth:
        return
    expected, found = truth["assignments"], answer.get("assignments", [])
    pairs = paired(expected, found)
    read = {id(entry): candidate for entry, candidate in pairs}
    matched = {id(candidate) for _, candidate in pairs}
    missed = [e["text"][:60] for e in expected if id(e) not in read and not e.get("optional")]
    extra = [c.get("text", "")[:60] for c in found if id(c) not in matched]
    sheet.enter("assignments", coverage(expected, found, pairs), "missed ≠ unwanted", missed, extra)
    for entry in expected:
        candidate = read.get(id(entry))
        if candidate is None and entry.get("optional"):
            continue
        about = entry["text"][:50]

        def listed(group, field):
            if field in entry and candidate is None:
                sheet.unread(group)
            elif field in entry:
                want = [words(value) for value in entry[field]]
                have = [words(value) for value in candidate.get(field, [])]
                sheet.enter(group, overlap(want, have), f"{field} of “{about}”", want, have)

        def stated(field, form):
            if field in entry and candidate is None:
                sheet.unread("deadlines")
            elif field in entry:
                sheet.same("deadlines", f"{field} of “{about}”", form(entry[field]), form(candidate.get(field)))

        listed("units", "lead")
        listed("units", "coordinating")
        stated("deadline", days)
        stated("recurrence", lambda value: value)
        listed("citations", "citations")


def citations(sheet, truth, answer):
    if "citations" in truth:
        cited = lambda entries: [(words(entry.get("number")), entry.get("date")) for entry in entries]
        expected, found = cited(truth["citations"]), cited(answer.get("citations", []))
        sheet.enter("citations", overlap(expected, found), "citations", expected, found)


def indicators(sheet, truth, answer):
    if "indicators" not in truth:
        return
    parts = lambda entry: tuple(figure(entry.get(key)) for key in ("value", "total", "percent"))
    agree = lambda want, have: all(w in ("*", h) for w, h in zip(parts(want), parts(have)))
    found = [entry for entry in answer.get("indicators", []) if not entry.get("target")]
    left, pairs, missed = list(found), [], []
    for entry in truth["indicators"]:
        match = next((candidate for candidate in left if agree(entry, candidate)), None)
        if match is not None:
            left.remove(match)
            pairs.append((entry, match))
        elif not entry.get("optional"):
            missed.append(parts(entry))
    sheet.enter("indicators", coverage(truth["indicators"], found, pairs), "missed ≠ unwanted", missed,
                [(*parts(entry), entry.get("name")) for entry in left])


def findings(sheet, truth, answer):
    if "findings" not in truth:
        return
    for kind in ("result", "limitation", "cause"):
        expected = [entry for entry in truth["findings"] if entry["kind"] == kind]
        found = [entry for entry in answer.get("findings", []) if entry.get("kind") == kind]
        if expected or found:
            pairs = paired(expected, found)
            met, matched = {id(e) for e, _ in pairs}, {id(c) for _, c in pairs}
            missed = [e["text"][:60] for e in expected if id(e) not in met and not e.get("optional")]
            extra = [c.get("text", "")[:60] for c in found if id(c) not in matched]
            sheet.enter("findings", coverage(expected, found, pairs), f"{kind}, missed ≠ unwanted", missed, extra)


# The run.

def inspect(giaoban, document):
    run = subprocess.run([giaoban, "inspect", "--json", str(document)], capture_output=True, timeout=60)
    if run.returncode not in (0, 1) or not run.stdout:
        raise RuntimeError(f"{document.name}: inspect ended with {run.returncode}: {run.stderr.decode()[:300]}")
    return json.loads(run.stdout)


def sheet_of(giaoban, path):
    truth = json.loads(path.read_text(encoding="utf-8"))
    return measure(truth, inspect(giaoban, (path.parent / truth["document"]).resolve()))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("giaoban")
    parser.add_argument("truth", nargs="*", type=pathlib.Path)
    parser.add_argument("--thresholds", type=pathlib.Path, default=HERE / "thresholds.json")
    parser.add_argument("--verbose", action="store_true", help="say what is amiss in each document")
    options = parser.parse_args()
    paths = options.truth or sorted((HERE / "minutes").glob("*.truth.json"))
    with ThreadPoolExecutor(4) as pool:
        sheets = dict(zip(paths, pool.map(lambda path: sheet_of(options.giaoban, path), paths)))

    name = lambda path: path.name.removesuffix(".truth.json")
    width = max(len(name(path)) for path in paths)
    print(" " * width + "".join(f"{group[:9]:>10}" for group in GROUPS))
    columns = defaultdict(list)
    for path, sheet in sheets.items():
        means = sheet.means()
        for group, mean in means.items():
            columns[group].append(mean)
        print(f"{name(path):{width}}" + "".join(
            f"{means[group]:10.2f}" if group in means else f"{'·':>10}" for group in GROUPS))
        if options.verbose:
            for remark in sheet.remarks:
                print("    " + remark)
    means = {group: sum(values) / len(values) for group, values in columns.items()}
    print(f"{'mean':{width}}" + "".join(f"{means[group]:10.3f}" if group in means else f"{'·':>10}" for group in GROUPS))

    thresholds = json.loads(options.thresholds.read_text(encoding="utf-8"))
    low = [f"{group} {means[group]:.3f} < {least}" for group, least in thresholds.items()
           if group in means and means[group] < least]
    if low and not options.truth:
        print("under the threshold: " + ", ".join(low))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
