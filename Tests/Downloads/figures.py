"""Recounts every figure of the summaries from `tasks --json` alone, as of several days, for periods of every kind.

An assignment's status on a day is what `tasks --as-of DAY` says of it. So the books of a period are: who was open on the
day before it began, who was given in it, and how all of them stand on its last day.
"""
import concurrent.futures
import datetime
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata

PROGRAM = sys.argv[1]
OPEN = {"in-time", "due-soon", "overdue", "undated"}
FINISHED = {"finished-on-time", "finished-late", "finished-undated"}
STOPPED = {"suspended", "cancelled"}
DAY = datetime.timedelta(days=1)


KINDS = ["Đề án", "Quy chế", "Quy định", "Quyết định", "Nghị quyết", "Chỉ thị", "Kế hoạch", "Chương trình", "Phương án",
         "Tờ trình", "Báo cáo", "Hướng dẫn", "Quy trình", "Công văn"]
VERBS = ["xây dựng", "ban hành", "trình", "tham mưu", "soạn thảo", "dự thảo", "hoàn thiện", "hoàn chỉnh", "hoàn thành",
         "lập", "sửa đổi", "bổ sung"]
ASKED = re.compile(
    r"(?<!\w)(?<!chương )(?<!quy )(?<!tờ )(?<!lộ )(?<!công )(?:%s) (%s)(?!\w)" % ("|".join(VERBS), "|".join(KINDS)), re.I)
SLUGS = {"Phòng Kinh tế": "kinh-te", "Tạ Thu Hương": "ta-thu-huong"}
BANDS = {"1-30": (1, 30), "31-60": (31, 60), "61-90": (61, 90), "91-120": (91, 120), "121-": (121, 10**9)}


def fold(text):
    marks = unicodedata.normalize("NFD", text.lower())
    plain = "".join(c for c in marks if not unicodedata.combining(c)).replace("đ", "d")
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def paper(text):
    found = ASKED.search(text)
    return fold(found.group(1)) if found else None


