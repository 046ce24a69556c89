import Records
import SourceText

/// One document for a secretary's eyes in a terminal:
/// ```
/// THÔNG BÁO  Kết luận họp giao ban ngày 09/9/2021
///   Số          427/TB-UBND
/// VIỆC ĐƯỢC GIAO (24)
/// ! II.2.1.a  Phòng Kinh tế, phối hợp: Phòng Tổng hợp · trước 15/10/2021
///             Tham mưu …
/// ```
struct RecordAccount {
    let record: Record
    let diagnostics: [Diagnostic]
    let language: Language
    let paint: Paint
    let columns: Int
    let showsNotes: Bool

    var text: String {
        var lines = heading
        if record.kind != .progress || !record.assignments.isEmpty { lines += assignments }
        lines += progress
        lines += findings
        lines += indicators
        lines += citations
        lines += remaining
        lines += closing
        return lines.joined(separator: "\n") + "\n"
    }

    func say(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }
}

// MARK: - Heading

extension RecordAccount {
    private var heading: [String] {
        let kind = RecordWords.kind(record.kind, language).uppercased()
        var lines = Paragraph.wrapped(record.title, width: columns - DisplayWidth.of(kind) - 2)
            .enumerated().map { index, line in
                index == 0
                    ? paint.bold(kind) + "  " + paint.bold(line)
                    : String(repeating: " ", count: DisplayWidth.of(kind) + 2) + paint.bold(line)
            }
        func fact(_ name: String, _ value: String?) {
            guard let value, !value.isEmpty else { return }
            let label = "  " + DisplayWidth.padded(name, to: 12) + "  "
            for (index, line) in Paragraph.wrapped(value, width: columns - 16).enumerated() {
                lines.append((index == 0 ? paint.faint(label) : String(repeating: " ", count: 16)) + line)
            }
        }
        fact(say("Mã văn bản", "Document"), record.id)
        fact(say("Số, ký hiệu", "Number"), record.number?.text)
        fact(say("Cơ quan", "Agency"), record.agency)
        fact(
            say("Ban hành", "Issued"),
            [record.place, record.issued.map(RecordWords.span)].compactMap(\.self).joined(separator: ", "))
        fact(say("Cuộc họp", "Meeting"), meeting)
        fact(say("Chủ trì", "Chair"), record.chairs.map(RecordWords.person).joined(separator: "; "))
        fact(say("Kỳ báo cáo", "Reviews"), record.reviewPeriod.map(period))
        fact(say("Kỳ kế hoạch", "Plans for"), record.planPeriod.map(period))
        fact(say("Người ký", "Signed"), signature)
        fact(say("Nơi nhận", "Recipients"), record.recipients.joined(separator: "; "))
        return lines
    }

    private var meeting: String? {
        guard let meeting = record.meeting else { return nil }
        let days = meeting.dates.map(RecordWords.day).joined(separator: ", ")
        return [meeting.name, days, meeting.venue].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
    }

    private var signature: String? {
        guard let signature = record.signature else { return nil }
        return (signature.authority + [signature.position, signature.name].compactMap(\.self)).joined(separator: " · ")
    }

    private func period(_ span: DateSpan) -> String {
        guard let first = span.first, let last = span.last else { return span.text }
        return "\(span.text) (\(RecordWords.day(first))–\(RecordWords.day(last)))"
    }
}

// MARK: - Assignments

extension RecordAccount {
    private var assignments: [String] {
        let all = record.assignments
        var lines = ["", title(say("VIỆC ĐƯỢC GIAO", "ASSIGNMENTS"), all.count)]
        if all.isEmpty { lines.append("  " + say("không thấy việc nào được giao", "nothing was assigned")) }
        let column = min(14, all.map { DisplayWidth.of($0.path) }.max() ?? 0)
        for (index, assignment) in all.enumerated() {
            lines += account(of: assignment, doubts: doubts(in: index), column: column)
        }
        return lines
    }

    private func account(of assignment: Assignment, doubts: [Diagnostic], column: Int) -> [String] {
        let isDoubtful = doubts.contains { $0.severity != .note } || assignment.lead.isEmpty
        let margin = String(repeating: " ", count: column + 4)
        let mark = isDoubtful ? paint.severity(.warning, "! ") : "  "
        let path = DisplayWidth.padded(assignment.path, to: column)
        var lines: [String] = []
        let tooLong = DisplayWidth.of(assignment.path) > column
        if tooLong { lines.append(mark + paint.bold(assignment.path)) }

        for (index, line) in Paragraph.wrapped(units(of: assignment), width: columns - column - 4).enumerated() {
            let lead = index == 0 && !tooLong ? mark + paint.bold(path) + "  " : margin
            lines.append(lead + paint.bold(line))
        }
        for line in Paragraph.wrapped(assignment.text, width: columns - column - 4, limit: 3) {
            lines.append(margin + line)
        }
        for line in Paragraph.wrapped(terms(of: assignment), width: columns - column - 4) {
            lines.append(margin + paint.faint(line))
        }
        for doubt in doubts where doubt.severity != .note || showsNotes {
            lines += settle(doubt, margin: margin, width: columns - column - 6)
        }
        return lines
    }

    private func units(of assignment: Assignment) -> String {
        var words =
            assignment.lead.isEmpty
            ? say("(chưa rõ ai làm)", "(nobody named)") : assignment.lead.joined(separator: ", ")
        if !assignment.responsible.isEmpty {
            words += " (" + assignment.responsible.map(RecordWords.person).joined(separator: ", ") + ")"
        }
        if !assignment.coordinating.isEmpty {
            words += say("; phối hợp: ", "; with: ") + assignment.coordinating.joined(separator: ", ")
        }
        return words
    }

