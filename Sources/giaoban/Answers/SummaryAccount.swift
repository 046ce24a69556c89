import Office
import SourceText

/// A summary in words and tables: for a terminal, as Markdown, as JSON.
struct SummaryAccount {
    let ledger: Ledger
    let summary: Summary
    let language: Language

    private struct Table {
        var title: String
        var heads: [String]
        var rows: [[String]]
    }

    private func say(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

    var title: String {
        let period = summary.period?.name.text(language) ?? say("Từ đầu đến nay", "All time")
        return switch summary.scope {
        case .office: period
        case .unit(let unit): "\(ledger.units[unit].name) · \(period)"
        case .leader(let leader): "\(ledger.leaders[leader].name) · \(period)"
        }
    }

    private var subtitle: String {
        say("Tính đến hết ngày", "As of") + " " + RecordWords.day(summary.cut)
            + (closure.map { say("; số liệu đã chốt ngày", "; closed on") + " " + RecordWords.day($0.closed) } ?? "")
    }

    /// What was signed off goes before what is reckoned now.
    var closure: Closure? {
        guard case .office = summary.scope else { return nil }
        return summary.period.flatMap { ledger.closures[$0] }
    }

    // MARK: - Tables

    private static let shown: [Figures.Name] = [
        .documents, .meetings, .carriedIn, .given, .reopened, .finished, .finishedOnTime, .finishedLate,
        .finishedUndated,
        .stopped, .carriedOut, .inTime, .dueSoon, .overdue, .undated, .due, .standing,
    ]

    private var figures: Table {
        let comparison = ledger.comparison(of: summary)
        let now = closure?.figures ?? comparison?.figures ?? Figures(summary)
        var heads = [say("Chỉ tiêu", "Figure"), say("Trong kỳ", "Period")]
        var others: [Figures] = []
        if let previous = comparison?.previous, let period = comparison?.period.previous {
            heads += [period.name.text(language), "±"]
            others.append(previous)
        }
        if let yearBefore = comparison?.yearBefore, let period = comparison?.period.yearBefore {
            heads += [period.name.text(language), "±"]
            others.append(yearBefore)
        }
        var rows: [[String]] = []
        for name in SummaryAccount.shown {
            let values = [now[name]] + others.map { $0[name] }
            guard values.contains(where: { $0 != 0 }) || name == .given || name == .overdue else { continue }
            rows.append(
                [name.label.text(language), number(now[name])]
                    + others.flatMap { [number($0[name]), change(now[name], $0[name])] })
        }
        return Table(title: say("Số liệu", "Figures"), heads: heads, rows: rows)
    }

    /// `+12 (+20%)`
    private func change(_ now: Int, _ then: Int) -> String {
        let (difference, percent) = Comparison.change(now, from: then)
        guard difference != 0 else { return "0" }
        let sign = difference > 0 ? "+" : "−"
        guard let percent else { return sign + number(abs(difference)) }
        return "\(sign)\(number(abs(difference))) (\(sign)\(number(Int(abs(percent).rounded())))%)"
    }

    /// `1.234` in Vietnamese, `1,234` in English.
    private func number(_ value: Int) -> String {
        let digits = Array(String(value))
        var text = ""
        for (place, digit) in digits.enumerated() {
            if place > 0, (digits.count - place).isMultiple(of: 3) { text += language == .vi ? "." : "," }
            text.append(digit)
        }
        return text
    }

    private func parts(
        _ title: String, _ parts: [Ledger.Part], of whole: Ledger.Part? = nil, name: (Int) -> String
    ) -> Table {
        let heads = [
            title, say("Chuyển sang", "Carried in"), say("Giao", "Given"), say("Hoàn thành", "Finished"),
            say("Đúng hạn", "On time"), say("Quá hạn", "Overdue"), say("Chuyển kỳ sau", "Carried out"),
            say("Tỷ lệ", "Share"),
        ]
        func row(_ name: String, _ part: Ledger.Part) -> [String] {
            let counts = part.counts
            return [
                name, number(part.carriedIn), number(part.given), number(part.finished),
                number(counts[.finishedOnTime]),
                number(counts[.overdue]), number(part.carriedOut), share(counts.finishedShare),
            ]
        }
        var rows = parts.map { row($0.index.map(name) ?? say("(không nêu)", "(not named)"), $0) }
        rows.append(row(say("Cộng", "Total"), whole ?? Ledger.Part(whole: summary)))
        return Table(title: "", heads: heads, rows: rows)
    }

    private var tables: [Table] {
        var tables = [figures]
        let units = ledger.byUnit(summary)
        if case .unit = summary.scope {
        } else if !units.isEmpty {
            var table = parts(say("Đơn vị", "Unit"), units) { ledger.units[$0].name }
            table.title = say("Theo đơn vị chủ trì", "By leading unit")
            tables.append(table)
        }
        let leaders = ledger.byLeader(summary)
        if case .office = summary.scope, !leaders.isEmpty {
            var table = parts(say("Lãnh đạo", "Leader"), leaders) { ledger.leaders[$0].name }
            table.title = say("Theo lãnh đạo", "By leader")
            tables.append(table)
        }
        let presiding = summary.scope == .office ? ledger.presiding(in: summary.period) : []
        if !presiding.isEmpty {
            tables.append(
                Table(
                    title: say("Chủ trì họp, ký văn bản", "Who presided and signed"),
                    heads: [say("Lãnh đạo", "Leader"), say("Cuộc họp", "Meetings"), say("Văn bản ký", "Signed")],
                    rows: presiding.map {
                        [ledger.leaders[$0.leader].name, number($0.chaired.count), number($0.signed.count)]
                    }))
        }
        if let ranking, !ranking.places.isEmpty { tables.append(table(of: ranking)) }
        let late = zip(LateBand.allCases, summary.overdueBands).filter { $0.1 > 0 }
        if !late.isEmpty {
            tables.append(
                Table(
                    title: say("Quá hạn bao lâu", "How late"),
                    heads: [say("Số ngày", "Days"), say("Nhiệm vụ", "Assignments")],
                    rows: late.map { [$0.0.name.text(language), number($0.1)] }))
        }
        let papers = ledger.byPaper(summary)
        if !papers.isEmpty {
            var table = parts(say("Loại văn bản", "Kind"), papers, of: Ledger.Part.sum(papers)) {
                PaperKind.allCases[$0].name
            }
            table.title = say("Văn bản, đề án phải trình, ban hành", "Papers to be drawn up or issued")
            tables.append(table)
        }
        let cited = ledger.legalBasis(of: summary).filter { $0.citedBy.count > 1 }.prefix(8)
        if !cited.isEmpty {
            tables.append(
                Table(
                    title: say("Văn bản được dẫn nhiều", "Most cited"),
                    heads: [
                        say("Văn bản", "Document"), say("Văn bản dẫn", "Cited by"), say("Nhiệm vụ dẫn", "Assignments"),
                    ],
                    rows: cited.map {
                        [
                            [$0.citation.type, $0.citation.number].compactMap(\.self).filter { !$0.isEmpty }
                                .joined(separator: " "), number($0.citedBy.count), number($0.assignments.count),
                        ]
                    }))
        }
        let limitations = ledger.limitations(in: summary.documents).filter { $0.documents > 1 }
        if !limitations.isEmpty {
            tables.append(
                Table(
                    title: say("Hạn chế lặp lại", "Limitations that come back"),
                    heads: [say("Hạn chế", "Limitation"), say("Văn bản", "Documents")],
                    rows: limitations.map { [$0.name.text(language), number($0.documents)] }))
        }
        return tables
    }

    /// Of the office alone: a unit is not ranked against itself.
    var ranking: Ranking? { summary.scope == .office ? ledger.ranking(summary) : nil }

    private func table(of ranking: Ranking) -> Table {
        var rows = ranking.places.map { place in
            let record = place.record
            return [
                "\(place.place). \(ledger.units[record.unit].name)", number(record.onTime), number(record.late),
                number(record.overdue), number(record.judged), share(record.share),
            ]
        }
        let few = ranking.tooFew.filter { $0.judged > 0 }
        if !few.isEmpty {
            let names = few.map { "\(ledger.units[$0.unit].name) (\($0.judged))" }.joined(separator: ", ")
            rows.append(
                [
                    say("Dưới \(Ranking.least) nhiệm vụ", "Fewer than \(Ranking.least)") + ": " + names, "", "", "", "",
                    "–",
                ])
        }
        return Table(
            title: say("Xếp hạng theo tỷ lệ hoàn thành đúng hạn", "Ranked by share finished on time"),
            heads: [
                say("Đơn vị", "Unit"), say("Đúng hạn", "On time"), say("Hoàn thành quá hạn", "Late"),
                say("Quá hạn", "Overdue"), say("Tổng số xét", "Judged"), say("Tỷ lệ", "Share"),
            ], rows: rows)
    }

    private func share(_ value: Double?) -> String {
        guard let value else { return "–" }
        let tenths = Int((value * 1000).rounded())
        let fraction = tenths % 10
        return "\(tenths / 10)" + (fraction == 0 ? "" : (language == .vi ? "," : ".") + "\(fraction)") + "%"
    }

    private var shares: [String] {
        let counts = summary.counts
        return [
            say("Hoàn thành / (hoàn thành + quá hạn)", "Finished / (finished + overdue)") + ": "
                + share(counts.finishedShare),
            say("Hoàn thành / tổng số giao", "Finished / all given") + ": " + share(counts.finishedOfAll),
        ]
    }

    private var overdue: [String] {
        summary[.overdue].map { index in
            let position = ledger.position(index, on: summary.cut)
            let leads = ledger.entries[index].leads.map(\.name).joined(separator: ", ")
            let late = position?.daysLate ?? 0
            return "\(ledger.id(index)) · \(leads.isEmpty ? "–" : leads) · "
                + say("quá hạn \(late) ngày", "overdue \(late) days") + ": " + ledger.assignment(index).text
        }
    }
}

// MARK: - Forms

extension SummaryAccount {
    func text(paint: Paint, columns: Int) -> String {
        var lines = [paint.bold(title.uppercased()), paint.faint(subtitle)]
        for table in tables {
            lines += ["", paint.bold(table.title)]
            var sheet = SheetText(
                table.heads.enumerated().map {
                    SheetText.Column(head: $0.element, isNumber: $0.offset > 0, isWide: $0.offset == 0)
                })
            for row in table.rows { sheet.add(row) }
            lines += sheet.lines(width: columns, paint: paint)
        }
        lines += [""] + shares
        if !overdue.isEmpty {
            lines += ["", paint.bold(say("Chưa hoàn thành, quá hạn", "Unfinished, overdue"))]
            for item in overdue.prefix(20) {
                for (index, line) in Paragraph.wrapped(item, width: columns - 2, limit: 3).enumerated() {
                    lines.append((index == 0 ? "- " : "  ") + line)
                }
            }
            if overdue.count > 20 {
                lines.append(say("… và \(overdue.count - 20) nhiệm vụ nữa", "… and \(overdue.count - 20) more"))
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    var markdown: String {
        var lines = ["# \(title)", "", subtitle + "."]
        func row(_ cells: [String]) -> String {
            "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
        }
        for table in tables {
            lines += ["", "## \(table.title)", "", row(table.heads)]
            lines.append("|---|" + String(repeating: "---:|", count: table.heads.count - 1))
            lines += table.rows.map(row)
        }
        lines += [""] + shares.map { "- \($0)" }
        if !overdue.isEmpty {
            lines += ["", "## " + say("Chưa hoàn thành, quá hạn", "Unfinished, overdue"), ""]
            lines += overdue.map { "- \($0)" }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
