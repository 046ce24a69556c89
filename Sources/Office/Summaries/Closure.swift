import Records
import SourceText
import Yams

/// A period's figures as signed off: written once by `giaoban close`, kept in `content/`, never changed in silence.
///
/// It names every assignment with its status, so that a later difference can say what has changed.
package struct Closure: Sendable {
    package var period: Period
    /// The day on which it was closed.
    package var closed: Day
    /// Who signed it off, as the file says; nil where nobody is named.
    package var by: String?
    package var figures: Figures
    /// Assignment ids with their status at the end of the period, in the ledger's order of that day.
    package var statuses: [(id: String, status: Status)]
    /// Of the figures and statuses, 16 hexadecimal digits: whoever edits the file by hand is found out.
    package var hash: String
    /// The path as messages show it.
    package var source: String

    /// Closes a period of the office as the ledger has it.
    package init(_ ledger: Ledger, _ period: Period, on day: Day, by: String? = nil, source: String) {
        let summary = ledger.summary(in: period)
        self.period = period
        closed = day
        self.by = by
        figures = Figures(summary)
        statuses = Status.allCases.flatMap { status in summary[status].map { (ledger.id($0), status) } }
        self.source = source
        hash = ""
        hash = computedHash
    }

    /// FNV-1a over what the file says.
    var computedHash: String {
        var value: UInt64 = 0xcbf2_9ce4_8422_2325
        func take(_ text: String) {
            for byte in text.utf8 { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
            value = (value ^ 0x0A) &* 0x100_0000_01b3
        }
        take(period.description)
        take(closed.description)
        if let by { take(by) }
        for name in Figures.Name.allCases { take("\(name.rawValue) \(figures[name])") }
        for (id, status) in statuses { take("\(id) \(status.rawValue)") }
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    package var yaml: String {
        var text = """
            # \(period.name.vi): số liệu đã chốt. Không sửa tệp này; số liệu đổi thì chốt lại bằng: giaoban close \(period) --again
            period: "\(period)"
            closed: "\(closed)"

            """
        if let by { text += "by: \(Closure.quoted(by))\n" }
        text += "hash: \"\(hash)\"\nfigures:\n"
        for name in Figures.Name.allCases { text += "  \(name.rawValue): \(figures[name])\n" }
        text += "statuses:" + (statuses.isEmpty ? " []\n" : "\n")
        for (id, status) in statuses { text += "  - \(Closure.quoted("\(id) \(status.rawValue)"))\n" }
        return text
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}

extension Closure {
    /// nil, with what is wrong, where the file is not one that `giaoban close` wrote.
    package static func read(yaml: String, path: String) -> (closure: Closure?, diagnostics: [Diagnostic]) {
        func broken(_ vi: String, _ en: String) -> (Closure?, [Diagnostic]) {
            (
                nil,
                [
                    Diagnostic(
                        .error, "chot-hong", at: Place(path: path), Message(vi: vi, en: en),
                        hint: Message(
                            vi: "lấy lại tệp cũ, hoặc xóa đi và chốt lại",
                            en: "restore the file, or delete it and close again"))
                ]
            )
        }
        let root: Node?
        do { root = try Yams.compose(yaml: yaml) } catch {
            return broken("tệp chốt số liệu không đúng cú pháp YAML: \(error)", "not well-formed YAML: \(error)")
        }
        guard let map = root?.mapping, let period = map["period"]?.string.flatMap({ Period($0) }),
            let closed = map["closed"]?.string.flatMap({ Day(iso: $0) }), let hash = map["hash"]?.string,
            let figures = map["figures"]?.mapping
        else { return broken("tệp chốt số liệu thiếu period, closed, hash hoặc figures", "a key is missing") }
        var values = Figures()
        for (key, value) in figures {
            if let name = key.string.flatMap(Figures.Name.init(rawValue:)), let number = value.int {
                values[name] = number
            }
        }
        var statuses: [(id: String, status: Status)] = []
        for item in map["statuses"]?.sequence.map(Array.init) ?? [] {
            guard let text = item.string, let space = text.lastIndex(of: " "),
                let status = Status(rawValue: String(text[text.index(after: space)...]))
            else { return broken("tệp chốt số liệu có dòng lạ trong statuses", "a line of statuses is unknown") }
            statuses.append((String(text[..<space]), status))
        }
        let closure = Closure(
            period: period, closed: closed, by: map["by"]?.string, figures: values, statuses: statuses, hash: hash,
            source: path)
        guard closure.computedHash == hash else {
            return (
                closure,
                [
                    Diagnostic(
                        .warning, "chot-bi-sua", at: Place(path: path),
                        Message(
                            vi: "số liệu đã chốt của \(period.name.vi) bị sửa bằng tay",
                            en: "the closed figures of \(period) were edited by hand"),
                        hint: Message(
                            vi: "lấy lại tệp cũ, hoặc chốt lại: giaoban close \(period) --again",
                            en: "restore the file, or close again: giaoban close \(period) --again"))
                ]
            )
        }
        return (closure, [])
    }

    private init(
        period: Period, closed: Day, by: String?, figures: Figures, statuses: [(id: String, status: Status)],
        hash: String, source: String
    ) {
        self.period = period
        self.closed = closed
        self.by = by
        self.figures = figures
        self.statuses = statuses
        self.hash = hash
        self.source = source
    }
}
