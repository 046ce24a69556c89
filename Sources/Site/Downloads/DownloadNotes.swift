import Office
import SourceText
import Templates

/// What the files of a scope leave out, and where it is: nothing is missing in silence.
extension Downloads {
    struct Note {
        var words: String
        var href: String?
        var label: String = ""
    }

    /// Empty where every kind of file has everything.
    func notes(of scope: DownloadScope) -> [Note] {
        let count = view.tasks(of: scope).count
        guard count > 0 else { return [] }
        var notes: [Note] = []
        if case .period(let period) = scope {
            let report = view.hasReport(period) ? nil : oldReport(scope, period)
            notes += [note(ofPeriod: period, count), closedNote(of: scope).map { Note(words: $0) }, report]
                .compactMap(\.self)
        } else if let period = scope.period, !view.isRecent(period) {
            notes += [old(scope), oldReport(scope, period)].compactMap(\.self)
        } else if count > Downloads.longest {
            notes.append(tooLong(count))
        }
        if notes.isEmpty, count > Downloads.longestWorkbook, count <= Downloads.longest {
            notes.append(Note(words: filled("data_note_workbook", count, Downloads.longestWorkbook)))
        }
        if let events = events[scope], events > DeadlineCalendar.longest {
            notes.append(
                Note(
                    words: filled("data_note_calendar", events, DeadlineCalendar.longest),
                    href: "due/index.html", label: strings["due_title"]))
        }
        return notes
    }

    /// More than a table holds: the rest stands in the files of the years.
    private func tooLong(_ count: Int) -> Note {
        Note(
            words: filled("data_note_long", count, Downloads.longest), href: Downloads.dataPath + "#periods",
            label: strings["data_title"])
    }

    private func note(ofPeriod period: Int, _ count: Int) -> Note? {
        let (span, formats) = (view.periods[period], formats(of: .period(period)))
        func inside(_ kind: OfficeView.Span.Kind, _ words: String) -> Note {
            let around = view.periods.first { $0.kind == kind && $0.first <= span.last && span.last <= $0.last }
            return Note(
                words: strings[words], href: around.map { Address.period($0.id) },
                label: around.map { strings.inSentence(strings.name(of: $0)) } ?? "")
        }
        if span.kind == .week { return formats.isEmpty ? inside(.month, "data_note_week") : nil }
        if span.kind == .year {
            if !formats.contains(.json) { return Note(words: filled("data_note_csv", count, Downloads.longest)) }
            if !formats.contains(.xlsx), count <= Downloads.longestWorkbook {
                return Note(words: strings["data_note_old_workbook"])
            }
            return nil
        }
        guard formats.isEmpty else { return nil }
        return count > Downloads.longest ? tooLong(count) : inside(.year, "data_note_old")
    }

    /// What a unit or a leader was given long ago stands in the files of all time; where those are too long, of the year.
    private func old(_ scope: DownloadScope) -> Note {
        func inside(_ scope: DownloadScope, _ href: String) -> Note? {
            guard formats(of: scope).contains(.csv) else { return nil }
            let name = name(of: scope)
            return Note(
                words: strings["data_note_old"], href: href,
                label: scope.period == nil ? name : strings.inSentence(name))
        }
        let whole: Note?
        switch scope {
        case .unitIn(let unit, _): whole = inside(.unit(unit), Address.unit(view.units[unit].slug))
        case .leaderIn(let leader, _): whole = inside(.leader(leader), Address.leader(view.leaders[leader].slug))
        case .whole, .unit, .leader, .period: whole = nil
        }
        let year = scope.period.flatMap { view.index(ofYear: view.periods[$0].period.year) }
        return whole ?? year.flatMap { inside(.period($0), Address.period(view.periods[$0].id)) }
            ?? Note(words: strings["data_note_old"])
    }

    /// How a report that does not stand ready, of a period long gone, is made.
    private func oldReport(_ scope: DownloadScope, _ period: Int) -> Note? {
        let owner: String
        switch scope {
        case .unitIn(let unit, _): owner = " --department \(view.units[unit].slug)"
        case .leaderIn(let leader, _): owner = " --leader \(view.leaders[leader].slug)"
        case .period: owner = ""
        case .whole, .unit, .leader: return nil
        }
        let command = "giaoban print \(view.periods[period].id)\(owner)"
        return Note(words: strings.filled("report_note_old", [("command", command)]))
    }

    /// That a period was signed off, and that what its files have beside the figures is of today: nil where the two agree.
    func closedNote(of scope: DownloadScope) -> String? {
        guard case .period(let index) = scope else { return nil }
        let period = view.periods[index].period
        guard let closure = view.ledger.closures[period] else { return nil }
        let now = view.courses.office[index]
        let differs = Figures.Name.allCases.contains { closure.figures[$0] != now[$0] }
        guard differs || view.ledger.closureChanges[period] != nil else { return nil }
        return strings.filled("data_note_closed", [("day", strings.date(closure.closed))])
    }

    private func filled(_ key: String, _ count: Int, _ limit: Int) -> String {
        strings.filled(key, [("n", strings.number(count)), ("limit", strings.number(limit))])
    }

    /// Under the links to the files.
    func noteValues(of scope: DownloadScope) -> [Value] {
        notes(of: scope).map {
            .object([.words: .text($0.words), .href: .optional($0.href), .label: .text($0.label)])
        }
    }
}
