"""Recounts every figure of the summaries from `tasks --json` alone, as of several days, for periods of every kind.

An assignment's status on a day is what `tasks --as-of DAY` says of it. So the books of a period are: who was open on the
day before it began, who was given in it, and how all of them stand on its last day.
"""
import concurrent.futures
import datetime
import json
import subprocess
import sys

PROGRAM = sys.argv[1]
OPEN = {"in-time", "due-soon", "overdue", "undated"}
FINISHED = {"finished-on-time", "finished-late", "finished-undated"}
STOPPED = {"suspended", "cancelled"}
DAY = datetime.timedelta(days=1)


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


def main():
    days = [datetime.date(2025, 3, 24), datetime.date(2026, 11, 21)]
    # Periods that begin and end on few days: each day is a run of the program.
    periods = {
        days[0]: ["2025-Q1"],
        days[1]: ["2026-W45", "2026-10", "2026-Q3", "2026-H1", "2026-9M", "2025", "2021..2026"],
    }
    scopes = [
        ([], ("2025-Q1", "2026-W45", "2026-10", "2026-Q3", "2026-H1", "2026-9M", "2025", "2021..2026")),
        (["--department", "Phòng Kinh tế"], ("2026-Q3", "2026-9M", "2025")),
        (["--leader", "Tạ Thu Hương"], ("2026-H1", "2021..2026")),
    ]
    checked = numbers = 0
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
            checked += 1
    print(f"{checked} summaries, {numbers} numbers recounted from tasks --json")


main()
