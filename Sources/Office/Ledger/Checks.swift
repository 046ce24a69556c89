import Records
import SourceText

/// What no single document can show: two with one number, a deadline before its meeting, a chair out of office, a
/// citation of one's own document that is not in `content/`.
extension Ledger {
    mutating func check(_ people: LeaderNames) {
        let numbers = ownNumbers()
        checkNumbers(numbers)
        checkDeadlines()
        checkChairs(people)
        checkCitations(numbers)
    }

    /// A number is given once in a year by an agency.
    private mutating func checkNumbers(_ numbers: [String: [Int]]) {
        for found in numbers.values where found.count > 1 {
            // The oldest keeps the number.
            var first: [String: Int] = [:]
            for document in found.reversed() {
                guard let day = documents[document].issued?.first ?? days[document] else { continue }
                let key = "\(day.year)|\(UnitNames.key(documents[document].agency ?? ""))"
                guard let other = first[key] else {
                    first[key] = document
                    continue
                }
                let record = documents[document]
                diagnostics.append(
                    Diagnostic(
                        .warning, "trung-so-van-ban", at: Place(path: record.source),
                        Message(
                            vi: "số \(record.number?.text ?? "") năm \(day.year) đã là của \(documents[other].source)",
                            en:
                                "number \(record.number?.text ?? "") of \(day.year) already belongs to \(documents[other].source)"
                        ),
                        hint: Message(
                            vi: "sửa số ở một trong hai văn bản, hoặc ghi khóa so ở phần đầu",
                            en: "correct the number of one of them, or give the key so in the front matter")))
            }
        }
    }

    private mutating func checkDeadlines() {
        for index in entries.indices {
            let (given, last) = (entries[index].given, entries[index].firstDeadline.flatMap(\.last))
            guard let given, let last, last < given else { continue }
            let assignment = assignment(index)
            diagnostics.append(
                Diagnostic(
                    .warning, "han-truoc-ngay-giao",
                    at: Place(path: documents[entries[index].document].source, line: assignment.lines.lowerBound),
                    Message(
                        vi: "nhiệm vụ \(assignment.path) có thời hạn \(last), trước ngày giao \(given)",
                        en: "assignment \(assignment.path) is due \(last), before it was given on \(given)"),
                    hint: Message(
                        vi: "xem lại năm của thời hạn hoặc ngày họp; ghi {han=…} ở cuối điểm nếu cần",
                        en: "check the year of the deadline, or the day of the meeting; write {han=…} behind the point")
                ))
        }
    }

    private mutating func checkChairs(_ people: LeaderNames) {
        guard !directory.leaders.isEmpty else { return }
        for document in documents.indices {
            guard let day = days[document] else { continue }
            for chair in documents[document].chairs where chair.name != nil {
                guard case .leader(let leader) = people.meaning(of: chair, on: day, agency: nil),
                    !people.isInOffice(leader, on: day)
                else { continue }
                let name = directory.leaders[leader].name
                diagnostics.append(
                    Diagnostic(
                        .warning, "chu-tri-ngoai-nhiem-ky", at: Place(path: documents[document].source),
                        Message(
                            vi: "\(name) chủ trì ngày \(day), ngoài thời gian giữ chức vụ trong danh bạ",
                            en: "\(name) presided on \(day), outside every term that the directory gives"),
                        hint: Message(
                            vi: "xem lại ngày họp, hoặc from, to của \(name) trong content/directory.yml",
                            en: "check the day of the meeting, or from and to of \(name) in content/directory.yml")))
            }
        }
    }

    /// Only where `content/` has other documents of the same symbol from that time: `187/TB-VP` among ours.
    private mutating func checkCitations(_ numbers: [String: [Int]]) {
        var days: [Spelling: (first: Day, last: Day)] = [:]
        for document in documents.indices {
            guard let number = documents[document].number, number.serial != nil,
                let day = documents[document].issued?.first ?? self.days[document]
            else { continue }
            let key = Spelling(number.symbol)
            days[key] = days[key].map { (min($0.first, day), max($0.last, day)) } ?? (day, day)
        }
        for document in documents.indices {
            let citations = documents[document].citations
            for place in citations.indices {
                // A citation is large, and many have no day.
                guard let day = citations[place].date else { continue }
                let citation = citations[place]
                guard let slash = citation.number.utf8.firstIndex(of: UInt8(ascii: "/")) else { continue }
                let symbol = citation.number[citation.number.utf8.index(after: slash)...]
                guard let known = days[Spelling(String(symbol))], known.first < known.last, known.first <= day,
                    day <= known.last,
                    own(citation, numbers) == nil
                else { continue }
                diagnostics.append(
                    Diagnostic(
                        .note, "dan-van-ban-chua-co",
                        at: Place(path: documents[document].source, line: citation.lines.lowerBound),
                        Message(
                            vi:
                                "dẫn \(citation.number) ngày \(day.dayMonthYear), văn bản cùng loại với các văn bản của trang nhưng không có trong content/",
                            en:
                                "cites \(citation.number) of \(day), of the same kind as the site's own documents but not in content/"
                        ),
                        hint: Message(
                            vi: "thêm văn bản ấy vào content/, hoặc xem lại số và ngày",
                            en: "add that document to content/, or check number and date")))
            }
        }
    }

    /// Work given to a unit after its end.
    mutating func refuse(_ units: [Int], document: Int, assignment: Assignment, on day: Day?) {
        for unit in units {
            let known = directory.units[unit]
            let successor = directory.successor(of: unit)
            let isEarly = day.map { day in known.from.map { day < $0 } ?? false } ?? false
            diagnostics.append(
                Diagnostic(
                    .warning, "don-vi-khong-con",
                    at: Place(path: documents[document].source, line: assignment.lines.lowerBound),
                    isEarly
                        ? Message(
                            vi: "“\(known.name)” chưa có khi giao nhiệm vụ \(assignment.path)",
                            en: "“\(known.name)” did not yet exist when assignment \(assignment.path) was given")
                        : Message(
                            vi: "“\(known.name)” không còn khi giao nhiệm vụ \(assignment.path)",
                            en: "“\(known.name)” no longer existed when assignment \(assignment.path) was given"),
                    hint: successor == unit
                        ? Message(
                            vi: "xem lại from, to của đơn vị trong content/directory.yml",
                            en: "check the unit's from and to in content/directory.yml")
                        : Message(
                            vi: "đơn vị kế tiếp là “\(directory.units[successor].name)”",
                            en: "its successor is “\(directory.units[successor].name)”")))
        }
    }
}
