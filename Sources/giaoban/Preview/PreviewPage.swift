/// What the preview adds to each page it serves, and never writes: the program that reloads it and shows what is wrong.
enum PreviewPage {
    static let scriptPath = "/_giaoban/preview.js"
    static let stylePath = "/_giaoban/preview.css"
    static let changesPath = "/_giaoban/changes"

    /// The page with the preview's script before its end.
    static func adding(to page: [UInt8]) -> [UInt8] {
        let tag = Array(
            "<link rel=\"stylesheet\" href=\"\(stylePath)\"><script src=\"\(scriptPath)\" defer></script>".utf8)
        let end = Array("</body>".utf8)
        var place = page.count - end.count
        while place >= 0 {
            if page[place] == end[0], page[place..<(place + end.count)].elementsEqual(end) {
                return page[..<place] + tag + page[place...]
            }
            place -= 1
        }
        return page + tag
    }

    static let script = """
        (function () {
          "use strict";
          var version = null, panel = null;
          function show(answer) {
            if (panel) { panel.remove(); panel = null; }
            if (answer.built && !answer.diagnostics.some(function (d) { return d.severity === "error"; })) return;
            panel = document.createElement("section");
            panel.className = "giaoban-preview";
            panel.setAttribute("role", "alert");
            var title = document.createElement("strong");
            title.textContent = answer.summary;
            panel.appendChild(title);
            answer.diagnostics.forEach(function (d) {
              if (d.severity !== "error" && answer.built) return;
              var line = document.createElement("p");
              line.textContent = d.path + (d.line ? ":" + d.line : "") + ": " + d.message + (d.hint ? " → " + d.hint : "");
              panel.appendChild(line);
            });
            document.body.appendChild(panel);
          }
          function ask() {
            fetch("\(changesPath)?after=" + (version === null ? -1 : version), { cache: "no-store" })
              .then(function (response) { return response.json(); })
              .then(function (answer) {
                if (version !== null && answer.version !== version && answer.built) { location.reload(); return; }
                if (version === null || answer.version !== version) show(answer);
                version = answer.version;
                setTimeout(ask, 20);
              })
              .catch(function () { setTimeout(ask, 1000); });
          }
          ask();
        })();

        """

    static let style = """
        .giaoban-preview { position: fixed; inset: auto 0 0 0; max-height: 45vh; overflow: auto; z-index: 9999;
          padding: 12px 20px; background: #7a1616; color: #fff; font: 15px/1.5 system-ui, sans-serif; }
        .giaoban-preview p { margin: 6px 0 0; }
        @media print { .giaoban-preview { display: none; } }

        """
}
