import SourceText

/// What one entry says behind the assignment's name: `đã hoàn thành ngày 15/9/2021, Báo cáo số 512/BC-VP`,
/// `chưa hoàn thành, xin gia hạn đến 30/9`, `đang thực hiện, đạt 60%`, `chuyển Phòng Kinh tế chủ trì`.
struct Statement {
    let reading: Reading
    private let prose: Prose
    private(set) var state: ProgressEntry.State?
    /// Where the state is said.
    private(set) var stateToken: Int?
    private var date: Day?
    private var evidenceDate: Day?
    private var newDeadline: DateSpan?
    private var period: DateSpan?
    private var unit: String?
    private var percent: Double?
    private var evidence: String?

    init(reading: Reading) {
        self.reading = reading
        prose = reading.prose
    }

    /// nil where no state was said.
    func entry(reference: String, place: Place, note: String) -> ProgressEntry? {
        guard let state else { return nil }
        let isShort = state == .finished && (percent ?? 100) < 100
        return ProgressEntry(
            reference: reference, state: isShort ? .underway : state, date: date ?? evidenceDate,
            newDeadline: state == .extended || state == .extensionAsked ? newDeadline : nil,
            unit: state == .transferred ? unit : nil, percent: percent, note: note, evidence: evidence, period: period,
            place: place)
    }

    /// Adds what a stretch of tokens says to what is known; what was said before goes first.
    ///
    /// - Parameter upToState: whether only where the first state is said is asked for.
    mutating func take(_ tokens: Range<Int>, isDateAlone: Bool = false, upToState: Bool = false) {
        var index = tokens.lowerBound
        var isDeadline = false
        var isEvidence = false
        while index < tokens.upperBound {
            if let (found, length) = state(at: index, tokens.upperBound) {
                note(found, at: index, tokens.upperBound, length)
                if upToState { return }
                isDeadline = found == .extended || found == .extensionAsked
                index += length
            } else if let number = reading.documentNumber(at: index, tokens) {
                if evidence == nil { evidence = prose.text(number).filter { $0 != " " } }
                isEvidence = true
                index = number.upperBound
            } else if let (span, next) = dated(
                index, tokens.upperBound, isDeadline: isDeadline, isAlone: isDateAlone)
            {
                if isDeadline {
                    newDeadline = newDeadline ?? span
                    isDeadline = false
                } else if span.precision == .day {
                    if isEvidence { evidenceDate = evidenceDate ?? span.first } else { date = date ?? span.first }
                } else if span.precision == .month || span.precision == .quarter || span.precision == .half,
                    !isDateAlone
                {
                    period = period ?? span
                }
                isEvidence = false
                index = next
            } else if let value = percentage(index, tokens.upperBound) {
                percent = percent ?? value
                index += 1
            } else {
                if prose.isSign(index, Sign.semicolon) || prose.isSign(index, Sign.stop) { isEvidence = false }
                index += 1
            }
        }
    }

    /// The first state holds, but for an extension, which says more than that the work goes on.
    private mutating func note(_ found: ProgressEntry.State, at index: Int, _ end: Int, _ length: Int) {
        let isExtension = found == .extended || found == .extensionAsked
        let isOpen = state == .underway || state == .notStarted
        guard state == nil || isOpen && (isExtension || found == .transferred) else { return }
        state = found
        stateToken = stateToken ?? index
        if found == .transferred { unit = receiver(index + length, end) }
    }

    private func receiver(_ index: Int, _ end: Int) -> String? {
        var start = index
        while start < end, prose.length(Statement.toward, start, end) > 0 {
            start += prose.length(Statement.toward, start, end)
        }
        return reading.units.list(start, end).mentions.first?.name
    }

    private func state(at index: Int, _ end: Int) -> (ProgressEntry.State, Int)? {
        guard prose.length(Statement.anyState, index, end) > 0 else { return nil }
        var best: (ProgressEntry.State, Int)?
        for (state, words) in Statement.states {
            let length = prose.length(words, index, end)
            if length > (best?.1 ?? 0) { best = (state, length) }
        }
        // `chuyển` alone is a common verb; it hands over only where a unit follows.
        if let found = best, found.0 == .transferred, receiver(index + found.1, end) == nil { return nil }
        return best
    }

