import SourceText
import Testing

@testable import Records

@Suite struct DateTests {
    @Test(arguments: [
        ("ngày 09/9/2021", "2021-09-09…2021-09-09"),
        ("09 /9/2021", "2021-09-09…2021-09-09"),
        ("ngày 08 tháng 8 năm 2018", "2018-08-08…2018-08-08"),
        ("19-12-2022", "2022-12-19…2022-12-19"),
        ("ngày tháng 01 năm 2021", "2021-01-01…2021-01-31"),
        ("ngày … tháng 3 năm 2025", "2025-03-01…2025-03-31"),
        ("tháng 10/2021", "2021-10-01…2021-10-31"),
        ("tháng 2 năm 2024", "2024-02-01…2024-02-29"),
        ("giữa tháng 1/2021", "2021-01-11…2021-01-20"),
        ("đầu tháng 3/2025", "2025-03-01…2025-03-10"),
        ("cuối tháng 2/2025", "2025-02-21…2025-02-28"),
        ("quý I/2021", "2021-01-01…2021-03-31"),
        ("quí III năm 2022", "2022-07-01…2022-09-30"),
        ("6 tháng đầu năm 2018", "2018-01-01…2018-06-30"),
        ("06 tháng cuối năm 2018", "2018-07-01…2018-12-31"),
        ("năm 2023", "2023-01-01…2023-12-31"),
        ("cuối năm 2025", "2025-12-01…2025-12-31"),
        ("ngày 05.9.2021", "2021-09-05…2021-09-05"),
    ])
    func readsWhatIsWritten(words: String, days: String) throws {
        let reading = reading(words)
        let date = try #require(reading.dates.read(0, reading.all.upperBound))
        let span = try #require(date.span(reading.prose, near: nil))
        #expect("\(span.first!)…\(span.last!)" == days)
        #expect(date.range.upperBound == reading.all.upperBound)
    }

    @Test(arguments: [
        ("15/12", "2022-12-12", "2022-12-15"), ("15/12", "2022-12-20", "2023-12-15"),
        ("ngày 05/01", "2022-12-12", "2023-01-05"), ("thứ Sáu tuần này", "2025-03-12", "2025-03-14"),
        ("tuần tới", "2025-03-12", "2025-03-17"), ("tháng 10", "2021-09-09", "2021-10-01"),
    ])
    func infersTheNextSuchDate(words: String, meeting: String, first: String) throws {
        let reading = reading(words)
        let date = try #require(reading.dates.read(0, reading.all.upperBound))
        let span = try #require(date.span(reading.prose, near: Day(iso: meeting)))
        #expect(span.first?.description == first)
    }

    @Test(arguments: ["81/2021/NĐ-CP", "24 giờ", "tháng mười", "quý đơn vị", "31/31"])
    func isNoDate(words: String) {
        let reading = reading(words)
        #expect(reading.dates.read(0, reading.all.upperBound) == nil)
    }
}
