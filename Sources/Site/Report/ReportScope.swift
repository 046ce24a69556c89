import Office
import SourceText

/// What a report is about: the office, one unit, or what one leader gave, in a period.
package struct ReportScope: Hashable, Sendable {
    let subject: Summary.Scope
    package let period: Period
}

extension Period {
    /// What a report's “kỳ tới” is: after nine months the last quarter; nothing after a term.
    var following: Period? {
        switch kind {
        case .term: nil
        case .nineMonths: .quarter(year, 4)
        case .year, .half, .quarter, .month, .week: Period(kind, of: last + 1)
        }
    }

    /// The period just before, where that is not the same as a year before.
    var before: Period? {
        switch kind {
        case .term, .year, .nineMonths: nil
        case .half, .quarter, .month, .week: previous
        }
    }
}

extension SiteStrings {
    /// Inside a sentence: `quý III năm 2026`, `6 tháng đầu năm 2026`.
    func reportName(of period: Period) -> String {
        let year = ("year", "\(period.year)")
        switch period.kind {
        case .term: return filled("report_period_term", [("from", "\(period.year)"), ("to", "\(period.part)")])
        case .year: return filled("report_period_year", [year])
        case .nineMonths: return filled("report_period_nine_months", [year])
        case .half: return filled("report_period_half_\(period.part)", [year])
        case .quarter:
            let roman = RomanNumeral.text(period.part)
            return filled("report_period_quarter", [("q", "\(period.part)"), ("roman", roman), year])
        case .month:
            return filled(
                "report_period_month",
                [("m", two(period.part, below: 3)), ("mon", monthName(period.part)), year])
        case .week: return filled("report_period_week", [("n", "\(period.part)"), year])
        }
    }

    /// As sentences of the office count, below ten with a zero: `05 nhiệm vụ`; in other languages plainly.
    func counted(_ number: Int) -> String {
        language == .vi ? two(number, below: 10) : self.number(number)
    }

    /// Months 1 and 2 and days below 10 bear a zero (Nghị định 30/2020/NĐ-CP, Annex I).
    func two(_ value: Int, below limit: Int) -> String {
        value >= 0 && value < limit ? "0\(value)" : number(value)
    }
}

/// `IV` for an annex or a quarter.
enum RomanNumeral {
    static func text(_ number: Int) -> String {
        var rest = max(0, number)
        var text = ""
        for (value, letters) in [(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")] {
            while rest >= value {
                text += letters
                rest -= value
            }
        }
        return text
    }
}