    /// Deadline, recurrence, legal basis and what kind of duty it is, in one line.
    private func terms(of assignment: Assignment) -> String {
        var parts: [String] = []
        if let deadline = assignment.deadline {
            parts.append(say("hạn ", "due ") + RecordWords.span(deadline))
        }
        if let recurrence = assignment.recurrence { parts.append(RecordWords.recurrence(recurrence, language)) }
        switch assignment.nature {
        case .directive: break
        case .standing: parts.append(say("việc thường xuyên", "standing duty"))
        case .exhortation: parts.append(say("nhắc nhở chung", "exhortation"))
        }
        if parts.isEmpty { parts.append(say("không ghi thời hạn", "no deadline")) }
        if !assignment.citations.isEmpty {
            parts.append(say("căn cứ ", "under ") + assignment.citations.joined(separator: ", "))
        }
        return parts.joined(separator: " · ")
    }

    /// The doubts that begin on an assignment's lines; those shared by two belong to the first.
    private func doubts(in index: Int) -> [Diagnostic] {
        diagnostics.filter { owner(of: $0) == index }
    }

    private func owner(of diagnostic: Diagnostic) -> Int? {
        record.assignments.firstIndex { $0.lines.contains(diagnostic.place.line) }
    }
}

// MARK: - The rest

extension RecordAccount {
    private var findings: [String] {
        guard !record.findings.isEmpty else { return [] }
        var lines = ["", title(say("NHẬN XÉT", "FINDINGS"), record.findings.count)]
        for finding in record.findings {
            let name = DisplayWidth.padded(RecordWords.finding(finding.kind, language), to: 12)
            for (index, line) in Paragraph.wrapped(finding.text, width: columns - 16, limit: 2).enumerated() {
                lines.append((index == 0 ? "  " + paint.faint(name) + "  " : String(repeating: " ", count: 16)) + line)
            }
        }
        return lines
    }

    private var indicators: [String] {
        guard !record.indicators.isEmpty else { return [] }
        let rows = record.indicators.map { indicator in
            (figure: RecordWords.figure(indicator), name: indicator.name, isTarget: indicator.isTarget)
        }
        let column = min(28, rows.map { DisplayWidth.of($0.figure) }.max() ?? 0)
        var lines = ["", title(say("SỐ LIỆU", "FIGURES"), rows.count)]
        for row in rows {
            let gap = String(repeating: " ", count: max(0, column - DisplayWidth.of(row.figure)))
            let name = row.isTarget ? row.name + say(" (chỉ tiêu)", " (target)") : row.name
            for (index, line) in Paragraph.wrapped(name, width: columns - column - 4, limit: 2).enumerated() {
                lines.append(
                    index == 0
                        ? "  " + gap + paint.bold(row.figure) + "  " + line
                        : String(repeating: " ", count: column + 4) + line)
            }
        }
        return lines
    }

    private var citations: [String] {
        guard !record.citations.isEmpty else { return [] }
        var lines = ["", title(say("VĂN BẢN VIỆN DẪN", "CITATIONS"), record.citations.count)]
        for citation in record.citations {
            let words =
                ([citation.type, citation.number].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " "))
                + (citation.date.map { say(" ngày ", " of ") + RecordWords.day($0) } ?? "")
                + (citation.issuer.map { " · " + $0 } ?? "")
            let shown = citation.number.isEmpty && citation.type == nil ? citation.text : words
            for (index, line) in Paragraph.wrapped(shown, width: columns - 4).enumerated() {
                lines.append((index == 0 ? "  " : "    ") + line)
            }
        }
        return lines
    }

    /// Doubts that belong to no assignment.
    private var remaining: [String] {
        let rest = diagnostics.filter { owner(of: $0) == nil && ($0.severity != .note || showsNotes) }
        guard !rest.isEmpty else { return [] }
        var lines = ["", title(say("CẦN XEM LẠI", "IN DOUBT"), rest.count)]
        for diagnostic in rest { lines += settle(diagnostic, margin: "  ", width: columns - 4) }
        return lines
    }

    private var closing: [String] {
        if record.kind == .progress, record.assignments.isEmpty {
            let lines = record.progress.count
            return ["", paint.faint(say("\(lines) dòng tiến độ", "\(lines) notes of progress"))]
        }
        let doubtful = record.assignments.indices.count { index in
            record.assignments[index].lead.isEmpty || doubts(in: index).contains { $0.severity != .note }
        }
        let summary = say(
            "\(record.assignments.count) việc được giao, \(doubtful) việc cần xem lại (đánh dấu !)",
            "\(record.assignments.count) assignments, \(doubtful) in doubt (marked !)")
        return ["", paint.faint(summary)]
    }

    private func settle(_ diagnostic: Diagnostic, margin: String, width: Int) -> [String] {
        let place = diagnostic.place.line > 0 ? say("dòng ", "line ") + "\(diagnostic.place.line): " : ""
        var lines: [String] = []
        let words = place + diagnostic.message.text(language) + " [\(diagnostic.code)]"
        for (index, line) in Paragraph.wrapped(words, width: width).enumerated() {
            lines.append(margin + paint.severity(diagnostic.severity, index == 0 ? "! " : "  ") + line)
        }
        if let hint = diagnostic.hint {
            for (index, line) in Paragraph.wrapped(hint.text(language), width: width - 2).enumerated() {
                lines.append(margin + "  " + (index == 0 ? "→ " : "  ") + line)
            }
        }
        return lines
    }

    private func title(_ words: String, _ count: Int) -> String { paint.bold("\(words) (\(count))") }
}
