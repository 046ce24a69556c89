#!/usr/bin/env python3
"""Reads every document of minutes/ again in other clothes: what is understood must stay the same.

Some clothes say nothing at all about a document (normal form, line ends, a byte order mark): it wears them all at once
("all-strict"), and any difference fails. Others take away what a reader may lean on (line breaks, bold type): the share
of documents read alike must not fall below its threshold in thresholds.json ("alike").

usage: perturb.py GIAOBAN [--only NAME] [--verbose] [--thresholds FILE]
"""
import argparse
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata

HERE = pathlib.Path(__file__).resolve().parent
MARKER = re.compile(r"(?:[-–—+*•|#>]|\(?\w{1,5}[.)/]|\d+(?:\.\d+)*[.)/]?|={2,}|<)")


def by_line(change):
    """A change of each line after the front matter and outside tables."""
    def changed(text):
        front = re.match(r"\A---\n.*?\n---\n", text, re.S)
        start = front.end() if front else 0
        lines = text[start:].split("\n")
        return text[:start] + "\n".join(line if " | " in line or line.startswith(("|", "---")) else change(line) for line in lines)
    return changed


def no_break_spaces(line):
    """Every third space between two words."""
    count = 0

    def replace(match):
        nonlocal count
        count += 1
        return "\u00a0" if count % 3 == 0 else match[0]
    return re.sub(r"(?<=\w) (?=\w)", replace, line)


def wrapped(width):
    """Lines broken at a width, as mail and editors do; never before what would then look like a marker."""
    def wrap(line):
        if len(line) <= width or re.search(r"\S {3,}\S|<br", line) or line.startswith("#"):
            return line
        hard = line[len(line.rstrip()):]
        indent = re.match(r"\s*", line)[0]
        rows, row = [], ""
        for word in line.split():
            if row and len(row) + 1 + len(word) > width and not MARKER.fullmatch(word):
                rows.append(row)
                row = word
            else:
                row = f"{row} {word}" if row else indent + word
        return "\n".join([*rows, row]) + hard
    return by_line(wrap)


def front_matter(text):
    return text if text.startswith("---\n") else "---\ndu-thao: false\n---\n" + text


def blank_lines(text):
    return text if text.startswith("---\n") else "\n\n \n" + text


def other_names(truth, text):
    """Other people in another province: nothing may be understood because a name is known."""
    places = [truth["place"]] if truth.get("place") and truth["place"] in text else []
    people = [person["name"] for person in truth.get("people", []) if person.get("name")]
    return {**dict(zip(places, ["Thanh Lĩnh"])),
            **{name: f"{surname} {given}" for name, surname, given in zip(people, SURNAMES, GIVEN_NAMES)
               if len(name.split()) >= 3}}


def other_units(truth, _):
    """Other departments, of the same kind, with names that no list holds."""
    names, pools = {}, {kind: iter(pool) for kind, pool in UNITS.items()}
    for assignment in truth.get("assignments", []):
        for unit in assignment.get("lead", []):
            kind = next((kind for kind in UNITS if unit.startswith(kind + " ")), None)
            if kind and unit not in names and len(unit.split()) > 2 and not unit.endswith((" Sở", " Ban")):
                names[unit] = f"{kind} {next(pools[kind])}"
    return names


def other_years(text):
    """Twenty-eight years later, when the days of the week are the same again."""
    return re.sub(r"\b20[012]\d\b", lambda match: str(int(match[0]) + 28), text)


def hash_headings(line):
    """A line that is bold from end to end becomes a heading of the second level."""
    return re.sub(r"^\*\*([^*]+)\*\*$", r"## \1", line)


def indented(line):
    """A paragraph's first line stands in, as word processors set it, so far that Markdown takes it for code."""
    return "      " + line if len(line) > 60 and re.match(r"\w{2,}", line) else line


