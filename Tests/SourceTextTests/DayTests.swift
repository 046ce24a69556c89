import SourceText
import Testing

@Suite struct DayTests {
    @Test(arguments: [
        ("1970-01-01", 0, 4), ("2021-09-09", 18879, 4), ("2024-02-29", 19782, 4), ("1969-12-31", -1, 3),
    ])
    func roundTrips(iso: String, number: Int32, weekday: Int) throws {
        let day = try #require(Day(iso: iso))
        #expect(day.number == number)
        #expect(day.description == iso)
        #expect(day.weekday == weekday)
    }

    @Test(arguments: [("2021-09-09", "09/9/2021"), ("2026-02-19", "19/02/2026"), ("2026-11-01", "01/11/2026")])
    func isWrittenAsOfficesWriteIt(iso: String, written: String) throws {
        #expect(try #require(Day(iso: iso)).dayMonthYear == written)
    }

    @Test(arguments: ["2021-02-30", "2021-13-01", "2021-1-1", "", "20210101ab", "2021-09-0x"])
    func refusesWhatNoCalendarHas(text: String) {
        #expect(Day(iso: text) == nil)
    }
}
