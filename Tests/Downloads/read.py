"""Reads every download below a folder and checks that all formats tell the same."""
import csv
import datetime
import io
import json
import pathlib
import sys

import atoma
import feedparser
import icalendar
import jsonschema
import openpyxl
import vobject

root = pathlib.Path(sys.argv[1])
seen = {"csv": 0, "json": 0, "ics": 0, "xml": 0, "xlsx": 0}


def check(condition, message):
    if not condition:
        sys.exit(f"{message}")


def day(text):
    return datetime.date.fromisoformat(text) if text else None


# JSON: the schema is a schema, and each file is as it says.
schema = json.loads((root / "data/schema.json").read_text())
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
sheets = {}
for path in sorted((root / "data").rglob("*.json")):
    if path.name == "schema.json":
        continue
    sheet = json.loads(path.read_text())
    validator.validate(sheet)
    check((path.parent / sheet["$schema"]).resolve() == (root / "data/schema.json").resolve(), f"{path}: $schema")
    rows = sheet["assignments"]
    counts = sheet["counts"]
    check(counts.pop("total") == len(rows) == sum(counts.values()), f"{path}: counts")
    for status, count in counts.items():
        check(count == sum(row["status"] == status for row in rows), f"{path}: {status}")
    for row in rows:
        page, _, anchor = row["href"].partition("#")
        check(f'id="{anchor}"' in (root / page).read_text() if anchor else (root / page).is_file(), f"{path}: {row['href']}")
    sheets[path.with_suffix("")] = sheet
    seen["json"] += 1
check(len({row["id"] for row in sheets[root / "data/all"]["assignments"]}) == len(sheets[root / "data/all"]["assignments"]), "ids")

# CSV: Excel's marks are there, and the cells are those of the JSON file beside it.
for path in sorted((root / "data").rglob("*.csv")):
    data = path.read_bytes()
    check(data.startswith(b"\xef\xbb\xbf") and data.endswith(b"\r\n"), f"{path}: mark, line ends")
    lines = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))
    rows = sheets[path.with_suffix("")]["assignments"]
    check(len(lines) == len(rows) + 1, f"{path}: number of lines")
    for line, row in zip(lines[1:], rows):
        check(len(line) == len(lines[0]), f"{path}: number of cells")
        check(not any(cell[:1] in "=+-@\t\r" for cell in line if cell), f"{path}: a cell is a formula: {line}")
        check(line[1] == row["id"] and line[2].lstrip("'") == row["text"].lstrip("'"), f"{path}: {row['id']}")
        check(line[9] == (row["due"] or "") and line[12] == (row["finished"] or ""), f"{path}: days of {row['id']}")
    seen["csv"] += 1

# iCalendar: two readers agree; lines are folded; UIDs are unique; deadlines are those of the JSON file.
due = {row["id"]: row["due"] for row in sheets[root / "data/all"]["assignments"]}
for path in sorted(root.rglob("*.ics")):
    data = path.read_bytes()
    lines = data.split(b"\r\n")
    check(b"\n" not in b"".join(lines) and lines[-1] == b"", f"{path}: line ends")
    check(all(len(line) <= 75 for line in lines), f"{path}: a line is longer than 75 octets")
    events = icalendar.Calendar.from_ical(data).walk("VEVENT")
    others = vobject.readOne(data.decode()).contents.get("vevent", [])
    check(len(events) == len(others), f"{path}: readers disagree")
    uids = {str(event["UID"]) for event in events}
    check(len(uids) == len(events) and uids == {event.uid.value for event in others}, f"{path}: UIDs")
    for event in events:
        check(event["DTSTART"].dt.isoformat() == due[str(event["UID"]).rpartition("@")[0]], f"{path}: {event['UID']}")
        check(event["DTEND"].dt - event["DTSTART"].dt == datetime.timedelta(days=1), f"{path}: length")
        check(event["SUMMARY"] and event["DESCRIPTION"] and event["DTSTAMP"], f"{path}: words")
    seen["ics"] += 1

# Atom: two readers agree, and each entry leads to a page.
data = (root / "feed.xml").read_bytes()
feed = feedparser.parse(data)
check(not feed.bozo and feed.version == "atom10", f"feed.xml: {feed.get('bozo_exception')}")
other = atoma.parse_atom_bytes(data)
check(len(feed.entries) == len(other.entries) > 0, "feed.xml: number of entries")
check(len({entry.id for entry in feed.entries}) == len(feed.entries), "feed.xml: ids")
for entry in feed.entries:
    check((root / entry.link).is_file(), f"feed.xml: {entry.link}")
check([e.updated for e in feed.entries] == sorted((e.updated for e in feed.entries), reverse=True), "feed.xml: order")
seen["xml"] += 1

# Excel: real dates, a frozen heading with a filter, and the rows of the JSON file beside it.
for path in sorted((root / "data").rglob("*.xlsx")):
    book = openpyxl.load_workbook(path)
    sheet = book.active
    # Behind the follow-up sheet the summaries of the page, as JSON has them.
    tables = list(sheets[path.with_suffix("")]["tables"].values())
    check(len(book.worksheets) == len(tables) + 1, f"{path}: sheets {book.sheetnames}")
    for other, table in zip(book.worksheets[1:], tables):
        lines = list(other.iter_rows(min_row=4, values_only=True))
        check(len(lines) == len(table), f"{path}: {other.title}: number of rows")
        for line, row in zip(lines, table):
            shown = [cell.date().isoformat() if isinstance(cell, datetime.datetime) else cell for cell in line]
            check(shown == [value if value != "" else None for value in row.values()], f"{path}: {other.title}: {line}")
    top = sheet.auto_filter.ref and openpyxl.utils.range_boundaries(sheet.auto_filter.ref)[1]
    check(top and sheet.freeze_panes == f"A{top + 1}", f"{path}: heading")
    rows = sheets[path.with_suffix("")]["assignments"]
    lines = list(sheet.iter_rows(min_row=top + 1, values_only=True))
    check(len(lines) == len(rows), f"{path}: number of rows")
    for number, (line, row) in enumerate(zip(lines, rows), 1):
        check(line[0] == number and line[1] == row["text"], f"{path}: {row['id']}")
        for cell, wanted in ((line[3], row["given"]), (line[7], row["due"]), (line[9], row["finished"])):
            if wanted:
                check(isinstance(cell, datetime.datetime) and cell.date() == day(wanted), f"{path}: {row['id']} {cell}")
    seen["xlsx"] += 1

print(", ".join(f"{count} {kind}" for kind, count in seen.items()))
check(all(seen[kind] for kind in seen), "a kind of file is missing")
