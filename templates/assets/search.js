// giaoban's search. The index stands beside the page as scripts, for scripts alone load from a disk: manifest.js (where
// each shard begins, the words of the page), index-N.js (keys and their documents), documents-N.js (addresses,
// and where the texts are), names.js, and weeks/YYYY-WNN.js or undated/ID.js for each document shown.
(() => {
  "use strict";
  const giaoban = window.giaoban = {}, letters = {}, folds = {};

  // A letter without marks, in lower case; "" for what stands between syllables.
  const letter = c => {
    if (c in letters) return letters[c];
    const base = c.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[đð]/g, "d");
    return letters[c] = /^[a-z0-9]$/.test(base) ? base : "";
  };
  const fold = word => word in folds ? folds[word] : folds[word] = Array.from(word, letter).join("");

  // “Ngày 27/8” → ngay, 27, 8, each with its place; runs longer than eight letters are cut as in the index.
  const syllables = giaoban.syllables = text => {
    const found = [];
    let word = "", start = 0;
    const end = place => {
      if (word) found.push({ word, spelled: text.slice(start, place).toLowerCase(), start, end: place });
      word = "";
    };
    for (let i = 0; i < text.length; i += 1) {
      const base = letter(text[i]);
      if (!base) { end(i); continue; }
      if (!word) start = i;
      word += base;
      if (word.length === 8) end(i + 1);
    }
    end(text.length);
    return found;
  };

  // The same for “hoà” and “hòa”: the tone stands at the end.
  const sound = spelled => {
    let tone = "";
    return spelled.normalize("NFD").replace(/[\u0300\u0301\u0303\u0309\u0323]/g, mark => { tone = mark; return ""; }) + tone;
  };

  // The words, and how each is joined to the one before: 0 not, 1 near by, 2 as a phrase (in quotes, or 427/TB-UBND).
  const parse = text => {
    const query = { text, words: [], joints: [], plain: true };
    let apart = true;
    text.replace(/"([^"]*)("|$)|[^\s"]+/g, (chunk, phrase) => {
      const isPhrase = phrase !== undefined;
      syllables(isPhrase ? phrase : chunk).forEach((syllable, place) => {
        if (query.words.length >= 24) return;
        query.joints.push(place ? 2 : apart || isPhrase ? 0 : 1);
        query.words.push({ word: syllable.word, sound: sound(syllable.spelled) });
        if (fold(syllable.spelled) !== syllable.spelled) query.plain = false;
      });
      apart = isPhrase;
      if (isPhrase) query.strict = true;
    });
    query.last = query.words.length - 1;
    query.full = Math.pow(2, query.words.length) - 1;
    query.isLong = query.last > 8;
    query.isOpen = !apart && /[a-z]/.test(letter(text.slice(-1)));
    return query;
  };

  // Scripts, each loaded once; what they call puts its values here.
  const loads = {}, shards = {}, blocks = {}, texts = {};
  let manifest, names;
  giaoban.manifest = value => { manifest = value; manifest.starts = value.starts.split(" ").filter(Boolean); };
  giaoban.names = value => { names = value; };
  giaoban.block = (number, list) => { blocks[number] = list; };
  giaoban.text = (id, value) => { texts[id] = value; };
  giaoban.shard = (number, text) => {
    const parts = text.split(" "), entries = shards[number] = [];
    for (let i = 0, first = ""; i < parts.length; i += 2) {
      const cut = parts[i].indexOf("-");
      if (cut !== 0) first = cut < 0 ? parts[i] : parts[i].slice(0, cut);
      const second = cut < 0 ? "" : parts[i].slice(cut + 1);
      entries.push({ key: fold(first) + (second && "-" + fold(second)), spelled: [first, second], list: parts[i + 1] });
    }
  };

  const load = address => loads[address] || (loads[address] = new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = resolve;
    script.onerror = () => { delete loads[address]; reject(new Error(address)); };
    document.head.appendChild(script);
  }));

  // The shards that may hold a key, or the keys that begin with it.
  const shardsOf = (key, isOpen) => {
    const next = manifest.starts.findIndex(start => start > key), last = next < 0 ? manifest.starts.length : next;
    const found = last ? [last - 1] : [];
    if (isOpen && next >= 0 && manifest.starts[next].startsWith(key)) found.push(next);
    return found;
  };

  // Numbers in base 46, see SearchCode: a character of the upper half says that the number goes on.
  const codes = {};
  for (let code = 0x21, place = 0; code < 0x7f; code += 1) if (code !== 0x22 && code !== 0x5c) codes[code] = place++;
  const each = (list, body) => {
    for (let i = 0, document = -1, value = 0, scale = 1; i < list.length; i += 1) {
      const code = codes[list.charCodeAt(i)];
      value += code % 46 * scale;
      scale *= 46;
      if (code >= 46) continue;
      document += (value >> 2) + 1;
      body(document, value & 3);
      value = 0;
      scale = 1;
    }
  };

  // Loads what one word of a query, or two, need; gives their lists, those spelled as asked first.
  const lookUp = (query, from, to) => {
    const wanted = query.words.slice(from, to + 1), key = wanted.map(one => one.word).join("-");
    const isOpen = query.isOpen && to === query.last && key.length > 1, numbers = shardsOf(key, isOpen);
    return Promise.all(numbers.map(number => load(`index-${number}.js`))).then(() => {
      const lists = fits => [].concat(...numbers.map(number => shards[number].filter(entry => fits(entry.key))))
        .map(({ spelled, list }) => ({ list, exact: query.plain || wanted.every((one, i) => sound(spelled[i]) === one.sound) }))
        .sort((a, b) => b.exact - a.exact);
      const term = { from, to, lists: lists(other => other === key) };
      if (!term.lists.length && isOpen) {
        term.lists = lists(other => other.startsWith(key) && (from < to || !other.includes("-")));
        query.isUnfinished = true;
      }
      return term;
    });
  };

  const bits = number => { let count = 0; for (; number; number &= number - 1) count += 1; return count; };
  const isAlone = (query, i) => !query.joints[i] && !query.joints[i + 1];

  // The documents that hold all words of a query, best first; where there are none, those that hold most.
  const rank = query => {
    const size = manifest.documents, score = new Float64Array(size);
    const [words, exact, pairs] = [0, 0, 0].map(() => new Uint32Array(size));
    let musts = 0;
    const take = (term, number, weight) => {
      const reach = 1 << term.from | 1 << term.to, total = term.lists.reduce((sum, { list }) => sum + list.length, 1);
      const worth = weight * Math.log(1 + size / total);
      term.lists.forEach(entry => each(entry.list, (at, places) => {
        words[at] |= reach;
        if (entry.exact) exact[at] |= reach;
        if (pairs[at] >> number & 1) return;
        pairs[at] |= 1 << number;
        score[at] += worth * (entry.exact ? 1 : 0.5) * (places & 1 ? 4 : places ? 1.2 : 1);
      }));
    };
    const best = () => {
      let found = [];
      words.forEach((got, at) => { if (got === query.full && (pairs[at] & musts) === musts) found.push(at); });
      query.isPartial = !found.length;
      if (query.isPartial && query.isLoose) {
        const most = words.reduce((most, got) => Math.max(most, bits(got)), 0);
        if (most * 2 > query.last) words.forEach((got, at) => { if (got && bits(got) === most) found.push(at); });
      }
      return found.sort((a, b) => (exact[b] === query.full) - (exact[a] === query.full) || score[b] - score[a] || b - a);
    };
    const single = (_, i) => lookUp(query, i, i);
    // Of a long query every other pair will do to choose documents; their texts then tell.
    let reached = -1;
    const terms = query.words.map((word, i) => {
      if (!query.joints[i]) return isAlone(query, i) && single(word, i);
      if (query.isLong && reached >= i - 1 && (query.joints[i + 1] || reached >= i)) return null;
      reached = i;
      return lookUp(query, i - 1, i);
    });
    return Promise.all(terms).then(known => {
      known.filter(Boolean).forEach(term => {
        if (query.joints[term.to] === 2 && term.from < term.to) musts |= 1 << term.to;
        take(term, term.to, 1);
      });
      const found = best();
      if (found.length || !query.last) return found;
      query.isLoose = !query.strict;
      if (query.isLong) return best();
      query.byWords = true;
      return Promise.all(query.words.map(single)).then(known => {
        known.forEach((term, i) => { if (!(musts >> i & 1)) { pairs.forEach((_, at) => { pairs[at] &= ~(1 << i); }); take(term, i, 0.3); } });
        return best();
      });
    });
  };

  // Where a query stands in a text: places to mark, which words, how many as spelled; null where it does not.
  const match = (query, text) => {
    const found = syllables(text), flags = [], marks = [];
    let words = 0, exact = 0;
    const same = (syllable, i) => syllable.word === query.words[i].word ||
      (query.isUnfinished && i === query.last && syllable.word.startsWith(query.words[i].word));
    const seek = (from, to) => {
      for (let at = 0; at + to - from < found.length; at += 1) {
        let i = from;
        while (i <= to && same(found[at + i - from], i)) i += 1;
        if (i <= to) continue;
        for (i = from; i <= to; i += 1) {
          flags[at + i - from] = true;
          words |= 1 << i;
          if (query.plain || sound(found[at + i - from].spelled) === query.words[i].sound) exact |= 1 << i;
        }
      }
    };
    for (let from = 0; from <= query.last; from += 1) {
      let to = from;
      while (!query.isPartial && query.joints[to + 1] === 2) to += 1;
      if (to > from) { seek(from, to); from = to; }
      if (query.joints[from + 1]) seek(from, from + 1);
      if (query.byWords || isAlone(query, from)) seek(from, from);
    }
    found.forEach((syllable, i) => {
      if (!flags[i]) return;
      if (flags[i - 1]) marks[marks.length - 1][1] = syllable.end; else marks.push([syllable.start, syllable.end]);
    });
    return words ? { text, marks, words, worth: bits(words) * 4 + bits(exact) } : null;
  };

  // What a document's text shows of a query; null where its pairs were there but not the phrase.
  const read = (query, id) => {
    const [title, number, day, passages] = texts[id];
    const entry = { id, day, number, title, inTitle: match(query, title), inNumber: match(query, number) };
    const hits = passages.map(passage => {
      const hit = passage[1] !== title && match(query, passage[1]);
      if (hit) hit.passage = passage;
      return hit;
    }).filter(Boolean);
    const seen = hits.concat(entry.inTitle || [], entry.inNumber || []).reduce((seen, hit) => seen | hit.words, 0);
    if (!seen || !(query.isPartial || query.joints.every((joint, i) => joint !== 2 || seen >> i & 1))) return null;
    const most = Math.max(...hits.map(hit => bits(hit.words)));
    const best = hits.filter(hit => bits(hit.words) === most).sort((a, b) => b.worth - a.worth);
    entry.tasks = best.filter(hit => hit.passage.length > 2).slice(0, 3);
    entry.passages = best.filter(hit => hit.passage.length === 2).slice(0, 3);
    return entry;
  };

  const named = (query, kind) => names[kind].map(([name, more, href, count]) => {
    const hit = match(query, name), other = match(query, more);
    return { name, more, href, count, hit, all: (hit && hit.words) | (other && other.words), worth: hit ? hit.worth : 0 };
  }).filter(one => one.all === query.full).sort((a, b) => b.worth - a.worth || a.name.length - b.name.length).slice(0, 6);

  const find = name => document.querySelector(`[data-search${name}]`);
  const form = find(""), status = find("-count"), results = find("-results"), browse = find("-browse");
  if (!form) return;
  const root = form.getAttribute("data-root"), box = form.elements.q;
  let turn = 0, timer;

  const say = (key, count) => {
    const forms = manifest.words[key].split("|");
    return forms[count === 1 ? 0 : forms.length - 1].replace("{n}", String(count).replace(/\B(?=(\d{3})+$)/g, manifest.words.thousands));
  };
  const make = (tag, className, parent, text) => {
    const element = parent.appendChild(document.createElement(tag));
    if (className) element.className = className;
    if (text) element.textContent = text;
    return element;
  };
  const link = (parent, href) => { const anchor = make("a", "", parent); anchor.href = root + href; return anchor; };
  const line = (parent, ...parts) => make("p", "muted small", parent, parts.filter(Boolean).join(" · "));

  // Text with its hits marked; of a passage not its marker, of a long one what stands round the first.
  const write = (element, text, hit, isShort) => {
    const marks = hit ? hit.marks : [], marker = isShort && /^(?:[-+–•]|\(?\d+(?:\.\d+)*[.)/]|\p{L}[.)])\s+/u.exec(text);
    const opening = marker && marks[0][0] >= marker[0].length ? marker[0].length : 0;
    let start = opening, end = text.length;
    if (isShort && end > 260) {
      start = marks[0][0] < 100 ? opening : text.indexOf(" ", marks[0][0] - 90) + 1;
      if (end > start + 240) end = Math.max(text.lastIndexOf(" ", start + 240), marks[0][1]);
    }
    let place = start;
    if (start > opening) element.append("… ");
    marks.filter(mark => mark[1] <= end).forEach(mark => {
      element.append(text.slice(place, mark[0]));
      make("mark", "", element, text.slice(mark[0], mark[1]));
      place = mark[1];
    });
    element.append(text.slice(place, end) + (end < text.length ? " …" : ""));
  };

  // A group of results under its heading; nothing where it is empty.
  const group = (key, entries, body) => {
    if (!entries.length) return;
    const section = make("section", "hits", results), id = `h-${key}`;
    make("h2", "", section, manifest.words[key]).id = id;
    section.setAttribute("aria-labelledby", id);
    entries.forEach(entry => {
      const hit = make("div", "hit", section);
      hit.lang = "vi";
      body(hit, entry);
    });
  };

  const show = (query, found, entries, shown) => {
    const address = (entry, hit) => `documents/${entry.id}/index.html${hit && hit.passage[0] ? `#${hit.passage[0]}` : ""}`;
    const words = manifest.words, byName = kind => group(kind, named(query, kind), (hit, one) => {
      write(link(make("h3", "", hit), one.href), one.name, one.hit);
      line(hit, one.more, kind !== "indicators" && say("times", one.count));
    });
    results.textContent = "";
    byName("units");
    byName("leaders");
    group("documents", entries.filter(entry => entry.inTitle || entry.inNumber || entry.passages.length), (hit, entry) => {
      write(link(make("h3", "", hit), address(entry)), entry.title, entry.inTitle);
      write(line(hit), [entry.number, entry.day].filter(Boolean).join(" · "), entry.inNumber);
      entry.passages.forEach(one => write(link(make("p", "", hit), address(entry, one)), one.text, one, true));
    });
    const tasks = [].concat(...entries.map(entry => entry.tasks.map(one => [entry, one])));
    group("tasks", tasks, (hit, [entry, one]) => {
      const [, , lead, due] = one.passage;
      write(link(make("p", "", hit), address(entry, one)), one.text, one, true);
      line(hit, lead && `${words.lead} ${lead}`, due && `${words.due} ${due}`, entry.number || entry.title, entry.day);
    });
    byName("indicators");
    const isAll = found.length <= shown, count = isAll ? entries.length : found.length;
    if (!isAll) {
      const more = make("button", "more", results, words.more), before = links().length;
      more.type = "button";
      more.onclick = () => display(query, found, shown + 10).then(() => { if (links()[before]) links()[before].focus(); });
    }
    const isSure = isAll || query.isPartial || !(query.isLong || query.joints.join("").includes("22"));
    const key = !count && !results.firstChild ? "none" : query.isPartial && count ? "partial" : isSure ? "found" : "found_most";
    status.textContent = say(key, count).replace("{query}", () => query.text.trim());
    results.removeAttribute("aria-busy");
  };

  const display = (query, found, shown) => {
    const mine = turn, wanted = found.slice(0, shown), block = at => Math.floor(at / manifest.block);
    const place = at => blocks[block(at)][at % manifest.block];
    return Promise.all(wanted.map(at => load(`documents-${block(at)}.js`)))
      .then(() => Promise.all(wanted.map(at => load(`${place(at)[1]}.js`))))
      .then(() => {
        if (mine !== turn) return null;
        const entries = wanted.map(at => read(query, place(at)[0])).filter(Boolean);
        if (!entries.length && shown < Math.min(found.length, 60)) return display(query, found, shown + 20);
        return show(query, found, entries, shown);
      });
  };

  const links = () => Array.from(results.querySelectorAll("a"));

  const run = () => {
    const mine = turn += 1, query = parse(box.value.normalize("NFC")), text = query.text.trim();
    try {
      history.replaceState(null, "", location.pathname + (text && `?q=${encodeURIComponent(text)}`));
    } catch (error) { /* Some browsers keep the address of a page on a disk as it is. */ }
    browse.hidden = query.last >= 0;
    results.removeAttribute("aria-busy");
    if (query.last < 0 || (!query.last && query.words[0].word.length < 2)) {
      results.textContent = status.textContent = "";
      return;
    }
    results.setAttribute("aria-busy", "true");
    Promise.all([load("manifest.js"), load("names.js")]).then(() => rank(query))
      .then(found => mine === turn && display(query, found, 10))
      .catch(() => {
        results.removeAttribute("aria-busy");
        status.textContent = form.getAttribute("data-failed");
      });
  };

  form.hidden = false;
  form.onsubmit = event => { event.preventDefault(); clearTimeout(timer); run(); };
  box.oninput = () => { clearTimeout(timer); timer = setTimeout(run, 150); };
  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const all = links(), at = all.indexOf(document.activeElement), isHere = at >= 0 || event.target === box;
    if (event.key === "/" && !/^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) { box.focus(); box.select(); }
    else if (event.key === "ArrowDown" && isHere && all[at + 1]) all[at + 1].focus();
    else if (event.key === "ArrowUp" && at >= 0) (all[at - 1] || box).focus();
    else if (event.key === "Escape" && isHere) { box.value = ""; box.focus(); run(); }
    else return;
    event.preventDefault();
  });
  const asked = /[?&]q=([^&]*)/.exec(location.search);
  if (asked) try { box.value = decodeURIComponent(asked[1].replace(/\+/g, " ")); } catch (error) { box.value = asked[1]; }
  box.focus();
  run();
})();
