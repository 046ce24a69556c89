import Synchronization
import Templates
import Testing

/// Assignments that stand in many lists are printed once; a page must not see the difference.
@Suite struct SharedObjectTests {
    /// Three assignments that count how often they are made.
    private final class Made: Sendable {
        let count = Mutex(0)
        var objects: SharedObjects {
            SharedObjects(count: 3) { number in
                self.count.withLock { $0 += 1 }
                return ["text": .text("nhiệm vụ \(number)"), "late": .bool(number == 1), "leads": .list(["A", "B"])]
            }
        }
    }

    private func rows(_ objects: SharedObjects, _ numbers: [Int]) -> Value {
        .shared(objects, numbers)
    }

    private func set(_ page: String, row: String = "") -> TemplateSet {
        TemplateSet([
            (name: "page", path: "page.mustache", bytes: Array(page.utf8)),
            (name: "row", path: "row.mustache", bytes: Array(row.utf8)),
        ])
    }

    private func print(_ set: TemplateSet, _ values: Object) throws -> String {
        String(decoding: try set.render("page", [values]), as: UTF8.self)
    }

    @Test func isMadeOnceAndPrintedOnEveryPage() throws {
        let made = Made()
        let objects = made.objects
        let set = set("{{#rows}}{{>row}}{{/rows}}", row: "<a href=\"{{root}}x\">{{text}}</a>{{#late}}!{{/late}};")
        #expect(
            try print(set, ["root": "../", "rows": rows(objects, [0, 1])])
                == #"<a href="../x">nhiệm vụ 0</a>;<a href="../x">nhiệm vụ 1</a>!;"#)
        #expect(
            try print(set, ["root": "../../", "rows": rows(objects, [1, 0])])
                == #"<a href="../../x">nhiệm vụ 1</a>!;<a href="../../x">nhiệm vụ 0</a>;"#)
        #expect(made.count.withLock { $0 } == 2)
    }

    @Test func whatAPageAddsIsEscapedThere() throws {
        let objects = Made().objects
        let set = set("{{#rows}}{{name}}|{{{name}}}|{{site.name}} {{/rows}}")
        for name in ["a<b", "c&d"] {
            let escaped = name == "a<b" ? "a&lt;b" : "c&amp;d"
            let page: Object = ["name": .text(name), "site": ["name": "S"], "rows": rows(objects, [2, 0])]
            #expect(try print(set, page) == "\(escaped)|\(name)|S \(escaped)|\(name)|S ")
        }
    }

    /// Sections on what belongs to the page may go either way.
    @Test func whatDependsOnThePageIsPrintedAnew() throws {
        let made = Made()
        let objects = made.objects
        let set = set("{{#rows}}{{#is_long}}{{text}}{{/is_long}}{{^is_long}}-{{/is_long}},{{/rows}}")
        #expect(try print(set, ["is_long": true, "rows": rows(objects, [0, 0])]) == "nhiệm vụ 0,nhiệm vụ 0,")
        #expect(try print(set, ["is_long": false, "rows": rows(objects, [0, 0])]) == "-,-,")
    }

    @Test func listsInsideAreTheObjectsOwn() throws {
        let objects = Made().objects
        let set = set("{{#rows}}{{#leads}}{{.}}{{mark}}{{/leads}} {{/rows}}")
        #expect(try print(set, ["mark": "+", "rows": rows(objects, [0])]) == "A+B+ ")
        #expect(try print(set, ["mark": "*", "rows": rows(objects, [0, 1])]) == "A*B* A*B* ")
    }

    /// In one page a name may mean this, in the next that: of two lists each has its own.
    @Test func listsUnderDifferentHeadingsDiffer() throws {
        let objects = Made().objects
        let set = set("{{#groups}}{{#rows}}{{heading}}:{{text}} {{/rows}}{{/groups}}")
        let groups: Value = .list(["I", "II"].map { ["heading": .text($0), "rows": rows(objects, [0])] })
        #expect(try print(set, ["groups": groups]) == "I:nhiệm vụ 0 II:nhiệm vụ 0 ")
    }

    @Test func indentedItIsIndented() throws {
        let objects = Made().objects
        let set = TemplateSet([
            (name: "page", path: "page.mustache", bytes: Array("{{>list}}\n  {{>list}}\n".utf8)),
            (name: "list", path: "list.mustache", bytes: Array("{{#rows}}\n{{text}}\n{{/rows}}\n".utf8)),
        ])
        #expect(try print(set, ["rows": rows(objects, [0])]) == "nhiệm vụ 0\n  nhiệm vụ 0\n")
    }

    @Test func anUnknownNameIsAMistakeOnEveryPage() {
        let objects = Made().objects
        let set = set("{{#rows}}{{txet}}{{/rows}}")
        for _ in 0..<2 {
            var page: [UInt8] = []
            let found = set.render("page", [["rows": rows(objects, [0, 1])]], into: &page)
            #expect(found.count == 1)
            #expect(found.first?.message.en.contains("txet") == true)
        }
    }
}
