import Records
import SourceText

/// Facts of the records in the words of the pages: `quý III/2021`, `Thông báo 427/TB-UBND`, `chậm 12 ngày`.
extension SiteStrings {
    func name(of kind: Record.Kind) -> String { self["kind_\(kind.rawValue)"] }

    /// What an official calls it: a plan by the letters of its number, `03/CTr-VP` → `Chương trình`; all else by its kind.
    func kind(of record: Record) -> String { name(of: record.kind, numbered: record.number?.text) }

    func name(of kind: Record.Kind, numbered number: String?) -> String {
        guard kind == .plan, let number,
            let symbol = number.split(separator: "/").dropFirst().first?.split(separator: "-").first,
            let name = texts["kind_plan_\(symbol.lowercased())"]
        else { return self.name(of: kind) }
        return name
    }

    /// `Thông báo 427/TB-UBND`, else the title.
    func reference(to record: Record) -> String {
        reference(to: record.kind, numbered: record.number?.text, titled: record.title)
    }

    func reference(to kind: Record.Kind, numbered number: String?, titled title: String) -> String {
        guard let number, !number.isEmpty else { return SiteStrings.shortened(title, to: 90) }
        return "\(name(of: kind, numbered: number)) \(number)"
    }

    /// `Thông báo 427/TB-UBND ngày 09/9/2021`; without a number the title, which need not be dated.
    func datedReference(
        to kind: Record.Kind, numbered number: String?, titled title: String, of day: Day?
    ) -> String {
        guard let number, !number.isEmpty else { return SiteStrings.shortened(title, to: 200) }
        let name = "\(name(of: kind, numbered: number)) \(number)"
        guard let day else { return name }
        return filled("report_reference", [("name", name), ("date", date(day))])
    }

    func date(_ span: DateSpan) -> String {
        guard let first = span.first, let last = span.last else { return span.text }
        switch span.precision {
        case .day: return date(last)
        case .month: return filled("period_month", monthValues(first))
        case .quarter:
            return filled("period_quarter", quarterValues(first))
        case .half:
            return filled(first.month <= 6 ? "period_half_1" : "period_half_2", [("year", "\(first.year)")])
        case .year: return filled("period_year", [("year", "\(first.year)")])
        case .range: return dates(first, last)
        case .event: return span.text
        }
    }

    func name(of span: OfficeView.Span) -> String {
        switch span.kind {
        case .year: filled("period_year", [("year", "\(span.first.year)")])
        case .half: filled(span.first.month <= 6 ? "period_half_1" : "period_half_2", [("year", "\(span.first.year)")])
        case .nineMonths: filled("period_nine_months", [("year", "\(span.first.year)")])
        case .quarter: filled("period_quarter", quarterValues(span.first))
        case .month: filled("period_month", monthValues(span.first))
        case .term: filled("period_term", [("from", "\(span.first.year)"), ("to", "\(span.last.year)")])
        case .week: filled("period_week", [("n", "\(span.period.part)"), ("year", "\(span.period.year)")])
        }
    }

    /// Without the year, where the year stands above it.
    func shortName(of span: OfficeView.Span) -> String {
        switch span.kind {
        case .quarter: filled("short_quarter", quarterValues(span.first))
        case .month: filled("short_month", monthValues(span.first))
        case .week: filled("short_week", [("n", "\(span.period.part)")])
        case .term, .year, .half, .nineMonths: name(of: span)
        }
    }

    /// `Quý III/2021` within a sentence: `quý III/2021`. English names of months keep their capital.
    func inSentence(_ name: String) -> String {
        guard language == .vi, let first = name.first else { return name }
        return first.lowercased() + name.dropFirst()
    }

    /// `Phòng Kinh tế, quý III/2026`
    func name(_ subject: String, in span: OfficeView.Span) -> String { name(subject, inPeriod: name(of: span)) }

    func name(_ subject: String, inPeriod period: String) -> String {
        filled("unit_in_period", [("name", subject), ("period", inSentence(period))])
    }

    func monthAndYear(_ day: Day) -> String { filled("period_month", monthValues(day)) }

    func quarterAndYear(_ day: Day) -> String { filled("period_quarter", quarterValues(day)) }

    /// `từ 05/01/2026`, `đến 28/02/2025`, `19/02/2025 – 30/6/2025`; empty where neither end is known.
    func term(_ from: Day?, _ to: Day?) -> String {
        switch (from, to) {
        case (let from?, let to?): dates(from, to)
        case (let from?, nil): filled("term_since", [("day", date(from))])
        case (nil, let to?): filled("term_until", [("day", date(to))])
        case (nil, nil): ""
        }
    }

    /// A day that may be unknown.
    func day(_ day: Day?) -> String { day.map { date($0) } ?? self["documents_undated"] }

