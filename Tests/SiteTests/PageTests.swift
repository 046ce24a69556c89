import Foundation
import Records
@testable import Site
import Testing

/// What must hold on every page of the sample office.
@Suite struct PageTests {
    static let site = Task { try await SampleSite() }
    static let english = Task { try await SampleSite(language: .en) }

    /// Every page read once; what the search loads is no page.
    private static let pages = Task { () throws -> [(path: String, html: String, reading: PageReading)] in
        let site = try await PageTests.site.value
        return try site.plan.pages.filter { $0.path.hasSuffix(".html") }.map { page in
            let html = try site.html(page)
            return (page.path, html, PageReading(html))
        }
    }

    @Test func everySentenceOfADocumentReachesItsPage() async throws {
        let site = try await PageTests.site.value
        for (record, file) in zip(site.records, site.files) {
            let html = try #require(try site.html(at: Address.document(record.id)))
            let sheet = try #require(html.range(of: "<article")), end = try #require(html.range(of: "</article>"))
            var shown: [String: Int] = [:]
            for word in PageReading.words(PageReading(String(html[sheet.lowerBound..<end.upperBound])).text) {
                shown[word, default: 0] += 1
            }
            var missing: [String] = []
            for word in PageReading.words(PageTests.body(of: file.text)) {
                shown[word, default: 0] -= 1
                if shown[word] == -1 { missing.append(word) }
            }
            #expect(missing.isEmpty, "\(file.path): \(missing.joined(separator: " "))")
        }
    }

    /// Without front matter, attributes in braces, link targets and what pandoc writes for a line break.
    private static func body(of text: String) -> String {
        var body = text
        if body.hasPrefix("---\n"), let end = body.dropFirst(4).range(of: "\n---") {
            body = String(body[end.upperBound...])
        }
        for pattern in ["<br ?/?>", "\\{[^}]*\\}", "\\]\\([^)]*\\)", "&nbsp;"] {
            body = body.replacingOccurrences(of: pattern, with: " ", options: .regularExpression)
        }
        return body
    }

    @Test func everyLinkAndAnchorResolves() async throws {
        let site = try await PageTests.site.value
        let pages = try await PageTests.pages.value
        var ids: [String: Set<String>] = [:]
        for page in pages {
            #expect(Set(page.reading.ids).count == page.reading.ids.count, "\(page.path) has an id twice")
            ids[page.path] = Set(page.reading.ids)
        }
        let assets = Set(site.look.assets.map(\.path))
        let files = Set(site.plan.pages.filter { site.plan.content(of: $0) == nil }.map(\.path)).subtracting(ids.keys)
        for (path, _, reading) in pages {
            for link in reading.links {
                if link.hasPrefix("http://") || link.hasPrefix("https://") || link.hasPrefix("mailto:") { continue }
                let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
                let target = parts[0].isEmpty ? path : PageTests.resolve(parts[0], from: path)
                if target.hasPrefix("search/data/") || assets.contains(target) || files.contains(target) {
                    continue
                }
                guard let known = ids[target] else {
                    Issue.record("\(path): \(link) leads nowhere (\(target))")
                    continue
                }
                if parts.count > 1, !parts[1].contains("="), !known.contains(parts[1]) {
                    Issue.record("\(path): \(link) has no anchor")
                }
            }
        }
    }

    private static func resolve(_ link: String, from path: String) -> String {
        var folders = path.split(separator: "/").dropLast().map(String.init)
        for part in link.split(separator: "/") {
            if part == ".." { _ = folders.popLast() } else if part != "." { folders.append(String(part)) }
        }
        return folders.joined(separator: "/")
    }

    @Test func aStrictPolicyHoldsOnEveryPage() async throws {
        for page in try await PageTests.pages.value {
            let hasPolicy = page.html.contains(
                "http-equiv=\"Content-Security-Policy\" content=\"default-src 'self';")
            #expect(hasPolicy, "\(page.path)")
            for tag in page.reading.tags {
                let isPlain =
                    !tag.contains(" style=") && !tag.hasPrefix("<style") && !tag.contains(" onclick=")
                    && !tag.contains(" onload=") && (!tag.hasPrefix("<script") || tag.contains(" src=\""))
                    && !(PageReading.value(of: "src", in: tag) ?? "").contains(":")
                if !isPlain { Issue.record("\(page.path): \(tag)") }
            }
        }
    }

    @Test func theScriptOfAPageIsSmall() async throws {
        let script = try #require(try await PageTests.site.value.look.assets.first { $0.path == "assets/site.js" })
        #expect(script.bytes.count < 20_000)
    }

    @Test func headingsLeaveNoLevelOut() async throws {
        for page in try await PageTests.pages.value {
            let levels = page.reading.tags.compactMap { tag -> Int? in
                guard tag.hasPrefix("<h"), let digit = tag.dropFirst(2).first?.wholeNumberValue else { return nil }
                return digit
            }
            #expect(levels.first == 1 && levels.filter { $0 == 1 }.count == 1, "\(page.path)")
            for (before, after) in zip(levels, levels.dropFirst()) {
                if after > before + 1 { Issue.record("\(page.path): h\(before) then h\(after)") }
            }
        }
    }

    /// The words of an English page outside the documents' own are English.
    @Test func theEnglishSiteIsComplete() async throws {
        let site = try await PageTests.english.value
        let vietnamese = try await PageTests.site.value.look.strings
        for page in site.plan.pages where page.path.hasSuffix(".html") && page.path.split(separator: "/").count <= 2 {
            // The names of indicators are the documents' own words.
            if page.path.hasPrefix("indicators/") { continue }
            let reading = PageReading(try site.html(page))
            for key in ["skip", "nav_tasks", "as_of", "col_deadline", "status_over"] {
                #expect(!reading.text.contains(" " + vietnamese[key] + " "), "\(page.path): \(vietnamese[key])")
            }
        }
        #expect(try #require(try site.html(at: "index.html")).contains("<html lang=\"en\">"))
    }
}

