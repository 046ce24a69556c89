import Foundation
@testable import Site
import Testing

/// What was said of an assignment stands where it is read, and what became of a meeting's assignments at the next one.
@Suite struct HistoryTests {
    private func words(_ html: String) -> String {
        PageReading(html).text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test func everyWordStandsWithItsDayAndSourceAndWhatWasReplaced() async throws {
        let html = try #require(try await SampleSite.tiny().html(at: "documents/2031-03-10-giao-ban/index.html"))
        let text = words(html)
        #expect(
            text.contains(
                "Quá trình thực hiện 05/4/2031 đang thực hiện : đạt 40%, đã gửi dự thảo Tiến độ tuần đầu tháng 4 năm 2031 (đã có cập nhật sau) 12/4/2031 gia hạn đến 30/4/2031"
            ), "\(text)")
        #expect(html.contains("<li class=\"was\"><span class=\"num\">05/4/2031</span>"))
        #expect(html.contains("href=\"../../documents/2031-04-12-tien-do/index.html\""))
    }

    @Test func aProgressDocumentLeadsToWhatItSpeaksOf() async throws {
        let html = try #require(try await SampleSite.tiny().html(at: "documents/2031-04-12-tien-do/index.html"))
        #expect(
            words(html).contains("Tiến độ báo cáo (\(html.split(separator: "<span class=\"task-src\">").count - 1))"))
        #expect(html.contains(#"<li><a href="../../documents/2031-03-10-giao-ban/index.html#"#))
        #expect(!html.contains("Văn bản không giao nhiệm vụ cụ thể."))
        let notice = try #require(try await SampleSite.tiny().html(at: "documents/2031-03-10-giao-ban/index.html"))
        #expect(!notice.contains("h-updates"))
    }

    /// A monthly report has a status for each month.
    @Test func aRecurringAssignmentShowsItsTimes() async throws {
        let text = words(try #require(try await SampleSite.tiny().html(at: "documents/2031-03-10-giao-ban/index.html")))
        #expect(text.contains("Tháng 4/2031: trong kỳ Tháng 3/2031: đúng hạn 31/3/2031"), "\(text)")
    }

    @Test func aMeetingTellsWhatBecameOfTheOneBefore() async throws {
        let site = try await SampleSite(asOf: "2026-11-21")
        let html = try #require(try site.html(at: "documents/2026-10-07-giao-ban/index.html"))
        let text = words(html)
        // The notice of the quarter's briefing follows the one of September, which is called otherwise.
        #expect(text.contains("Nhiệm vụ của cuộc họp trước Thông báo 160/TB-VP 09/9/2026"), "\(text)")
        #expect(text.contains("Tình trạng đến ngày họp này (07/10/2026):"))
        let view = site.plan.view
        let before = try #require(view.documents.firstIndex { $0.id == "2026-09-09-giao-ban" })
        let day = try #require(view.days[view.documents.firstIndex { $0.id == "2026-10-07-giao-ban" } ?? 0])
        let late = view.tasksOfDocument[before].count { view.ledger.position($0, on: day)?.status == .overdue }
        #expect(late == 0 || text.contains("Quá hạn \(late)"))
        let changes = view.ledger.changes(since: try #require(view.days[before]), until: day)
        #expect(text.contains("giao mới \(changes.given) hoàn thành \(changes.finished)"))
        #expect(html.contains("#figure=newly-overdue&amp;since=2026-09-09&amp;until=2026-10-07"))
    }
}