    private func monthValues(_ day: Day) -> [(String, String)] {
        [("m", "\(day.month)"), ("mon", monthName(day.month)), ("year", "\(day.year)"), ("yyyy", "\(day.year)")]
    }

    private func quarterValues(_ day: Day) -> [(String, String)] {
        let quarter = (day.month + 2) / 3
        return [("q", "\(quarter)"), ("roman", ["I", "II", "III", "IV"][quarter - 1]), ("year", "\(day.year)")]
    }

    /// A path as an official would say it: `II.2.a` → `điểm II.2.a`; `II.2.a.-1` → `điểm II.2.a, gạch đầu dòng 1`;
    /// `3¶2` → `điểm 3, đoạn 2`; `3:1` → `điểm 3, ý 1`; `Điều-4.5` → `Điều 4.5`.
    func point(_ path: String) -> String {
        guard !path.isEmpty else { return "" }
        if path.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x2D && $0 != 0x3A }) {
            return filled("point_of", [("name", path)])
        }
        var words = ""
        var asides: [(key: String, number: String)] = []
        for part in path.split(separator: ".") {
            var rest = part
            var own: [(key: String, number: String)] = []
            while let cut = rest.lastIndex(where: { $0 == "¶" || $0 == ":" }) {
                let key = rest[cut] == ":" ? "point_clause" : "point_paragraph"
                own.insert((key, String(rest[rest.index(after: cut)...])), at: 0)
                rest = rest[..<cut]
            }
            if !asides.isEmpty, !words.isEmpty {
                // Below a paragraph of a point: a row of its table.
                own.insert(("point_row", String(rest)), at: 0)
            } else if rest.first == "-" {
                own.insert(("point_dash", String(rest.dropFirst())), at: 0)
            } else if !rest.isEmpty {
                let name = rest.split(separator: "-", omittingEmptySubsequences: false).joined(separator: " ")
                words += words.isEmpty ? name : "." + name
            }
            asides += own
        }
        // What begins with its own word (Điều, Mục, Phần) needs none before it.
        let isNamed = words.contains(" ")
        var result = words.isEmpty || isNamed ? words : filled("point_of", [("name", words)])
        for aside in asides {
            result = filled(aside.key, [("name", result), ("n", aside.number)])
        }
        return result.hasPrefix(", ") ? String(result.dropFirst(2)) : result
    }

    /// With a capital where it stands alone.
    static func capitalized(_ text: String) -> String {
        if let first = text.utf8.first, first < 0x61 { return text }
        return text.prefix(1).uppercased() + String(text.dropFirst())
    }

    /// The beginning of a long text, cut between words.
    static func shortened(_ text: String, to limit: Int) -> String {
        let bytes = text.utf8
        guard bytes.count > limit else { return text }
        var end = bytes.index(bytes.startIndex, offsetBy: limit)
        while end > bytes.startIndex, bytes[end] != 0x20 { end = bytes.index(before: end) }
        guard end > bytes.startIndex else { return text }
        return String(text[..<end]) + " …"
    }
}

/// Hrefs from the root of the site; every page is a folder's `index.html`, so that the site works from `file://`.
enum Address {
    static func document(_ id: String) -> String { "documents/\(segment(id))/index.html" }
    static func unit(_ slug: String) -> String { "departments/\(slug)/index.html" }
    static func unit(_ slug: String, period: String) -> String { "departments/\(slug)/\(period)/index.html" }
    static func leader(_ slug: String) -> String { "leaders/\(slug)/index.html" }
    static func leader(_ slug: String, period: String) -> String { "leaders/\(slug)/\(period)/index.html" }
    static func period(_ id: String) -> String { "periods/\(folder(id))/index.html" }
    /// A term is `2021..2026` to the program; servers and people mistrust two dots in an address.
    static func folder(_ period: String) -> String {
        period.utf8.contains(UInt8(ascii: ".")) ? period.replacing("..", with: "-") : period
    }
    static func report(_ period: String) -> String { "periods/\(folder(period))/report.html" }
    static func unitReport(_ slug: String, period: String) -> String { "departments/\(slug)/\(period)/report.html" }
    static func leaderReport(_ slug: String, period: String) -> String { "leaders/\(slug)/\(period)/report.html" }
    static func tasks(_ period: String) -> String { "tasks/\(period)/index.html" }
    static func documents(year: String) -> String { "documents/\(year)/index.html" }

    /// A document's id in an address: what is not plain is folded, so that nothing leaves its folder.
    static func segment(_ id: String) -> String {
        let isPlain = id.utf8.allSatisfy { byte in
            switch byte {
            case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x2D, 0x5F: true
            default: false
            }
        }
        return isPlain && !id.isEmpty ? id : Folding.slug(id)
    }

    /// An anchor as it stands after `#`; anchors are ASCII but may hold what an address must not.
    static func fragment(_ anchor: String) -> String { anchor }
}
