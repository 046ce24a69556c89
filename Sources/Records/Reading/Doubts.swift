import SourceText

/// What the secretary should look at: a task with nobody to do it, a year that was inferred, a share that does not
/// match its count. Each says how to settle it.
struct Doubts {
    let record: Record
    let reading: Reading
    let isChairInferred: Bool

    func diagnostics() -> [Diagnostic] {
        guard record.kind != .progress else { return [] }
        return record.assignments.flatMap(doubts) + headingDoubts()
            + SumsCheck(record: record, reading: reading).diagnostics()
    }

    private func doubts(_ assignment: Assignment) -> [Diagnostic] {
        var found: [Diagnostic] = []
        if assignment.lead.isEmpty, assignment.responsible.isEmpty {
            found.append(
                Diagnostic(
                    assignment.nature == .directive ? .warning : .note, "khong-ro-don-vi-chu-tri",
                    at: reading.place(of: assignment),
                    Message(
                        vi: "không rõ ai chủ trì nhiệm vụ \(assignment.path)",
                        en: "nobody is named to do assignment \(assignment.path)"),
                    hint: Message(
                        vi: "thêm {giao=\"Tên đơn vị\"} vào cuối điểm, hoặc {.khong-giao} nếu không phải nhiệm vụ",
                        en: "add {lead=\"Name of the unit\"} at the end of the point, or {.no-assignment}")))
        }
        if let deadline = assignment.deadline, deadline.inferred, let last = deadline.last {
            found.append(
                Diagnostic(
                    .note, "thoi-han-suy-ra", at: reading.place(of: deadline.text, in: assignment),
                    Message(
                        vi: "“\(deadline.text)” được hiểu là \(last.dayMonthYear)",
                        en: "“\(deadline.text)” is understood as \(last)"),
                    hint: Message(
                        vi: "nếu không đúng, thêm {han=\(last)} với ngày đúng vào cuối điểm",
                        en: "where this is wrong, add {deadline=\(last)} with the right day at the end of the point")))
        }
        return found
    }

    private func headingDoubts() -> [Diagnostic] {
        var found: [Diagnostic] = []
        if isChairInferred, record.frontMatter.chairs.isEmpty, let chair = record.chairs.first {
            let name = chair.name ?? chair.position ?? ""
            found.append(
                Diagnostic(
                    .note, "chu-tri-suy-ra", at: Place(path: record.source),
                    Message(
                        vi: "văn bản không nói ai chủ trì; người kết luận là \(name)",
                        en: "the document does not say who presided; \(name) concluded"),
                    hint: Message(
                        vi: "nếu không đúng, ghi chu-tri ở phần đầu văn bản",
                        en: "where this is wrong, set chairs in the front matter")))
        }
        if let issued = record.issued, issued.precision == .month {
            found.append(
                Diagnostic(
                    .note, "thieu-ngay-ban-hanh", at: reading.place(of: issued.text) ?? Place(path: record.source),
                    Message(
                        vi: "ngày ban hành thiếu ngày: “\(issued.text)”",
                        en: "the date of issue lacks its day: “\(issued.text)”"),
                    hint: Message(
                        vi: "ghi ngay-ban-hanh ở phần đầu văn bản khi đã có ngày",
                        en: "set issued in the front matter once the day is known")))
        }
        return found
    }
}
