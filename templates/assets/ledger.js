// giaoban's ledger: the assignments that make a figure of a period, for the office, a unit or a leader. The address names
// them, #figure=carried-in&period=2026-Q3&unit=kinh-te; names.js and a script for each year stand beside the page. The
// counting is the program's own: carried in + reopened + given − finished − stopped = carried out.
(() => {
  "use strict";
  const giaoban = window.giaoban = window.giaoban || {}, years = {}, texts = {}, loads = {};
  let book;
  giaoban.ledger = value => {
    book = value;
    ["figures", "statuses", "classes", "words"].forEach(name => { book[name] = Object.fromEntries(value[name]); });
  };
  giaoban.year = (year, units, leaders, documents, cited, cites) => {
    years[year] = { units, leaders, documents, cites: [[], ...cites.map(set => set.map(one => cited[one]))] };
  };
  giaoban.text = (id, value) => { texts[id] = value; };

  const load = address => loads[address] || (loads[address] = new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = resolve;
    script.onerror = () => { delete loads[address]; reject(new Error(address)); };
    document.head.appendChild(script);
  }));

  // How an assignment stood on a day; null before it was given. Of a word the day, what it says, the new deadline.
  const position = (task, given, day) => {
    if (given > day) return null;
    const log = task[6] || [], end = { outcome: 0, due: task[3] || 0, on: given };
    for (let i = 0; i < log.length && Math.max(log[i], given) <= day; i += 3) {
      end.outcome = log[i + 1] === 3 ? 0 : log[i + 1];
      end.on = log[i];
      if (log[i + 2]) end.due = log[i + 2];
    }
    return end;
  };

  const daysLate = (day, due) => Math.max(0, day - due + (book.inclusive ? 0 : 1));

  const status = (end, cut) => {
    if (end.outcome === 2) return "stopped";
    if (end.outcome === 1) return !end.due ? "finished-undated" : daysLate(end.on, end.due) ? "finished-late" : "finished-on-time";
    if (!end.due) return "undated";
    return daysLate(cut, end.due) ? "overdue" : end.due - cut <= book.soon ? "due-soon" : "in-time";
  };

  // The figures of a period that an assignment is part of.
  const figures = (task, given, first, last, cut) => {
    const end = position(task, given, cut);
    if (!end) return { names: [] };
    const isGiven = given >= first;
    if (task[4] & 1) return { names: isGiven ? ["standing"] : [], end, status: "standing" };
    const isExtended = (task[6] || []).some((code, i, log) => i % 3 === 1 && code === 3 && log[i - 1] >= first && log[i - 1] <= cut);
    const names = isExtended ? ["extended"] : [];
    if (end.due && end.due >= first && end.due <= last) names.push("due");
    if (isGiven) names.push("given");
    else if (!position(task, given, first - 1).outcome) names.push("carried-in");
    else if (!end.outcome) names.push("reopened");
    else return { names, end, status: status(end, cut) };
    const state = status(end, cut);
    const before = position(task, given, first - 1);
    if (state === "overdue" && (!before || status(before, first - 1) !== "overdue")) names.push("newly-overdue");
    names.push(state, ["carried-out", "finished", "stopped"][end.outcome]);
    if (state === "due-soon") names.push("in-time");
    if (state === "in-time") names.push("in-time-later");
    return { names, end, status: state };
  };

  const ask = address => {
    const wanted = {
      figure: "given", period: "", unit: "", leader: "", lead: "", head: "", since: "", until: "",
      // Only those given in a period, that ask for a kind of paper, that cite a document, that are late by so many days, with
      // a deadline (any, or from a day to a day).
      of: "", paper: "", cites: "", late: "", due: "",
    };
    address.split("&").forEach(pair => {
      const cut = pair.indexOf("=");
      if (cut > 0) { try { wanted[pair.slice(0, cut)] = decodeURIComponent(pair.slice(cut + 1)); } catch (error) { /* stays */ } }
    });
    return wanted;
  };

  const number = value => String(value).replace(/\B(?=(\d{3})+$)/g, document.documentElement.lang === "vi" ? "." : ",");
  const two = value => (value < 10 ? "0" : "") + value;
  const date = day => {
    const when = new Date(day * 864e5), month = when.getUTCMonth() + 1, isVietnamese = document.documentElement.lang === "vi";
    const values = {
      dd: two(when.getUTCDate()), d: when.getUTCDate(), mm: two(month), m: isVietnamese && month < 3 ? two(month) : month,
      mon: book.months[month - 1], yyyy: when.getUTCFullYear(),
    };
    return book.words.date.replace(/\{(\w+)\}/g, (all, name) => name in values ? values[name] : all);
  };

  // What happened from one meeting to the next is a period too, of its own days.
  const dayOf = text => Date.parse(text + "T00:00:00Z") / 864e5;
  const between = ({ since, until }) => {
    const first = dayOf(since) + 1, last = dayOf(until);
    return first && last ? ["", `${date(first)} – ${date(last)}`, first, last] : undefined;
  };

  // A period without documents has no page, but it has its days.
  const dayOfMonth = (year, month, day) => Date.UTC(year, month - 1, day) / 864e5;
  const parsed = id => {
    const [, year, to, kind, part] = /^(\d{4})(?:\.\.(\d{4})|-(H|Q|W)?(9M|\d\d?))?$/.exec(id) || [];
    if (!year) return undefined;
    const months = (first, count) => ["", id, dayOfMonth(year, first, 1), dayOfMonth(year, first + count, 1) - 1];
    if (to) return ["", `${year}–${to}`, dayOfMonth(year, 1, 1), dayOfMonth(+to + 1, 1, 1) - 1];
    if (!part) return months(1, 12);
    if (part === "9M") return months(1, 9);
    if (kind === "H") return months(6 * part - 5, 6);
    if (kind === "Q") return months(3 * part - 2, 3);
    if (kind !== "W") return months(+part, 1);
    // The week with 4 January is the first; weeks begin on Mondays.
    const fourth = dayOfMonth(year, 1, 4), monday = fourth - (fourth + 3) % 7 + 7 * (part - 1);
    return ["", id, monday, monday + 6];
  };
  // 2026-10-01..2026-12-31
  const days = text => {
    const [first, last] = text.split("..").map(dayOf);
    return first && last ? [first, last] : [always, -always];
  };
  const whole = "all", always = -1e6;
  const named = id => id === whole ? [whole, book.words.whole, always, book.asOf] : book.periods.find(one => one[0] === id) || parsed(id);

  const find = wanted => {
    const period = between(wanted) || named(wanted.period) || book.periods[0];
    if (!period) return Promise.resolve({ wanted, period, rows: [] });
    const isWhole = period[0] === whole, within = wanted.of ? named(wanted.of) : undefined;
    const kind = book.papers.findIndex(one => one[0] === wanted.paper) + 1;
    const [least, most] = wanted.late.split("-").map(Number), dues = wanted.due ? days(wanted.due) : undefined;
    let cited = "";
    const first = period[2], last = period[3], cut = Math.min(last, book.asOf);
    const place = (list, key) => list.findIndex(one => one[0] === key);
    const unit = place(book.units, wanted.unit), leader = place(book.leaders, wanted.leader);
    const lead = place(book.units, wanted.lead), head = place(book.leaders, wanted.head), names = wanted.figure.split(",");
    // Counted once, for whom is named first; nobody is -1.
    const owner = set => set.length ? set[0] : -1;
    // What has no day, under the year 0, belongs to no period.
    const needed = book.years.filter(([year, open]) => isWhole || year && dayOfMonth(year, 1, 1) <= cut && open >= first - 1);
    return Promise.all(needed.map(([year]) => load(`${year}.js`))).then(() => {
      const rows = [];
      needed.forEach(([year]) => {
        const { units, leaders, documents, cites } = years[year];
        documents.forEach(([id, day, tasks, text]) => tasks.forEach(task => {
          // What is dated ahead is given too, where all of it is asked for.
          const given = isWhole ? Math.min(day, cut) : day;
          if (within && (day < within[2] || day > within[3])) return;
          if (wanted.paper && (kind ? task[4] >> 1 !== kind : task[4] < 2 || !task[4])) return;
          if (wanted.cites) {
            const one = cites[task[7] || 0].find(one => one[0] === wanted.cites);
            if (!one) return;
            cited = one[1];
          }
          const its = units[task[1]], heads = leaders[task[2]];
          if (wanted.unit && its.indexOf(unit) < 0 || wanted.leader && heads.indexOf(leader) < 0) return;
          if (wanted.lead && owner(its) !== lead || wanted.head && owner(heads) !== head) return;
          const found = figures(task, given, first, last, cut);
          if (wanted.late) {
            const late = found.end && found.end.due ? daysLate(cut, found.end.due) : 0;
            if (late < least || most && late > most) return;
          }
          if (dues && !(found.end && found.end.due >= dues[0] && found.end.due <= dues[1] && found.end.due)) return;
          if (names.some(name => found.names.indexOf(name) >= 0)) rows.push({ id, text, task, lead: its[0], ...found });
        }));
      });
      return { wanted, period, cut, rows, within, cited, dues };
    });
  };
  giaoban.find = address => load("names.js").then(() => find(ask(address))).then(found => found.rows.length);

  const form = document.querySelector("[data-ledger]");
  if (!form) return;
  const part = name => document.querySelector(`[data-ledger-${name}]`);
  const count = part("count"), table = part("table"), more = part("more"), body = table.tBodies[0], size = 100;

  const element = (name, className, text) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  };

  // The words of an assignment: the passage at its anchor, or that row of the table there.
  const passage = (id, task) => {
    const passages = (texts[id] || ["", "", "", []])[3].filter(one => one[0] === task[0]);
    return passages[Array.isArray(task[5]) ? task[5][0] + 1 : 0] || passages[0] || [task[0], task[0]];
  };
  const point = task => Array.isArray(task[5]) ? task[5][1] : task[5] || book.words.point.replace("{name}", task[0]);
  // Without its marker; of a row of a table the first cell with words.
  const own = text => {
    const cells = text.split(" | ");
    if (cells.length > 2) return cells.find(cell => /[^\d\s.]/.test(cell)) || text;
    return text.replace(/^(?:[-+–•]|\(?\d+(?:\.\d+)*[.)/]|\p{L}[.)])\s+/u, "");
  };
  const shortened = text => text.length <= 260 ? text : text.slice(0, text.lastIndexOf(" ", 260)) + " …";

  const row = ({ id, task, lead, end, status }, cut) => {
    const [title, reference] = texts[id] || ["", ""], [, text, leads] = passage(id, task);
    const line = element("tr"), due = element("td"), words = element("td"), state = element("td", "state");
    if (end.due) due.append(element("span", "num", date(end.due)));
    const late = status === "overdue" ? daysLate(cut, end.due) : status === "finished-late" ? daysLate(end.on, end.due) : 0;
    if (late) due.append(element("span", "late-by", book.words.late.replace("{n}", number(late))));
    const link = element("a", "task-text", shortened(own(text)));
    link.href = `${form.dataset.root}documents/${id}/index.html${task[0] && "#" + task[0]}`;
    words.append(link, element("span", "task-src", [reference || title, point(task)].filter(Boolean).join(" · ")));
    const unit = element("td", "unit", leads && leads[0].toUpperCase() + leads.slice(1) || (lead === undefined ? book.words.nobody : book.units[lead][1]));
    state.append(element("span", `st st-${book.classes[status]}`, book.statuses[status]));
    // Nobody said anything of it by then.
    const isOpen = ["in-time", "due-soon", "overdue", "undated"].indexOf(status) >= 0;
    if (isOpen && !(task[6] && task[6][0] <= cut)) state.append(element("span", "task-src", book.words.silent));
    line.append(due, words, unit, state);
    return line;
  };

  let shown = { rows: [] };
  const showMore = () => {
    const asked = shown, from = body.rows.length, next = asked.rows.slice(from, from + size);
    more.disabled = true;
    return Promise.all(next.map(({ text }) => load(`${form.dataset.root}search/${text}.js`))).then(() => {
      if (asked !== shown) return;
      body.append(...next.map(one => row(one, asked.cut)));
      more.disabled = false;
      more.hidden = body.rows.length >= asked.rows.length;
      more.textContent = book.words.more.replace("{n}", number(asked.rows.length - body.rows.length));
    });
  };

  const name = (list, key) => (list.find(one => one[0] === key) || ["", ""])[1];
  const show = found => {
    const { wanted, period, cut, rows, within, cited, dues } = shown = found;
    if (!period) { count.textContent = book.words.none; return; }
    const about = [
      period[1], name(book.units, wanted.unit || wanted.lead), name(book.leaders, wanted.leader || wanted.head),
      wanted.lead === "-" || wanted.head === "-" ? book.words.nobody : "",
      within ? book.words.given.replace("{name}", within[1]) : "",
      wanted.paper ? name(book.papers, wanted.paper) || book.words.papers : "",
      wanted.cites ? book.words.cites.replace("{name}", cited || wanted.cites) : "",
      dues ? dues[0] === always ? book.words.dated : book.words.due.replace("{from}", date(dues[0])).replace("{to}", date(dues[1])) : "",
      wanted.late ? book.words.days.replace("{n}", wanted.late.replace("-", "–").replace(/–$/, " +")) : "",
    ].filter(Boolean);
    const title = wanted.figure.split(",").map(one => book.figures[one] || one).join(", ");
    part("title").textContent = title;
    part("lead").textContent = about.join(" · ") + " · " + book.words.upto.replace("{day}", date(cut));
    count.textContent = rows.length ? book.words.count.replace("{n}", number(rows.length)) : book.words.none;
    document.title = [title, ...about].join(" – ");
    body.textContent = "";
    table.hidden = !rows.length;
    table.caption.textContent = document.title;
    Object.keys(wanted).forEach(key => { if (form.elements[key]) form.elements[key].value = key === "period" ? period[0] || whole : key === "figure" ? wanted[key].split(",")[0] : wanted[key]; });
    return showMore();
  };

  const fill = (select, list) => list.forEach(([key, words]) => {
    const option = element("option", "", words);
    option.value = key;
    select.append(option);
  });
  const update = () => find(ask(location.hash.slice(1))).then(show).catch(() => { count.textContent = form.dataset.failed; });

  load("names.js").then(() => {
    fill(form.elements.figure, Object.entries(book.figures));
    fill(form.elements.period, book.periods.concat([[whole, book.words.whole]]));
    [["unit", book.units], ["leader", book.leaders]].forEach(([key, list]) => fill(form.elements[key], [["", book.words.all]].concat(list)));
    form.hidden = false;
    form.addEventListener("change", () => {
      location.hash = ["figure", "period", "unit", "leader"].filter(key => form.elements[key].value)
        .map(key => `${key}=${encodeURIComponent(form.elements[key].value)}`).join("&");
    });
    form.addEventListener("submit", event => event.preventDefault());
    more.addEventListener("click", showMore);
    window.addEventListener("hashchange", update);
    return update();
  }).catch(() => { count.textContent = form.dataset.failed; });
})();