/// Lists of units and leaders, as an office reads them.
@Suite struct DirectoryPageTests {
    @Test func unitsStandUnderTheirBodyAndFormerOnesLastWithTheirYears() async throws {
        let site = try await SampleSite(asOf: "2026-11-21")
        let html = try #require(try site.html(at: "departments/index.html"))
        let places = [
            ">Văn phòng UBND tỉnh Sơn Giang</h2>", ">Văn phòng UBND tỉnh Sơn Giang</a>", ">Phòng Kinh tế</a>",
            ">Cơ quan, địa phương khác</h2>",
            ">Sở Tài chính</a>", ">Đơn vị đã sáp nhập, giải thể</h2>", ">Sở Giao thông vận tải</a>",
        ].map { html.range(of: $0)?.lowerBound }
        #expect(!places.contains(nil) && places.compactMap(\.self) == places.compactMap(\.self).sorted())
        let text = PageReading(html).text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(text.contains("Sở Giao thông vận tải (đến 28/02/2025) , nay là: Sở Xây dựng"))
        let former = try #require(try site.html(at: "departments/so-giao-thong-van-tai/index.html"))
        #expect(former.contains(#"Nay là: <a href="../../departments/so-xay-dung/index.html">Sở Xây dựng</a>"#))
        #expect(text.contains("Tổ giúp việc sắp xếp tổ chức bộ máy (19/02/2025 – 30/6/2025)"))
    }

    @Test func aLeadersPositionsStandWithTheirTimesTheLastFirst() async throws {
        let site = try await SampleSite(asOf: "2026-11-21")
        let html = try #require(try site.html(at: "leaders/luong-hai-dang/index.html"))
        let text = PageReading(html).text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let now = try #require(text.range(of: "Phó Chủ tịch UBND tỉnh từ 01/4/2026"))
        let before = try #require(text.range(of: "Chánh Văn phòng UBND tỉnh 16/5/2022 – 31/3/2026"))
        #expect(now.lowerBound < before.lowerBound)
        let list = try #require(try site.html(at: "leaders/index.html"))
        let former = try #require(list.range(of: "Đã thôi giữ chức vụ"))
        let left = try #require(list.range(of: "Hoàng Thị Minh Châu"))
        let present = try #require(list.range(of: "Đỗ Quang Khải"))
        #expect(present.lowerBound < former.lowerBound && former.lowerBound < left.lowerBound)
    }

    @Test func whatIsFinishedWithoutADeadlineIsNotCalledOnTime() async throws {
        let site = try await SampleSite(asOf: "2026-11-21")
        let view = site.plan.view
        let task = try #require(view.tasks.firstIndex { $0.standing == .doneUndated })
        #expect(view.ledger.entries[task].status == .finishedUndated)
        let html = try site.html(at: "documents/\(view.documents[view.tasks[task].document].id)/index.html")
        #expect(try #require(html).contains(">Đã hoàn thành</span>"))
    }

    /// A typist's blanks between two signatures are columns.
    @Test func signaturesSideBySideStandInColumns() async throws {
        let html = try #require(
            try await SampleSite().html(at: "documents/2026-03-11-bien-ban-giao-ban/index.html"))
        #expect(html.contains("<span><strong>THƯ KÝ</strong></span> <span><strong>CHỦ TỌA</strong></span>"))
        #expect(html.contains("<p><span>Trần Hà Vy</span> <span>Tạ Thu Hương</span> </p>"))
    }

    /// As of a past day, what was issued later is no news yet.
    @Test func theHomePageShowsTheNewestDocumentsOfItsDay() async throws {
        let site = try await SampleSite(asOf: "2025-03-24")
        let html = try #require(try site.html(at: "index.html"))
        let shown = html.matches(of: /documents\/(\d{4}-\d\d-\d\d)[^"]*\/index\.html">/).map { String($0.1) }
        #expect(!shown.isEmpty)
        #expect(shown.allSatisfy { $0 <= "2025-03-24" }, "\(shown)")
    }

    /// What is dated after the day has its page, says so, and is counted nowhere.
    @Test func whatIsDatedAheadIsShownAndNotCounted() async throws {
        let site = try await SampleSite(asOf: "2025-05-15")
        let home = try #require(try site.html(at: "index.html"))
        #expect(home.firstMatch(of: /Chưa tính \d+ văn bản đề sau ngày này, với \d+ nhiệm vụ\./) != nil)
        let later = try #require(try site.html(at: "documents/2025-06-11-giao-ban/index.html"))
        #expect(later.contains("class=\"st st-later\">Chưa đến ngày giao"))
        let before = try #require(try site.html(at: "documents/2025-05-14-giao-ban/index.html"))
        #expect(!before.contains("st-later"))
        for path in ["tasks/index.html", "due/index.html", "departments/tong-hop/index.html", "ledger/2025.js"] {
            let html = try #require(try site.plan.pages.first { $0.path == path }.map(site.html))
            #expect(!html.contains("2025-06-11-giao-ban") && !html.contains("st-later"), "\(path)")
        }
    }

    /// `¶` is the author's notation; a reader is told in words.
    @Test func noPathIsShownInItsNotation() async throws {
        let site = try await SampleSite(asOf: "2026-11-21")
        for (index, record) in site.plan.view.documents.enumerated() where record.kind != .progress {
            let html = try #require(try site.html(at: "documents/\(record.id)/index.html"))
            #expect(!html.contains("¶"), "\(index) \(record.id)")
        }
    }
}
