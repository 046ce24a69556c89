/// A calendar day without a time or a zone: `2021-09-09`.
///
/// Kept as the number of days since 1970-01-01 in the proleptic Gregorian calendar, so that comparing,
/// sorting and counting days late are integer arithmetic. Public, because the compiler takes what is inlinable into other
/// modules from public types alone: days are compared everywhere.
public struct Day: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Days since 1970-01-01; negative before it.
    public let number: Int32

    @inlinable
    public init(number: Int32) {
        self.number = number
    }

    /// The day of a year, month (1–12) and day of the month; nil where the calendar has none (30 February).
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Day.daysInMonth(month, of: year)
        else { return nil }
        self.number = Day.daysFromCivil(year: year, month: month, day: day)
    }

    /// Reads exactly `YYYY-MM-DD`.
    package init?(iso text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
        func value(_ range: Range<Int>) -> Int? {
            var result = 0
            for byte in bytes[range] {
                guard (0x30...0x39).contains(byte) else { return nil }
                result = result * 10 + Int(byte - 0x30)
            }
            return result
        }
        guard let year = value(0..<4), let month = value(5..<7), let day = value(8..<10) else { return nil }
        self.init(year: year, month: month, day: day)
    }

    package var year: Int { civil.year }
    package var month: Int { civil.month }
    package var day: Int { civil.day }

    /// 1 is Monday (thứ hai), 7 is Sunday (chủ nhật), as ISO 8601 counts.
    package var weekday: Int {
        let shifted = (Int(number) + 3) % 7
        return (shifted < 0 ? shifted + 7 : shifted) + 1
    }

    /// `2021-09-09`.
    public var description: String {
        let (year, month, day) = civil
        guard 0...9999 ~= year else { return "\(year)-\(month)-\(day)" }
        // A file to take away has a hundred thousand of them, so its digits are set one by one.
        return String(unsafeUninitializedCapacity: 10) { bytes in
            func set(_ places: Range<Int>, _ value: Int) {
                var rest = value
                for place in places.reversed() {
                    bytes.initializeElement(at: place, to: 0x30 + UInt8(truncatingIfNeeded: rest % 10))
                    rest /= 10
                }
            }
            set(0..<4, year)
            set(5..<7, month)
            set(8..<10, day)
            bytes.initializeElement(at: 4, to: 0x2D)
            bytes.initializeElement(at: 7, to: 0x2D)
            return 10
        }
    }

    @inlinable
    public static func == (left: Day, right: Day) -> Bool { left.number == right.number }

    @inlinable
    public func hash(into hasher: inout Hasher) { hasher.combine(number) }

    @inlinable
    public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

    @inlinable
    public static func <= (left: Day, right: Day) -> Bool { left.number <= right.number }

    @inlinable
    public static func > (left: Day, right: Day) -> Bool { left.number > right.number }

    @inlinable
    public static func >= (left: Day, right: Day) -> Bool { left.number >= right.number }

    @inlinable
    public static func + (day: Day, days: Int) -> Day { Day(number: day.number + Int32(days)) }

    @inlinable
    public static func - (day: Day, days: Int) -> Day { Day(number: day.number - Int32(days)) }

    /// The number of days from `right` to `left`.
    @inlinable
    public static func - (left: Day, right: Day) -> Int { Int(left.number) - Int(right.number) }

    package static func daysInMonth(_ month: Int, of year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    package static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }
}

extension Day {
    /// `09/9/2021` as Vietnamese offices write it: a zero before days under 10 and before months 1 and 2.
    package var dayMonthYear: String {
        let (year, month, day) = civil
        guard 1000...9999 ~= year else {
            return "\(day < 10 ? "0" : "")\(day)/\(month < 3 ? "0" : "")\(month)/\(year)"
        }
        // Ten characters at most, which a string holds in place.
        return String(unsafeUninitializedCapacity: 10) { bytes in
            var count = 0
            func add(_ byte: Int) {
                bytes.initializeElement(at: count, to: UInt8(truncatingIfNeeded: byte))
                count += 1
            }
            add(0x30 + day / 10)
            add(0x30 + day % 10)
            add(0x2F)
            if month < 3 || month > 9 { add(0x30 + month / 10) }
            add(0x30 + month % 10)
            add(0x2F)
            add(0x30 + year / 1000)
            add(0x30 + year / 100 % 10)
            add(0x30 + year / 10 % 10)
            add(0x30 + year % 10)
            return count
        }
    }

    /// Year, month and day of the month in one computation.
    package var civil: (year: Int, month: Int, day: Int) {
        let shifted = Int(number) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    private static func daysFromCivil(year: Int, month: Int, day: Int) -> Int32 {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return Int32(era * 146_097 + dayOfEra - 719_468)
    }
}