def without_blank_lines(text):
    """Each paragraph on its own line, as pages are pasted; tables, headings and front matter keep their blank lines."""
    if text.startswith("---\n") or re.search(r"^(?:#|\||\s*[-=]{3})", text, re.M):
        return text
    return re.sub(r"\n[ \t]*\n+", "\n", text)


SURNAMES = ["Nguyễn Thế", "Trần Thị", "Lê Hữu", "Phạm Bá", "Hoàng Thị", "Vũ Đức", "Đặng Quốc", "Bùi Thanh"]
GIVEN_NAMES = ["Khải", "Mơ", "Thuyên", "Tích", "Lụa", "Quảng", "Việt", "Xuân"]
UNITS = {
    "Phòng": ["Nghi lễ", "Đo đạc - Viễn thám", "Thị chính", "Hải văn", "Dân nguyện", "Cổ vật", "Ấn loát", "Lưu vực"],
    "Sở": ["Thủy văn", "Ngoại kiều", "Bảo tàng và Di sản", "Hàng hải", "Lâm sản"],
    "Trung tâm": ["Thủy văn", "Bản đồ số", "Hải đăng"],
}

hard_breaks = by_line(lambda line: line + "  " if line.strip() and not line.startswith("#") else line)

CLOTHES = {
    "nfd": lambda text: unicodedata.normalize("NFD", text),
    "crlf": lambda text: text.replace("\n", "\r\n"),
    "bom": lambda text: "\ufeff" + text,
    "nbsp": by_line(no_break_spaces),
    "trailing-space": by_line(lambda line: line + " " if line and not line.endswith(" ") else line),
    "front-matter": front_matter,
    "blank-lines": blank_lines,
    "soft-hyphens": by_line(lambda line: re.sub(r"(?<=nghi)(?=ệp)", "\u00ad", line)),
    "wrap-80": wrapped(80),
    "wrap-120": wrapped(120),
    "en-dash-bullets": by_line(lambda line: re.sub(r"^(\s*)- ", "\\1– ", line)),
    "star-bullets": by_line(lambda line: re.sub(r"^(\s*)- ", r"\1* ", line)),
    "en-dashes": by_line(lambda line: re.sub(r"(?<=\w) - (?=\w)", " – ", line)),
    "two-blanks": by_line(lambda line: re.sub(r"(?<=\w) (?=\w)", "  ", line)),
    "hard-breaks": hard_breaks,
    "wrap-80-hard": lambda text: hard_breaks(wrapped(80)(text)),
    "indented": by_line(indented),
    "no-blank-lines": without_blank_lines,
    "without-bold": by_line(lambda line: line.replace("**", "")),
    "hash-headings": by_line(hash_headings),
}
EXCHANGES = {"other-names": other_names, "other-units": other_units}
STRICT = ["trailing-space", "nbsp", "soft-hyphens", "blank-lines", "front-matter", "nfd", "crlf", "bom"]
LOOSE = [name for name in [*CLOTHES, *EXCHANGES, "other-years"] if name not in STRICT]
UNCOMPARED = {"lines", "line", "column", "diagnostics", "source", "id"}


def essence(value):
    """What is understood, without places in the file and without typography."""
    if isinstance(value, dict):
        return {key: essence(part) for key, part in value.items() if key not in UNCOMPARED}
    if isinstance(value, list):
        return [essence(part) for part in value]
    if isinstance(value, str):
        value = re.sub(r"¶\d+", "¶", value)  # the count of paragraphs before is no part of the meaning
        text = re.sub("[‐-―−*•-]", "-", unicodedata.normalize("NFC", value).replace("\u00ad", ""))
        return " ".join(text.split())
    return value


def differences(plain, dressed, path=""):
    """The first places where two answers part."""
    if type(plain) is type(dressed):
        if isinstance(plain, dict):
            return [d for key in plain for d in differences(plain[key], dressed.get(key), f"{path}.{key}")]
        if isinstance(plain, list) and len(plain) == len(dressed):
            return [d for i, pair in enumerate(zip(plain, dressed)) for d in differences(*pair, f"{path}[{i}]")]
        if isinstance(plain, list):
            return [f"{path}: {len(plain)} → {len(dressed)} entries"]
    return [] if plain == dressed else [f"{path}: {plain!r} → {dressed!r}"]