def ask(*words):
    done = subprocess.run([PROGRAM, *words, "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if done.returncode:
        sys.exit(f"giaoban {' '.join(words)}: {done.stderr.decode()}")
    return json.loads(done.stdout)


def date(text):
    return datetime.date.fromisoformat(text) if text else None


def span(period):
    """The first and last day of a period, by the calendar of this language."""
    if ".." in period:
        first, last = period.split("..")
        return datetime.date(int(first), 1, 1), datetime.date(int(last), 12, 31)
    year, _, part = period.partition("-")
    year = int(year)
    if not part:
        return datetime.date(year, 1, 1), datetime.date(year, 12, 31)
    if part.startswith("W"):
        return datetime.date.fromisocalendar(year, int(part[1:]), 1), datetime.date.fromisocalendar(year, int(part[1:]), 7)
    months = {"H1": (1, 6), "H2": (7, 12), "9M": (1, 9), "Q1": (1, 3), "Q2": (4, 6), "Q3": (7, 9), "Q4": (10, 12)}
    first, last = months[part] if part in months else (int(part), int(part))
    return datetime.date(year, first, 1), (datetime.date(year + last // 12, last % 12 + 1, 1) - DAY)


def recount(tasks, before, wanted, first, last, cut):
    """The figures and the lists behind them. `tasks` and `before`: as of the last day, and of the day before the first."""
    was = {task["id"]: task for task in before}
    lists = {name: [] for name in (
        "carried-in", "given", "reopened", "due", "finished", "stopped", "carried-out", "standing")}
    statuses = {}
    for task in tasks:
        given = date(task["given"])
        if task["id"] not in wanted or given is None or given > cut:
            continue
        if task["nature"] != "directive" or task["recurrence"]:
            if given >= first:
                lists["standing"].append(task["id"])
            continue
        deadline = date(task["deadline"])
        if deadline and first <= deadline <= last:
            lists["due"].append(task["id"])
        if given >= first:
            lists["given"].append(task["id"])
        elif was[task["id"]]["status"] in OPEN:
            lists["carried-in"].append(task["id"])
        elif task["status"] in OPEN:
            lists["reopened"].append(task["id"])
        else:
            continue
        statuses.setdefault(task["status"], []).append(task["id"])
        lists["finished" if task["status"] in FINISHED else "stopped" if task["status"] in STOPPED else "carried-out"].append(
            task["id"])
    counts = {name: len(ids) for name, ids in lists.items()}
    for status in FINISHED | {"due-soon", "overdue", "undated"}:
        counts[status] = len(statuses.get(status, []))
    counts["in-time"] = len(statuses.get("in-time", [])) + counts["due-soon"]
    return counts, lists, statuses


def check_papers(summary, tasks, lists, statuses, where):
    """What was to be drawn up or issued is a part of the books; bands of the overdue; what assignments cite."""
    known = {task["id"]: task for task in tasks}
    kinds = {}
    for name in ("carried-in", "given", "finished", "stopped", "carried-out"):
        for task in lists[name]:
            kind = paper(known[task]["text"])
            if kind:
                kinds.setdefault(kind, {}).setdefault(name, []).append(task)
    found = {part["name"]: part for part in summary["papers"]}
    if set(found) != set(kinds):
        sys.exit(f"{where}: papers {sorted(found)}, recounted {sorted(kinds)}")
    for kind, its in kinds.items():
        for name in ("carried-in", "given", "finished", "stopped", "carried-out"):
            if found[kind][name] != len(its.get(name, [])):
                sys.exit(f"{where}: {kind} {name} is {found[kind][name]}, recounted {len(its.get(name, []))}")
    for band, (least, most) in BANDS.items():
        count = sum(least <= known[task]["days_late"] <= most for task in statuses.get("overdue", []))
        if summary["overdue_bands"][band] != count:
            sys.exit(f"{where}: late by {band} are {summary['overdue_bands'][band]}, recounted {count}")
    cited = {}
    for task in lists["given"] + lists["standing"]:
        for number in {fold(number) for number in known[task]["citations"]}:
            cited.setdefault(number, []).append(task)
    told = {}
    for one in summary["cited"]:
        if one["number"]:
            told.setdefault(fold(one["number"]), []).extend(one["assignments"])
    for number, ids in cited.items():
        if sorted(told.get(number, [])) != sorted(ids):
            sys.exit(f"{where}: {number} is cited in {told.get(number)}, recounted {ids}")
    if sum(map(len, told.values())) != sum(map(len, cited.values())):
        sys.exit(f"{where}: assignments cite what none of them names")
    return len(kinds) * 5 + len(BANDS) + len(cited)


def check_ranking(summary, where):
    """By share, equal shares equal places; the counts are those of the parts."""
    parts = {part["name"]: part["by_status"] for part in summary["by_unit"]}
    last = None
    for place, one in enumerate(summary["ranking"], 1):
        judged = one["on_time"] + one["late"] + one["overdue"]
        if judged < 5 or abs(one["share"] - one["on_time"] / judged) > 1e-6:
            sys.exit(f"{where}: the ranking of {one['unit']}")
        if last and one["share"] > last["share"] + 1e-9:
            sys.exit(f"{where}: {one['unit']} is ranked below one with a smaller share")
        wanted = last["place"] if last and abs(one["share"] - last["share"]) < 1e-9 else place
        if one["place"] != wanted:
            sys.exit(f"{where}: the place of {one['unit']} is {one['place']}, not {wanted}")
        last = one
    for one in summary["ranking"] + summary["not_ranked"]:
        its = parts[one["unit"]]
        for key, name in (("on_time", "finished-on-time"), ("late", "finished-late"), ("overdue", "overdue")):
            if one[key] != its.get(name, 0):
                sys.exit(f"{where}: {key} of {one['unit']}")
    return len(summary["ranking"])


def place(scope, period):
    """Where the file of a period stands, or of a unit or a leader in it."""
    kinds = {"--department": "departments", "--leader": "leaders"}
    owner = f"{kinds[scope[0]]}/{SLUGS[scope[1]]}" if scope else "periods"
    return f"data/{owner}/{period.replace('..', '-')}.json"


def check_file(folder, scope, period, summary, given, where):
    """The file of a period, or of a unit or a leader in it, tells the same as the summary."""
    file = json.loads((folder / place(scope, period)).read_text())
    tables = file["tables"]
    if file["scope"]["period"] != period:
        sys.exit(f"{where}: the file is of {file['scope']}")
    # A unit's file also has those in which it only helps.
    rows = {row["id"]: row for row in file["assignments"]}
    for task in given:
        row = rows.pop(task["id"], None)
        if row is None or (row["status"], row["given"], row["due"]) != (task["status"], task["given"], task["deadline"]):
            sys.exit(f"{where}: {task['id']} is {row} in the file")
    if rows and (not scope or any(not row["coordinating"] for row in rows.values())):
        sys.exit(f"{where}: the file has more: {sorted(rows)[:5]}")
    figures = {line["figure"]: line for line in tables["figures"]}
    for column, other in (("count", "figures"), ("previous", "previous"), ("year_before", "year_before")):
        for name, count in (summary[other] or {}).items():
            # Of a unit or a leader no documents are counted.
            if scope and name in ("documents", "meetings"):
                continue
            if summary["closed"] is None and figures[name][column] not in (count, None):
                sys.exit(f"{where}: the file says {figures[name][column]} for {column} of {name}, the summary {count}")
    for table in ("by_unit", "by_leader", "papers"):
        # A unit's own is parted no further, a leader's by unit.
        if table not in tables and scope and table != "papers":
            continue
        for line, part in zip(tables.get(table, []), summary[table], strict=True):
            for name in ("carried-in", "given", "finished", "stopped", "carried-out"):
                if (line["id"], line[name]) != (part["name"], part[name]):
                    sys.exit(f"{where}: {table} of the file: {line}, of the summary: {part}")
    if sorted((line["documents"], line["assignments"]) for line in tables.get("cited", [])) != sorted(
            (len(one["documents"]), len(one["assignments"])) for one in summary["cited"]):
        sys.exit(f"{where}: the file names other documents as cited")
    if scope:
        return
    ranked = [line for line in tables.get("ranking", []) if line["place"]]
    if [(line["place"], line["id"]) for line in ranked] != [(one["place"], one["unit"]) for one in summary["ranking"]]:
        sys.exit(f"{where}: the file ranks otherwise")
    if [(line["id"], line["meetings"], line["signed"]) for line in tables.get("presided", [])] != [
            (one["leader"], len(one["meetings"]), len(one["signed"])) for one in summary["presided"]]:
        sys.exit(f"{where}: the file says otherwise who presided")


def main():
    days = [datetime.date(2025, 3, 24), datetime.date(2026, 11, 21)]
    # Periods that begin and end on few days: each day is a run of the program.
    periods = {
        days[0]: ["2025-Q1"],
        days[1]: ["2026-W45", "2026-10", "2026-Q3", "2026-H1", "2026-9M", "2025", "2021..2026"],
    }
    scopes = [
        ([], ("2025-Q1", "2026-W45", "2026-10", "2026-Q3", "2026-H1", "2026-9M", "2025", "2021..2026")),
        (["--department", "Phòng Kinh tế"], ("2025-Q1", "2026-Q3", "2026-9M", "2025")),
        (["--leader", "Tạ Thu Hương"], ("2026-H1", "2025", "2021..2026")),
    ]
    checked = numbers = files = 0
    folders = {}
    for day in days:
        folders[day] = pathlib.Path(tempfile.mkdtemp(prefix="giaoban-figures-"))
        subprocess.run([PROGRAM, "build", "-q", "--as-of", str(day), "--output", str(folders[day])], check=True)
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        wanted_days = {
            day for today in days for period in periods[today]
            for first, last in [span(period)] for day in (first - DAY, min(last, today))} | set(days)
        tasks = dict(zip(wanted_days, pool.map(
            lambda day: ask("tasks", "--as-of", str(day))["tasks"], wanted_days)))
        jobs = [
            (today, period, scope) for today in days for scope, its in scopes for period in periods[today] if period in its]
        members = {
            (today, tuple(scope)): {task["id"] for task in ask("tasks", "--as-of", str(today), *scope)["tasks"]}
            for today in days for scope, _ in scopes}
        summaries = pool.map(lambda job: ask("summary", job[1], *job[2], "--as-of", str(job[0])), jobs)
        for (today, period, scope), summary in zip(jobs, summaries):
            first, last = span(period)
            cut = min(last, today)
            counts, lists, statuses = recount(
                tasks[cut], tasks[first - DAY], members[today, tuple(scope)], first, last, cut)
            where = f"{period} {' '.join(scope)} as of {today}"
            for name, count in counts.items():
                if summary["figures"][name] != count:
                    sys.exit(f"{where}: {name} is {summary['figures'][name]}, recounted {count}")
                numbers += 1
            for name, ids in list(lists.items()) + [(f"status:{name}", ids) for name, ids in statuses.items()]:
                if sorted(summary["lists"].get(name, [])) != sorted(ids):
                    sys.exit(f"{where}: the list {name} holds other assignments")
            if counts["carried-in"] + counts["reopened"] + counts["given"] - counts["finished"] - counts["stopped"] \
                    != counts["carried-out"]:
                sys.exit(f"{where}: the books do not balance")
            judged = counts["finished"] + counts["overdue"]
            share = summary["finished_share"]
            if (share is None) != (judged == 0) or judged and abs(share - counts["finished"] / judged) > 1e-6:
                sys.exit(f"{where}: the share is {share}")
            for parts in (summary["by_unit"], summary["by_leader"]):
                for name in ("carried-in", "given", "finished", "stopped", "carried-out"):
                    if sum(part[name] for part in parts) != counts[name]:
                        sys.exit(f"{where}: {name} of the parts does not add up")
                    numbers += 1
            numbers += check_papers(summary, tasks[cut], lists, statuses, where) + check_ranking(summary, where)
            # Units have pages of quarters, leaders of years.
            if "W" not in period and (folders[today] / place(scope, period)).exists():
                own = members[today, tuple(scope)]
                given = [task for task in tasks[today] if task["id"] in own and task["given"]
                         and first <= date(task["given"]) <= last]
                check_file(folders[today], scope, period, summary, given, where)
                files += 1
            checked += 1
    if files < 10:
        sys.exit(f"only {files} files were there to compare")
    for folder in folders.values():
        shutil.rmtree(folder)
    print(f"{checked} summaries, {numbers} numbers recounted from tasks --json, {files} files that tell the same")


main()
