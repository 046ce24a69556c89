// giaoban, on every page: sorting tables, filtering assignments (the filter lives in the address), printing details.
// Everything essential is on the page without it.
(function () {
  "use strict";

  // Text as the search index folds it: NFC, lower case, marks dropped, đ → d.
  function fold(text) {
    return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/đ/g, "d").normalize("NFC");
  }

  function key(cell) {
    var value = cell.getAttribute("data-sort");
    if (value === null) value = cell.textContent.trim();
    var number = Number(value.replace(/\./g, "").replace(",", ".").replace("%", ""));
    return value !== "" && !isNaN(number) ? number : fold(value);
  }

  function compare(a, b) {
    if (typeof a === "number" && typeof b === "number") return a - b;
    if (typeof a === "number") return -1;
    if (typeof b === "number") return 1;
    return a.localeCompare(b, document.documentElement.lang);
  }

  document.querySelectorAll("table.sortable").forEach(function (table) {
    var body = table.tBodies[0];
    if (!body || body.rows.length < 2) return;
    Array.prototype.forEach.call(table.tHead.rows[0].cells, function (head, column) {
      if (head.className.indexOf("no-sort") >= 0) return;
      var button = document.createElement("button");
      button.type = "button";
      while (head.firstChild) button.appendChild(head.firstChild);
      head.appendChild(button);
      head.setAttribute("aria-sort", "none");
      button.addEventListener("click", function () {
        var down = head.getAttribute("aria-sort") === "ascending";
        table.querySelectorAll("[aria-sort]").forEach(function (other) { other.setAttribute("aria-sort", "none"); });
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        Array.prototype.map.call(body.rows, function (row, place) { return { row: row, place: place, key: key(row.cells[column]) }; })
          .sort(function (a, b) { return (down ? compare(b.key, a.key) : compare(a.key, b.key)) || a.place - b.place; })
          .forEach(function (entry) { body.appendChild(entry.row); });
      });
    });
  });

  var form = document.querySelector("[data-filters]");
  if (form) {
    var rows = Array.prototype.slice.call(document.querySelectorAll("table.tasks tbody tr"));
    var texts = rows.map(function (row) { return fold(row.textContent.normalize("NFC").replace(/\s+/g, " ")); });
    var output = form.querySelector("output");
    form.hidden = rows.length === 0;

    var apply = function () {
      var words = fold(form.elements.text.value).split(/\s+/).filter(Boolean);
      var wanted = ["unit", "leader", "status"].map(function (name) { return [name, form.elements[name].value]; });
      var shown = 0;
      rows.forEach(function (row, place) {
        var fits = words.every(function (word) { return texts[place].indexOf(word) >= 0; }) &&
          wanted.every(function (pair) {
            return !pair[1] || (" " + row.getAttribute("data-" + pair[0]) + " ").indexOf(" " + pair[1] + " ") >= 0;
          });
        row.hidden = !fits;
        if (fits) shown += 1;
      });
      output.textContent = output.getAttribute("data-count").replace("{n}", shown).replace("{all}", rows.length);
    };
    var keep = function () {
      var pairs = ["text", "unit", "leader", "status"].filter(function (name) { return form.elements[name].value; })
        .map(function (name) { return name + "=" + encodeURIComponent(form.elements[name].value); });
      history.replaceState(null, "", location.pathname + location.search + (pairs.length ? "#" + pairs.join("&") : ""));
    };
    var read = function () {
      if (location.hash.indexOf("=") < 0) return;
      location.hash.slice(1).split("&").forEach(function (pair) {
        var cut = pair.indexOf("="), field = form.elements[pair.slice(0, cut)];
        if (field) { try { field.value = decodeURIComponent(pair.slice(cut + 1)); } catch (error) { field.value = ""; } }
      });
    };
    read();
    apply();
    form.addEventListener("input", function () { apply(); keep(); });
    form.addEventListener("reset", function () { setTimeout(function () { apply(); keep(); }); });
    form.addEventListener("submit", function (event) { event.preventDefault(); });
    window.addEventListener("hashchange", function () { read(); apply(); });
  }

  // What belongs together: a unit beside the text and its notes, a link and the point it leads to.
  var reading = document.querySelector(".reading");
  if (reading) {
    var light = function (event) {
      var from = event.target.closest ? event.target.closest("[data-unit], a[href^='#']") : null;
      reading.querySelectorAll(".lit").forEach(function (part) { part.classList.remove("lit"); });
      if (!from || event.type === "mouseleave") return;
      var unit = from.getAttribute("data-unit"), parts = [];
      if (unit) {
        unit.split(" ").forEach(function (name) {
          parts = parts.concat(Array.prototype.slice.call(reading.querySelectorAll("[data-unit~='" + name + "']")));
        });
      } else if (from.getAttribute("href").length > 1 && !from.classList.contains("m")) {
        parts = [document.getElementById(decodeURIComponent(from.getAttribute("href").slice(1)))];
      }
      parts.forEach(function (part) { if (part) part.classList.add("lit"); });
    };
    ["mouseover", "mouseleave", "focusin"].forEach(function (name) { reading.addEventListener(name, light); });
  }

  // A sheet of paper cannot be unfolded.
  var opened = [];
  window.addEventListener("beforeprint", function () {
    document.querySelectorAll("details:not([open])").forEach(function (part) { part.open = true; opened.push(part); });
  });
  window.addEventListener("afterprint", function () {
    opened.splice(0).forEach(function (part) { part.open = false; });
  });
})();