    /// A day as ISO writes it, or a date of the genre; of what happened the last such day, of a deadline the next.
    private func dated(_ index: Int, _ end: Int, isDeadline: Bool, isAlone: Bool) -> (DateSpan, Int)? {
        if let day = isoDay(index, end) {
            let range = index..<(index + 5)
            return (DateSpan(text: prose.text(range), first: day, last: day, precision: .day), range.upperBound)
        }
        // `còn 6/11 dự án`: a share of a counted noun.
        if prose.tokens[index].isNumber, index + 3 < end, prose.isSign(index + 1, Sign.slash),
            prose.tokens[index + 3].isWord
        {
            return nil
        }
        guard let found = reading.dates.read(index, end),
            // `đã xử lý 4/5 văn bản` counts, it does not date.
            found.year != nil || isDeadline || isAlone || !prose.tokens[index].isNumber,
            let span = found.span(prose, near: reading.day, backwards: !isDeadline)
        else { return nil }
        return (span, max(found.range.upperBound, index + 1))
    }

    private func isoDay(_ index: Int, _ end: Int) -> Day? {
        guard index + 5 <= end, prose.tokens[index].isNumber, prose.tokens[index].length == 4,
            prose.isSign(index + 1, Sign.dash), prose.isSign(index + 3, Sign.dash)
        else { return nil }
        return Day(iso: prose.text(index..<(index + 5)))
    }

    /// `60%`, `đạt 60 %`, `37,5%`
    private func percentage(_ index: Int, _ end: Int) -> Double? {
        guard prose.tokens[index].isNumber else { return nil }
        let next = index + 1
        let hasFraction =
            next + 1 < end && (prose.isSign(next, Sign.comma) || prose.isSign(next, Sign.stop))
            && !prose.tokens[next + 1].spaced && prose.tokens[next + 1].isNumber
        let sign = hasFraction ? next + 2 : next
        guard sign < end, prose.isSign(sign, Sign.percent) else { return nil }
        let fraction = hasFraction ? "." + prose.text((next + 1)..<sign) : ""
        guard let value = Double(prose.text(index..<next) + fraction), value <= 100 else { return nil }
        return value
    }

    private static let toward = Words("cho", "sang", "về", "đơn vị", "khác")

    private static let spellings: [(ProgressEntry.State, [String])] = [
        (
            .finished,
            ["đã hoàn thành", "hoàn thành", "đã xong", "đã thực hiện xong", "đã thực hiện", "đã kết thúc"]
        ),
        (
            .underway,
            [
                "chưa hoàn thành", "không hoàn thành", "cơ bản hoàn thành", "đã cơ bản hoàn thành",
                "dự kiến hoàn thành",
                "sẽ hoàn thành", "phấn đấu hoàn thành", "đang hoàn thành", "đang", "đang thực hiện", "đang triển khai",
                "tiếp tục thực hiện", "tiếp tục triển khai", "đang hoàn thiện",
            ]
        ),
        (.notStarted, ["chưa thực hiện", "chưa triển khai", "chưa có kết quả", "chưa báo cáo", "chưa bắt đầu"]),
        (
            .extensionAsked,
            ["xin gia hạn", "đề nghị gia hạn", "đề nghị cho gia hạn", "xin lùi thời hạn", "đề nghị lùi thời hạn"]
        ),
        (
            .extended,
            [
                "được gia hạn", "gia hạn", "cho gia hạn", "cho phép gia hạn", "đồng ý gia hạn", "đồng ý cho gia hạn",
                "lùi thời hạn", "được lùi thời hạn", "điều chỉnh thời hạn",
            ]
        ),
        (.suspended, ["tạm dừng", "tạm hoãn", "dừng thực hiện", "tạm dừng thực hiện"]),
        (.transferred, ["chuyển", "đã chuyển", "được chuyển", "giao lại"]),
        (
            .cancelled,
            [
                "không thực hiện", "không thực hiện nữa", "không tiếp tục thực hiện", "thu hồi", "thu hồi nhiệm vụ",
                "hủy",
                "hủy bỏ", "bãi bỏ", "rút nhiệm vụ",
            ]
        ),
    ]

    private static let states = spellings.map { ($0.0, Words($0.1)) }
    /// Of whatever state: most words say nothing of any.
    private static let anyState = Words(spellings.flatMap(\.1))
}
