import Office
import SourceText
import Templates

/// A report as someone asks for it: `2026-Q3`, with the name of a unit or of a leader, or neither.
package struct ReportOrder: Hashable, Sendable {
    package var period: String
    package var department: String?
    package var leader: String?

    package init(period: String, department: String? = nil, leader: String? = nil) {
        self.period = period
        self.department = department
        self.leader = leader
    }

    /// There is no such report; the hint names the nearest that there is.
    package struct Mistake: Error {
        package var message: Message
        package var hint: Message?
    }
}

extension SitePlan {
    /// Finds what an order names.
    package func scope(of order: ReportOrder) throws(ReportOrder.Mistake) -> ReportScope {
        let period = try period(named: order.period)
        if let name = order.department {
            return ReportScope(subject: .unit(try unit(named: name)), period: period)
        }
        if let name = order.leader {
            return ReportScope(subject: .leader(try leader(named: name)), period: period)
        }
        return ReportScope(subject: .office, period: period)
    }

    /// The office's report of a period, then those of all units and leaders to whom something was given in it.
    package func scopes(in period: String) throws(ReportOrder.Mistake) -> [ReportScope] {
        let period = try self.period(named: period)
        func isGiven(_ tasks: [Int]) -> Bool {
            tasks.contains { view.days[view.tasks[$0].document].map(period.contains) ?? false }
        }
        let units = view.units.indices.filter { isGiven(view.units[$0].tasks) }
        let leaders = view.leaders.indices.filter { isGiven(view.leaders[$0].tasks) }
        return [ReportScope(subject: .office, period: period)]
            + units.map { ReportScope(subject: .unit($0), period: period) }
            + leaders.map { ReportScope(subject: .leader($0), period: period) }
    }

    private func period(named name: String) throws(ReportOrder.Mistake) -> Period {
        let known = view.periods.map(\.id)
        guard let period = Period(name) else {
            throw ReportOrder.Mistake(
                message: Message(
                    vi: "“\(name)” không phải một kỳ báo cáo", en: "“\(name)” is not a period"),
                hint: Nearest.name(to: name, in: known).map {
                    Message(vi: "ý là “\($0)”?", en: "did you mean “\($0)”?")
                }
                    ?? Message(
                        vi: "viết như 2026-09, 2026-Q3, 2026-H1, 2026-9M hoặc 2026",
                        en: "write it as 2026-09, 2026-Q3, 2026-H1, 2026-9M or 2026"))
        }
        guard view.documents.contains(where: { $0.day.map(period.contains) ?? false }) else {
            let sameKind = known.filter { Period($0)?.kind == period.kind }
            throw ReportOrder.Mistake(
                message: Message(
                    vi: "không có văn bản nào trong \(frame.strings.reportName(of: period))",
                    en: "there is no document in \(period.description)"),
                hint: sameKind.isEmpty
                    ? nil
                    : Message(
                        vi: "các kỳ có văn bản: \(sameKind.prefix(8).joined(separator: ", "))",
                        en: "periods with documents: \(sameKind.prefix(8).joined(separator: ", "))"))
        }
        return period
    }

    private func unit(named name: String) throws(ReportOrder.Mistake) -> Int {
        let slug = Folding.slug(name)
        if let index = view.units.firstIndex(where: { $0.slug == slug || Folding.slug($0.name) == slug })
            ?? view.units.firstIndex(where: { $0.otherNames.contains { Folding.slug($0) == slug } })
        {
            return index
        }
        throw SitePlan.unknown(
            name, among: view.units.flatMap { [$0.name] + $0.otherNames },
            Message(vi: "không có đơn vị “\(name)”", en: "there is no department “\(name)”"))
    }

    private func leader(named name: String) throws(ReportOrder.Mistake) -> Int {
        let slug = Folding.slug(name)
        if let index = view.leaders.firstIndex(where: { $0.slug == slug || Folding.slug($0.name) == slug }) {
            return index
        }
        throw SitePlan.unknown(
            name, among: view.leaders.map(\.name),
            Message(vi: "không có lãnh đạo “\(name)”", en: "there is no leader “\(name)”"))
    }

    private static func unknown(_ name: String, among names: [String], _ message: Message) -> ReportOrder.Mistake {
        let hint = Nearest.name(to: name, in: names).map { Message(vi: "ý là “\($0)”?", en: "did you mean “\($0)”?") }
        return ReportOrder.Mistake(
            message: message,
            hint: hint
                ?? (names.isEmpty
                    ? nil
                    : Message(
                        vi: "có: \(names.prefix(12).joined(separator: "; "))",
                        en: "there are: \(names.prefix(12).joined(separator: "; "))")))
    }
}

extension SitePlan {
    /// What the report's window and its PDF are called.
    package func title(of scope: ReportScope) -> String {
        let strings = frame.strings
        let period = ("period", strings.reportName(of: scope.period))
        return switch scope.subject {
        case .office: strings.filled("report_title_office", [period])
        case .unit(let unit): strings.filled("report_title_of", [period, ("name", view.units[unit].name)])
        case .leader(let leader): strings.filled("report_title_of", [period, ("name", view.leaders[leader].name)])
        }
    }

    /// A file name without its ending: `bao-cao-2026-Q3`, `bao-cao-2026-Q3-phong-kinh-te`.
    package func fileName(of scope: ReportScope) -> String {
        let start = frame.strings["report_file"] + "-\(scope.period)"
        return switch scope.subject {
        case .office: start
        case .unit(let unit): "\(start)-\(view.units[unit].slug)"
        case .leader(let leader): "\(start)-\(view.leaders[leader].slug)"
        }
    }

    /// A report as a file that needs no other: its style sheet stands in it.
    ///
    /// - Parameter css: the site's `assets/report.css`.
    package func standaloneReport(_ scope: ReportScope, css: [UInt8]) throws(TemplateError) -> [UInt8] {
        try report(scope, path: "report.html", css: css)
    }

    func report(_ scope: ReportScope, path: String, css: [UInt8]? = nil) throws(TemplateError) -> [UInt8] {
        var page = ReportPage(
            view: view, books: books, rows: rows, settings: settings, scope: scope, citations: citations)
        if let css {
            page.css = css
            page.rowLimit = .max
        } else {
            page.root = String(repeating: "../", count: path.utf8.count(where: { $0 == 0x2F }))
        }
        return try templates.render(
            frame.strings.language == .vi ? "report" : "report-en",
            frame.values(.periods, path: path, title: title(of: scope), page.values()), source: path)
    }
}