def renamed(text, names):
    """The text with each name exchanged, in small and in capital letters."""
    text = unicodedata.normalize("NFC", text)
    for name, other in sorted(names.items(), key=lambda pair: -len(pair[0])):
        for form in {name, essence(name)}:
            text = text.replace(form, other).replace(form.upper(), other.upper())
    return text


def dress(name, texts, truths, plain):
    """The texts in these clothes, and what must be understood of them."""
    if name in CLOTHES:
        return [CLOTHES[name](text) for text in texts], plain
    if name == "all-strict":
        for strict in STRICT:
            texts = [CLOTHES[strict](text) for text in texts]
        return texts, plain
    if name == "other-years":
        exchange = [other_years] * len(texts)
    else:
        pairs = [EXCHANGES[name](truth, text) for truth, text in zip(truths, texts)]
        exchange = [lambda text, names=names: renamed(text, names) for names in pairs]
    expected = [json.loads(change(json.dumps(answer, ensure_ascii=False))) for change, answer in zip(exchange, plain)]
    return [change(text) for change, text in zip(exchange, texts)], expected


def answers(giaoban, documents):
    """What is understood of each document, in order."""
    run = subprocess.run([giaoban, "inspect", "--json", *map(str, documents)], capture_output=True, timeout=120)
    text, decoder, found = run.stdout.decode("utf-8").strip(), json.JSONDecoder(), []
    while text:
        value, end = decoder.raw_decode(text)
        found += value if isinstance(value, list) else [value]
        text = text[end:].lstrip()
    if len(found) != len(documents):
        raise RuntimeError(f"{len(documents)} documents, {len(found)} answers: {run.stderr.decode()[:300]}")
    return [essence(value) for value in found]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("giaoban")
    parser.add_argument("--only", choices=["all-strict", *STRICT, *LOOSE])
    parser.add_argument("--verbose", action="store_true", help="say where each answer parts from the plain one")
    parser.add_argument("--thresholds", type=pathlib.Path, default=HERE / "thresholds.json")
    options = parser.parse_args()
    documents = sorted((HERE / "minutes").glob("*.md"))
    texts = [path.read_bytes().decode("utf-8") for path in documents]
    truths = [json.loads(path.with_suffix(".truth.json").read_text(encoding="utf-8")) for path in documents]
    least = json.loads(options.thresholds.read_text(encoding="utf-8")).get("alike", {})
    plain, low = answers(options.giaoban, documents), []
    with tempfile.TemporaryDirectory() as folder:
        wardrobe = [options.only] if options.only else ["all-strict", *LOOSE]
        for name in wardrobe:
            dressed = [pathlib.Path(folder, path.name) for path in documents]
            changed, expected = dress(name, texts, truths, plain)
            for path, text in zip(dressed, changed):
                path.write_bytes(text.encode("utf-8"))
            parted = {}
            for path, before, after in zip(documents, expected, answers(options.giaoban, dressed)):
                where = differences(before, after)
                if where:
                    parted[path.stem] = where
            share = 1 - len(parted) / len(documents)
            needed = 1.0 if name == "all-strict" or name in STRICT else least.get(name, 0)
            if share < needed:
                low.append(name)
                wardrobe += STRICT if name == "all-strict" else []  # which of them was it?
            print(f"{name:16}{share:6.2f} alike" + (f" (needed {needed})" if share < needed else "")
                  + (f": {', '.join(parted)}" if parted and (options.verbose or share < needed) else ""))
            if options.verbose:
                for stem, where in parted.items():
                    for line in where[:4]:
                        print(f"    {stem}{line}"[:400])
    if low:
        print("read otherwise in other clothes: " + ", ".join(low))
    return 1 if low else 0


if __name__ == "__main__":
    sys.exit(main())
