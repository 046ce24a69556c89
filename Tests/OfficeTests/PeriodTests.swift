import Office
import SourceText
import Testing

@Suite struct PeriodTests {
    @Test(arguments: [
        ("2021", "2021-01-01", "2021-12-31", "Năm 2021"),
        ("2021-H1", "2021-01-01", "2021-06-30", "6 tháng đầu năm 2021"),
        ("2021-H2", "2021-07-01", "2021-12-31", "6 tháng cuối năm 2021"),
        ("2021-9M", "2021-01-01", "2021-09-30", "9 tháng đầu năm 2021"),
        ("2021-Q3", "2021-07-01", "2021-09-30", "Quý III/2021"),
        ("2021-09", "2021-09-01", "2021-09-30", "Tháng 9/2021"),
        ("2024-02", "2024-02-01", "2024-02-29", "Tháng 02/2024"),
        ("2021-W36", "2021-09-06", "2021-09-12", "Tuần 36 năm 2021"),
        ("2020-W53", "2020-12-28", "2021-01-03", "Tuần 53 năm 2020"),
        ("2021..2026", "2021-01-01", "2026-12-31", "Nhiệm kỳ 2021–2026"),
    ])
    func aPeriodHasItsDaysAndName(_ text: String, first: String, last: String, name: String) throws {
        let period = try #require(Period(text))
        #expect(period.first.description == first)
        #expect(period.last.description == last)
        #expect(period.name.vi == name)
        #expect(period.description == text)
        #expect(period.contains(period.first) && period.contains(period.last))
        #expect(!period.contains(period.first - 1) && !period.contains(period.last + 1))
    }

    @Test(arguments: [
        "", "21", "2021-Q5", "2021-H3", "2021-13", "2021-00", "2021-W54", "2021-W53", "2021..2020", "quý 3",
    ])
    func whatIsNoPeriodIsRefused(_ text: String) {
        #expect(Period(text) == nil)
    }

    @Test(arguments: [
        ("2021-Q1", "2020-Q4", "2020-Q1"), ("2021-01", "2020-12", "2020-01"), ("2021-H1", "2020-H2", "2020-H1"),
        ("2021", "2020", "2020"), ("2021-9M", "2020-9M", "2020-9M"), ("2021-W01", "2020-W53", "2020-W01"),
        ("2020-W53", "2020-W52", "2019-W52"), ("2021..2026", "2016..2021", "2016..2021"),
    ])
    func thePeriodBeforeAndTheYearBefore(_ text: String, previous: String, yearBefore: String) throws {
        let period = try #require(Period(text))
        #expect(period.previous.description == previous)
        #expect(period.yearBefore.description == yearBefore)
    }

    @Test func everyDayOfTwoYearsLiesInEachOfItsPeriods() {
        for number in 0..<731 {
            let day = TinyOffice.day("2020-01-01") + number
            for period in Period.around(day) {
                #expect(period.contains(day), "\(period) \(day)")
                #expect(period.previous.last < period.first || period.kind == .year, "\(period)")
            }
        }
    }
}
