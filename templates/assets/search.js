// giaoban's search. The index stands beside the page as scripts, which alone load from a disk: manifest.js (where each
// shard begins, the words of the page), index-N.js (keys and their documents), documents-N.js (addresses), names.js,
// and documents/ID/text.js for each document shown.
(function () {
  "use strict";

  var giaoban = window.giaoban = window.giaoban || {};
  var letters = {}, folds = {};

  // A letter without marks, in lower case; "" for what stands between syllables.
  function letter(c) {
    if (!(c in letters)) {
      var base = c.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[đð]/g, "d");
      letters[c] = /^[a-z0-9]$/.test(base) ? base : "";
    }
    return letters[c];
  }

  // Ngày 27/8 → ngay, 27, 8, each with its place; longer runs than eight letters are cut as in the index.
  function syllables(text) {
    var found = [], word = "", start = 0;
    function end(place) {
      if (word) found.push({ word: word, spelled: text.slice(start, place).toLowerCase(), start: start, end: place });
      word = "";
    }
    for (var i = 0; i < text.length; i += 1) {
      var base = letter(text[i]);
      if (!base) { end(i); continue; }
      if (!word) start = i;
      word += base;
      if (word.length === 8) end(i + 1);
    }
    end(text.length);
    return found;
  }

  function fold(syllable) {
    if (!(syllable in folds)) folds[syllable] = Array.prototype.map.call(syllable, letter).join("");
    return folds[syllable];
  }

  // The same for “hoà” and “hòa”: the tone stands at the end.
  function sound(spelled) {
    var tone = "";
    return spelled.normalize("NFD").replace(/[\u0300\u0301\u0303\u0309\u0323]/g, function (mark) { tone = mark; return ""; }) + tone;
  }

  giaoban.syllables = syllables;

  // Words, and how each is joined to the one before: 0 not, 1 near by, 2 as a phrase (in quotes, or 427/TB-UBND).
  function parse(text) {
    var query = { words: [], joints: [], text: text, plain: true, open: false }, quoted = true;
    text.replace(/"([^"]*)("|$)|[^\s"]+/g, function (chunk, phrase) {
      var isPhrase = phrase !== undefined;
      syllables(isPhrase ? phrase : chunk).forEach(function (syllable, place) {
        if (query.words.length >= 24) return;
        query.joints.push(place ? 2 : quoted || isPhrase ? 0 : 1);
        query.words.push({ word: syllable.word, sound: sound(syllable.spelled) });
        if (fold(syllable.spelled) !== syllable.spelled) query.plain = false;
      });
      quoted = isPhrase;
      query.open = !isPhrase;
      if (isPhrase) query.strict = true;
    });
    query.open = query.open && letter(text.slice(-1)) !== "";
    return query;
  }

  // Scripts, each loaded once; what they call puts its values here.
  var loads = {}, shards = {}, blocks = {}, texts = {}, manifest, names;
  giaoban.manifest = function (value) { manifest = value; manifest.starts = value.starts ? value.starts.split(" ") : []; };
  giaoban.names = function (value) { names = value; };
  giaoban.block = function (number, ids) { blocks[number] = ids; };
  giaoban.text = function (id, value) { texts[id] = value; };
  giaoban.shard = function (number, text) {
    var parts = text.split(" "), entries = [], first = "";
    for (var i = 0; i < parts.length; i += 2) {
      var cut = parts[i].indexOf("-");
      if (cut !== 0) first = cut < 0 ? parts[i] : parts[i].slice(0, cut);
      var second = cut < 0 ? "" : parts[i].slice(cut + 1);
      entries.push({ key: fold(first) + (second && "-" + fold(second)), first: first, second: second, list: parts[i + 1] });
    }
    shards[number] = entries;
  };

  function load(address) {
    if (!loads[address]) {
      loads[address] = new Promise(function (resolve, reject) {
        var script = document.createElement("script");
        script.src = address;
        script.onload = resolve;
        script.onerror = function () { delete loads[address]; reject(new Error(address)); };
        document.head.appendChild(script);
      });
    }
    return loads[address];
  }

  // The shards that may hold a key, or the keys that begin with it.
  function shardsOf(key, isOpen) {
    var low = 0, high = manifest.starts.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (manifest.starts[middle] <= key) low = middle + 1; else high = middle;
    }
    var found = low ? [low - 1] : [];
    if (isOpen && low < manifest.starts.length && manifest.starts[low].indexOf(key) === 0) found.push(low);
    return found;
  }

  // Two digits of 46 to a character, see SearchCode.
  var codes = {};
  "!#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~".split("")
    .forEach(function (c, place) { codes[c] = place; });
  function each(list, body) {
    var number = -1, value = 0, scale = 1;
    for (var i = 0; i < list.length; i += 1) {
      var code = codes[list[i]];
      if (code >= 46) { value += (code - 46) * scale; scale *= 46; continue; }
      value += code * scale;
      number += (value >> 2) + 1;
      body(number, value & 3);
      value = 0;
      scale = 1;
    }
  }

  // Loads what one or two words of a query need, and gives their lists, exact spellings first.
  function lookUp(query, from, to) {
    var wanted = query.words.slice(from, to + 1), isLast = query.open && to === query.words.length - 1;
    var key = wanted.map(function (word) { return word.word; }).join("-");
    var numbers = shardsOf(key, isLast && key.length > 1);
    return Promise.all(numbers.map(function (number) { return load("index-" + number + ".js"); })).then(function () {
      function lists(fits) {
        var found = [];
        numbers.forEach(function (number) {
          shards[number].forEach(function (entry) {
            if (!fits(entry.key)) return;
            var spelled = [entry.first, entry.second];
            found.push({ list: entry.list, exact: query.plain || wanted.every(function (word, place) { return sound(spelled[place]) === word.sound; }) });
          });
        });
        return found.sort(function (a, b) { return b.exact - a.exact; });
      }
      var term = { from: from, to: to, lists: lists(function (other) { return other === key; }) };
      if (!term.lists.length && isLast && key.length > 1) {
        term.lists = lists(function (other) { return other.indexOf(key) === 0 && (from < to || other.indexOf("-") < 0); });
        query.unfinished = true;
      }
      return term;
    });
  }

  function bits(number) { var count = 0; while (number) { number &= number - 1; count += 1; } return count; }

  // The documents that hold all words of a query, best first; where there are none, those that hold most.
  function rank(query) {
    var count = query.words.length, full = Math.pow(2, count) - 1, musts = 0;
    var score = new Float64Array(manifest.documents), words = new Uint32Array(manifest.documents);
    var exact = new Uint32Array(manifest.documents), pairs = new Uint32Array(manifest.documents);
    function take(term, number, weight) {
      var total = 0, reach = (1 << term.from) | (1 << term.to);
      term.lists.forEach(function (entry) { total += entry.list.length; });
      var worth = weight * Math.log(1 + manifest.documents / (total + 1));
      term.lists.forEach(function (entry) {
        each(entry.list, function (at, places) {
          words[at] |= reach;
          if (entry.exact) exact[at] |= reach;
          if (pairs[at] & (1 << number)) return;
          pairs[at] |= 1 << number;
          score[at] += worth * (entry.exact ? 1 : 0.5) * (places & 1 ? 4 : places & 2 ? 1.2 : 1);
        });
      });
    }
    function best() {
      var found = [], most = 0;
      for (var at = 0; at < words.length; at += 1) {
        if (words[at] === full && (pairs[at] & musts) === musts) found.push(at);
        most = Math.max(most, bits(words[at]));
      }
      query.partial = !found.length;
      if (query.partial && query.alone && !query.strict && most * 2 >= count) {
        for (at = 0; at < words.length; at += 1) if (bits(words[at]) === most) found.push(at);
      }
      return found.sort(function (a, b) {
        return (exact[b] === full) - (exact[a] === full) || score[b] - score[a] || b - a;
      });
    }
    var terms = [];
    for (var i = 1; i < count; i += 1) if (query.joints[i]) terms.push(lookUp(query, i - 1, i));
    query.words.forEach(function (word, place) {
      if (!query.joints[place] && !query.joints[place + 1]) terms.push(lookUp(query, place, place));
    });
    return Promise.all(terms).then(function (known) {
      known.forEach(function (term) {
        if (query.joints[term.to] === 2 && term.from < term.to) musts |= 1 << term.to;
        take(term, term.to, 1);
      });
      var found = best();
      if (found.length || count < 2) return found;
      query.alone = true;
      return Promise.all(query.words.map(function (word, place) { return lookUp(query, place, place); })).then(function (known) {
        pairs = pairs.map(function (got) { return got & musts; });
        known.forEach(function (term, place) { if (!(musts & (1 << place))) take(term, place, 0.3); });
        return best();
      });
    });
  }

  // Where a query stands in a text: places to mark, which words, how many as spelled; null where it does not.
  function match(query, text) {
    var found = syllables(text), count = query.words.length, flags = [], words = 0, exact = 0;
    function same(syllable, place) {
      var word = query.words[place].word;
      return syllable.word === word ||
        (query.unfinished && place === count - 1 && syllable.word.indexOf(word) === 0);
    }
    function take(at, from, to) {
      for (var k = from; k <= to; k += 1) {
        flags[at + k - from] = true;
        words |= 1 << k;
        if (query.plain || sound(found[at + k - from].spelled) === query.words[k].sound) exact |= 1 << k;
      }
    }
    function seek(from, to) {
      for (var at = 0; at + to - from < found.length; at += 1) {
        var k = from;
        while (k <= to && same(found[at + k - from], k)) k += 1;
        if (k > to) take(at, from, to);
      }
    }
    for (var from = 0; from < count; from += 1) {
      var to = from;
      while (!query.partial && to + 1 < count && query.joints[to + 1] === 2) to += 1;
      if (to > from) { seek(from, to); from = to; }
      if (from + 1 < count && query.joints[from + 1]) seek(from, from + 1);
      if (query.alone || (to === from && !query.joints[from] && !query.joints[from + 1])) seek(from, from);
    }
    if (!words) return null;
    var marks = [];
    found.forEach(function (syllable, place) {
      if (!flags[place]) return;
      if (flags[place - 1]) marks[marks.length - 1][1] = syllable.end; else marks.push([syllable.start, syllable.end]);
    });
    return { text: text, marks: marks, words: words, worth: bits(words) * 4 + bits(exact) };
  }

  function hasPhrases(query, words) {
    return query.partial || query.joints.every(function (joint, place) { return joint !== 2 || (words >> place) & 1; });
  }

  // What a document's text shows of a query.
  function read(query, id) {
    var text = texts[id], seen = 0;
    var entry = { id: id, title: match(query, text[0]), number: match(query, text[1]), passages: [], tasks: [] };
    [entry.title, entry.number].forEach(function (hit) { if (hit) seen |= hit.words; });
    text[3].forEach(function (passage) {
      var hit = match(query, passage[1]);
      if (!hit) return;
      seen |= hit.words;
      hit.passage = passage;
      (passage.length > 2 ? entry.tasks : entry.passages).push(hit);
    });
    if (!seen || !hasPhrases(query, seen)) return null;
    var best = 0;
    entry.tasks.concat(entry.passages).forEach(function (hit) { best = Math.max(best, bits(hit.words)); });
    [entry.tasks, entry.passages].forEach(function (hits) {
      hits.sort(function (a, b) { return b.worth - a.worth; });
      while (hits.length && bits(hits[hits.length - 1].words) < best) hits.pop();
    });
    return entry;
  }

  function named(query, kind) {
    return names[kind].map(function (name) {
      var hit = match(query, name[0]), all = hit ? hit.words : 0, more = match(query, name[1]);
      if (more) all |= more.words;
      return { name: name, hit: hit, all: all, worth: hit ? hit.worth : 0 };
    }).filter(function (entry) { return entry.all === Math.pow(2, query.words.length) - 1; })
      .sort(function (a, b) { return b.worth - a.worth || a.name[0].length - b.name[0].length; }).slice(0, 6);
  }

  var form = document.querySelector("[data-search]");
  if (!form) return;
  var root = form.getAttribute("data-root"), box = form.elements.q, turn = 0, timer;
  var status = document.querySelector("[data-search-count]"), results = document.querySelector("[data-search-results]");
  var browse = document.querySelector("[data-search-browse]");

  function say(key, count, text) {
    var forms = manifest.words[key].split("|"), form = forms[count === 1 || forms.length < 2 ? 0 : 1];
    return form.replace("{n}", String(count).replace(/\B(?=(\d{3})+$)/g, manifest.words.thousands)).replace("{query}", function () { return text || ""; });
  }

  function make(tag, className, parent) {
    var element = document.createElement(tag);
    if (className) element.className = className;
    if (parent) parent.appendChild(element);
    return element;
  }

  // Text with its hits marked; of a long one what stands round the first.
  function write(element, text, hit, isShort) {
    var marks = hit ? hit.marks : [], start = 0, end = text.length;
    if (isShort && end > 260) {
      start = Math.max(0, (marks.length ? marks[0][0] : 0) - 90);
      if (start) start = text.indexOf(" ", start) + 1;
      end = Math.min(end, start + 240);
      if (end < text.length) end = Math.max(text.lastIndexOf(" ", end), marks.length ? marks[0][1] : 0);
    }
    var place = start;
    if (start) element.appendChild(document.createTextNode("… "));
    marks.forEach(function (mark) {
      if (mark[0] < place || mark[1] > end) return;
      element.appendChild(document.createTextNode(text.slice(place, mark[0])));
      make("mark", "", element).textContent = text.slice(mark[0], mark[1]);
      place = mark[1];
    });
    element.appendChild(document.createTextNode(text.slice(place, end) + (end < text.length ? " …" : "")));
  }

  function group(key) {
    var section = make("section", "hits", results), heading = make("h2", "", section);
    heading.id = "h-" + key;
    heading.textContent = manifest.words[key];
    section.setAttribute("aria-labelledby", heading.id);
    return section;
  }

  function link(parent, href) {
    var anchor = make("a", "", parent);
    anchor.href = root + href;
    return anchor;
  }

  function show(query, found, entries, shown) {
    results.textContent = "";
    ["units", "leaders"].forEach(function (kind) { list(kind, named(query, kind)); });
    var tasks = [], documents = [];
    entries.forEach(function (entry) {
      entry.tasks.slice(0, 3).forEach(function (hit) { tasks.push([entry, hit]); });
      if (entry.title || entry.number || entry.passages.length) documents.push(entry);
    });
    function list(kind, entries) {
      if (!entries.length) return;
      var section = group(kind);
      entries.forEach(function (entry) {
        var hit = make("div", "hit", section);
        write(link(make("h3", "", hit), entry.name[2]), entry.name[0], entry.hit);
        var more = [entry.name[1], kind === "indicators" ? "" : say("times", entry.name[3])].filter(Boolean).join(" · ");
        if (more) make("p", "muted small", hit).textContent = more;
      });
    }
    function source(entry) { return [texts[entry.id][1] || texts[entry.id][0], texts[entry.id][2]].filter(Boolean).join(" · "); }
    function address(entry, hit) { return "documents/" + entry.id + "/index.html" + (hit && hit.passage[0] ? "#" + hit.passage[0] : ""); }
    if (documents.length) {
      var section = group("documents");
      documents.forEach(function (entry) {
        var hit = make("div", "hit", section), text = texts[entry.id];
        write(link(make("h3", "", hit), address(entry)), text[0], entry.title);
        var line = make("p", "muted small", hit);
        write(line, text[1], entry.number);
        if (text[2]) line.appendChild(document.createTextNode((text[1] ? " · " : "") + text[2]));
        entry.passages.slice(0, 3).forEach(function (found) {
          write(link(make("p", "", hit), address(entry, found)), found.text, found, true);
        });
      });
    }
    if (tasks.length) {
      var given = group("tasks");
      tasks.forEach(function (pair) {
        var hit = make("div", "hit", given), passage = pair[1].passage;
        write(link(make("p", "", hit), address(pair[0], pair[1])), pair[1].text, pair[1], true);
        make("p", "muted small", hit).textContent = [passage[2] && manifest.words.lead + " " + passage[2],
          passage[3] && manifest.words.due + " " + passage[3], source(pair[0])].filter(Boolean).join(" · ");
      });
    }
    list("indicators", named(query, "indicators"));
    if (found.length > shown) {
      var more = make("button", "more", results);
      more.type = "button";
      more.textContent = manifest.words.more;
      more.addEventListener("click", function () {
        var before = links().length;
        display(query, found, shown + 10).then(function () { var next = links()[before]; if (next) next.focus(); });
      });
    }
    var isSure = query.partial || query.joints.join("").indexOf("22") < 0 || found.length <= shown;
    var count = found.length <= shown ? entries.length : found.length, isEmpty = !count && !results.firstChild;
    status.textContent = say(isEmpty ? "none" : query.partial && count ? "partial" : isSure ? "found" : "found_most", count, query.text.trim());
    results.removeAttribute("aria-busy");
  }

  function display(query, found, shown) {
    var mine = turn, wanted = found.slice(0, shown);
    function id(at) { return blocks[Math.floor(at / manifest.block)][at % manifest.block]; }
    return Promise.all(wanted.map(function (at) { return load("documents-" + Math.floor(at / manifest.block) + ".js"); }))
      .then(function () { return Promise.all(wanted.map(function (at) { return load(root + "documents/" + id(at) + "/text.js"); })); })
      .then(function () {
        if (mine !== turn) return null;
        var entries = wanted.map(function (at) { return read(query, id(at)); }).filter(Boolean);
        if (!entries.length && shown < found.length && shown < 60) return display(query, found, shown + 20);
        return show(query, found, entries, shown);
      });
  }

  function links() { return results.querySelectorAll("a"); }

  function run() {
    var mine = turn += 1, query = parse(box.value.normalize("NFC"));
    var address = location.pathname + (query.text.trim() ? "?q=" + encodeURIComponent(query.text.trim()) : "");
    try { history.replaceState(null, "", address); } catch (error) { location.hash = ""; }
    browse.hidden = query.words.length > 0;
    if (!query.words.length || (query.words.length === 1 && query.words[0].word.length < 2)) {
      results.textContent = status.textContent = "";
      results.removeAttribute("aria-busy");
      return;
    }
    results.setAttribute("aria-busy", "true");
    Promise.all([load("manifest.js"), load("names.js")])
      .then(function () { return rank(query); })
      .then(function (found) { return mine === turn ? display(query, found, 10) : null; })
      .catch(function () {
        results.removeAttribute("aria-busy");
        status.textContent = form.getAttribute("data-failed");
      });
  }

  form.hidden = false;
  form.addEventListener("submit", function (event) { event.preventDefault(); clearTimeout(timer); run(); });
  box.addEventListener("input", function () { clearTimeout(timer); timer = setTimeout(run, 150); });
  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    var all = Array.prototype.slice.call(links()), at = all.indexOf(document.activeElement), isBox = event.target === box;
    if (event.key === "/" && !/^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) { box.focus(); box.select(); }
    else if (event.key === "ArrowDown" && (isBox || at >= 0) && all[at + 1]) all[at + 1].focus();
    else if (event.key === "ArrowUp" && at >= 0) (at ? all[at - 1] : box).focus();
    else if (event.key === "Escape" && (isBox || at >= 0)) { box.value = ""; box.focus(); run(); }
    else return;
    event.preventDefault();
  });
  var asked = /[?&]q=([^&]*)/.exec(location.search);
  if (asked) { try { box.value = decodeURIComponent(asked[1].replace(/\+/g, " ")); } catch (error) { box.value = asked[1]; } }
  box.focus();
  run();
})();
