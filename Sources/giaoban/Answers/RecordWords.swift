import Records
import SourceText

/// How facts of a record are worded for people: `.quarterly` → `hằng quý`, 368 of 525 `hồ sơ` → `368/525 hồ sơ`.
enum RecordWords {
    static func kind(_ kind: Record.Kind, _ language: Language) -> String {
        let message =
            switch kind {
            case .notice: Message(vi: "Thông báo", en: "Notice")
            case .minutes: Message(vi: "Biên bản", en: "Minutes")
            case .report: Message(vi: "Báo cáo", en: "Report")
            case .news: Message(vi: "Tin bài", en: "News")
            case .plan: Message(vi: "Kế hoạch", en: "Plan")
            case .dispatch: Message(vi: "Công văn", en: "Dispatch")
            case .decision: Message(vi: "Quyết định", en: "Decision")
            case .progress: Message(vi: "Tiến độ", en: "Progress")
            case .other: Message(vi: "Văn bản", en: "Document")
            }
        return message.text(language)
    }

    static func recurrence(_ recurrence: Assignment.Recurrence, _ language: Language) -> String {
        let message =
            switch recurrence {
            case .daily: Message(vi: "hằng ngày", en: "daily")
            case .weekly: Message(vi: "hằng tuần", en: "weekly")
            case .monthly: Message(vi: "hằng tháng", en: "monthly")
            case .quarterly: Message(vi: "hằng quý", en: "quarterly")
            case .halfYearly: Message(vi: "mỗi 6 tháng", en: "half-yearly")
            case .yearly: Message(vi: "hằng năm", en: "yearly")
            case .regularly: Message(vi: "định kỳ", en: "regularly")
            }
        return message.text(language)
    }

    static func finding(_ kind: Finding.Kind, _ language: Language) -> String {
        let message =
            switch kind {
            case .result: Message(vi: "Kết quả", en: "Result")
            case .limitation: Message(vi: "Hạn chế", en: "Limitation")
            case .cause: Message(vi: "Nguyên nhân", en: "Cause")
            case .direction: Message(vi: "Phương hướng", en: "Direction")
            }
        return message.text(language)
    }

    /// `09/9/2021`, as the office writes it: the day with two digits, and the months 1 and 2.
    static func day(_ day: Day) -> String {
        let (year, month, dayOfMonth) = day.civil
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return "\(two(dayOfMonth))/\(month < 3 ? two(month) : "\(month)")/\(year)"
    }

    /// The words as written, and the last day where they do not name one: `quý I/2021 (đến 31/3/2021)`.
    static func span(_ span: DateSpan) -> String {
        guard let last = span.last else { return span.text }
        switch span.precision {
        case .day where span.first == span.last: return day(last)
        case .day, .month, .quarter, .half, .year, .range, .event: return "\(span.text) (→ \(day(last)))"
        }
    }

    static func person(_ person: Person) -> String {
        [person.name, person.position].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " – ")
    }

    static func figure(_ indicator: Indicator) -> String {
        var words: [String] = []
        if let qualifier = indicator.qualifier { words.append(qualifier) }
        if let value = indicator.value {
            words.append(number(value) + (indicator.total.map { "/" + number($0) } ?? ""))
            if let unit = indicator.unit { words.append(unit) }
        }
        if let percent = indicator.percent {
            words.append(indicator.value == nil ? number(percent) + "%" : "(\(number(percent))%)")
        }
        return words.joined(separator: " ")
    }

    /// `11.510`, `99,8`: the Vietnamese way in both languages, as the document has it.
    static func number(_ value: Double) -> String {
        let whole = value.rounded(.towardZero)
        guard abs(whole) < 9e15 else { return value.description }
        var digits = Array(String(Int(whole.magnitude)))
        var index = digits.count - 3
        while index > 0 {
            digits.insert(".", at: index)
            index -= 3
        }
        let sign = value < 0 ? "-" : ""
        guard value != whole else { return sign + String(digits) }
        let fraction = value.description.split(separator: ".").last.map(String.init) ?? ""
        return sign + String(digits) + "," + fraction
    }
}
