import SourceText

/// How a period is written: `2021-Q3` in addresses and commands, `Quý III/2021` for people.
extension Period: CustomStringConvertible {
    /// Reads `2021`, `2021-H1`, `2021-9M`, `2021-Q3`, `2021-09`, `2021-W36`, `2021..2026`; nil for anything else.
    package init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        func number(_ range: Range<Int>) -> Int? {
            var result = 0
            for byte in bytes[range] {
                guard (0x30...0x39).contains(byte) else { return nil }
                result = result * 10 + Int(byte - 0x30)
            }
            return range.isEmpty ? nil : result
        }
        guard bytes.count >= 4, let year = number(0..<4), year > 0 else { return nil }
        let found: Period?
        switch bytes.count {
        case 4: found = .year(year)
        case 7 where bytes[4] == 0x2D:
            switch bytes[5] {
            case UInt8(ascii: "H"), UInt8(ascii: "h"): found = number(6..<7).flatMap { .half(year, $0) }
            case UInt8(ascii: "Q"), UInt8(ascii: "q"): found = number(6..<7).flatMap { .quarter(year, $0) }
            case UInt8(ascii: "9") where bytes[6] == UInt8(ascii: "M") || bytes[6] == UInt8(ascii: "m"):
                found = .nineMonths(year)
            default: found = number(5..<7).flatMap { .month(year, $0) }
            }
        case 8 where bytes[4] == 0x2D && (bytes[5] == UInt8(ascii: "W") || bytes[5] == UInt8(ascii: "w")):
            found = number(6..<8).flatMap { .week(year, $0) }
        case 10 where bytes[4] == 0x2E && bytes[5] == 0x2E:
            found = number(6..<10).flatMap { .term(year, $0) }
        default: found = nil
        }
        guard let found else { return nil }
        self = found
    }

    /// `2021-Q3`; the name in addresses and files.
    package var description: String {
        let two = part < 10 ? "0\(part)" : "\(part)"
        let digits = String(year)
        let four = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        return switch kind {
        case .term: "\(four)..\(part)"
        case .year: four
        case .nineMonths: "\(four)-9M"
        case .half: "\(four)-H\(part)"
        case .quarter: "\(four)-Q\(part)"
        case .month: "\(four)-\(two)"
        case .week: "\(four)-W\(two)"
        }
    }

    /// As Vietnamese offices write it: `Quý III/2021`, `6 tháng đầu năm 2021`, `Tuần 36 năm 2021`.
    package var name: Message {
        let romans = ["", "I", "II", "III", "IV"]
        let months = [
            "", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ]
        return switch kind {
        case .term: Message(vi: "Nhiệm kỳ \(year)–\(part)", en: "Term \(year)–\(part)")
        case .year: Message(vi: "Năm \(year)", en: "\(year)")
        case .nineMonths: Message(vi: "9 tháng đầu năm \(year)", en: "First nine months of \(year)")
        case .half:
            Message(
                vi: "6 tháng \(part == 1 ? "đầu" : "cuối") năm \(year)",
                en: "\(part == 1 ? "First" : "Second") half of \(year)")
        case .quarter: Message(vi: "Quý \(romans[part])/\(year)", en: "Quarter \(part) of \(year)")
        case .month: Message(vi: "Tháng \(part < 3 ? "0" : "")\(part)/\(year)", en: "\(months[part]) \(year)")
        case .week: Message(vi: "Tuần \(part) năm \(year)", en: "Week \(part) of \(year)")
        }
    }
}
