import Foundation
import Testing

/// An office of three meetings at the terminal: what is due, what it sums up to, what was noted.
@Suite struct LedgerCommandTests {
    private func site() throws -> Folder {
        let folder = try Folder()
        try folder.write("site.yml", "title: Theo dõi\nagency: Văn phòng UBND tỉnh\nlanguage: vi\n")
        try folder.write(
            "content/directory.yml",
            """
            units:
              - id: tong-hop
                name: Phòng Tổng hợp
                kind: phong
              - id: kinh-te
                name: Phòng Kinh tế
                abbreviations: [KT]
                kind: phong
            leaders:
              - name: Vũ Đình Lộc
                positions: [{title: Chánh Văn phòng, from: 2024-01-01}]
            """)
        try folder.write(
            "content/2026-01-05-giao-ban.md",
            notice(
                "05/01/2026", "2026-01-05", "1/TB-VP",
                [
                    "1. Giao Phòng Tổng hợp tham mưu báo cáo trước ngày 20/01/2026.",
                    "2. Giao Phòng Kinh tế rà soát danh mục dự án trước ngày 31/01/2026.",
                    "3. Giao Phòng Nội vụ xây dựng quy chế làm việc.",
                ]))
        try folder.write(
            "content/2026-02-09-giao-ban.md",
            notice(
                "09/02/2026", "2026-02-09", "2/TB-VP",
                [
                    "1. Giao Phòng Kinh tế lập kế hoạch kiểm tra trước ngày 25/3/2026."
                ]))
        return folder
    }

    private func notice(_ written: String, _ day: String, _ number: String, _ points: [String]) -> String {
        """
        ---
        loai: thong-bao
        so: \(number)
        ngay-ban-hanh: \(day)
        chu-tri: Vũ Đình Lộc
        ---

        # Kết luận họp giao ban ngày \(written)

        Ngày \(written), Chánh Văn phòng chủ trì họp giao ban. Sau khi nghe báo cáo, Chánh Văn phòng kết luận:

        \(points.joined(separator: "\n\n"))
        """
    }

    private func tasks(_ folder: Folder, _ arguments: String...) throws -> [[String: Any]] {
        let outcome = try Outcome.running(["tasks", "--json"] + arguments, in: folder.path, environment: [:])
        #expect(outcome.code == 0, "\(outcome.errors)")
        let answer = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
        return try #require(answer?["tasks"] as? [[String: Any]])
    }

    private func ids(_ tasks: [[String: Any]]) -> [String] { tasks.compactMap { $0["id"] as? String } }

    @Test func tasksAreSiftedAndThePressingComeFirst() throws {
        let site = try site()
        let asOf = ["--as-of", "2026-02-10"]
        func found(_ arguments: String...) throws -> [String] {
            let outcome = try Outcome.running(["tasks", "--json"] + arguments + asOf, in: site.path, environment: [:])
            let answer = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
            return ids(answer?["tasks"] as? [[String: Any]] ?? []).map { String($0.dropFirst(5)) }
        }
        #expect(try found() == ["01-05-giao-ban#1", "01-05-giao-ban#2", "02-09-giao-ban#1", "01-05-giao-ban#3"])
        #expect(try found("--status", "qua-han") == ["01-05-giao-ban#1", "01-05-giao-ban#2"])
        #expect(try found("--status", "trong-han,khong-thoi-han") == ["02-09-giao-ban#1", "01-05-giao-ban#3"])
        #expect(try found("--department", "phòng kinh tế") == ["01-05-giao-ban#2", "02-09-giao-ban#1"])
        #expect(try found("--department", "KT", "--due-before", "2026-02-01") == ["01-05-giao-ban#2"])
        #expect(try found("--period", "2026-02") == ["02-09-giao-ban#1"])
        #expect(try found("--document", "2/TB-VP") == ["02-09-giao-ban#1"])
        #expect(try found("--search", "du an danh muc") == ["01-05-giao-ban#2"])
        #expect(try found("--leader", "Chánh Văn phòng").count == 4)
    }

    @Test func whatDoesNotExistIsWrongUsageWithTheNearest() throws {
        let site = try site()
        let unit = try site.run("tasks", "--department", "Phòng Kinh tê", "--as-of", "2026-02-10")
        #expect(unit.code == 0)
        let other = try site.run("tasks", "--department", "Phòng Kinh tết", "--as-of", "2026-02-10")
        #expect(other.code == 2)
        #expect(other.errors.contains("ý là “Phòng Kinh tế”?"))
        #expect(try site.run("tasks", "--status", "xong").code == 2)
        #expect(try site.run("summary", "2026-Q5").code == 2)
    }

    @Test func aSpreadsheetGetsCSV() throws {
        let outcome = try site().run("tasks", "--csv", "--as-of", "2026-02-10")
        #expect(outcome.output.hasPrefix("\u{FEFF}TT,Mã,Nội dung,Văn bản giao"))
        #expect(outcome.output.contains("\r\n1,2026-01-05-giao-ban#1,"))
        #expect(outcome.output.contains(",chưa hoàn thành quá hạn,21,chưa có thông tin"))
    }

    @Test func aSummarySaysWhatTheTasksSay() throws {
        let site = try site()
        #expect(try site.run("done", "2026-01-05-giao-ban#1", "--on", "2026-01-19").code == 0)
        let outcome = try site.run("summary", "2026-Q1", "--json", "--as-of", "2026-03-31")
        let answer = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        let figures = try #require(answer["figures"] as? [String: Int])
        let tasks = try tasks(site, "--as-of", "2026-03-31")
        func count(_ status: String) -> Int { tasks.count { $0["status"] as? String == status } }
        #expect(figures["given"] == tasks.count)
        #expect(figures["finished-on-time"] == count("finished-on-time"))
        #expect(figures["overdue"] == count("overdue"))
        #expect(figures["undated"] == count("undated"))
        #expect(figures["overdue"] == 2 && figures["finished"] == 1)
        let text = try site.run("summary", "2026-Q1", "--as-of", "2026-03-31")
        #expect(text.output.contains("QUÝ I/2026") && text.output.contains("Phòng Kinh tế"))
        // Two units with one or two assignments each are too few to rank.
        #expect((answer["ranking"] as? [Any])?.isEmpty == true)
        #expect((answer["not_ranked"] as? [[String: Any]])?.isEmpty == false)
        #expect(try site.run("summary", "2026-Q1", "--markdown").output.hasPrefix("# Quý I/2026\n"))
    }

    private func summary(columns: Int) throws -> [Substring] {
        try Outcome.running(
            ["summary", "2026-Q3", "--as-of", "2026-11-20"], in: Repository.root.path(),
            environment: ["COLUMNS": "\(columns)"]
        ).output.split(separator: "\n")
    }

    /// Eighty columns suffice for tables: long heads stand in lines of their words, right above the figures.
    @Test func aSummaryFitsATerminal() throws {
        let lines = try summary(columns: 80)
        #expect(lines.allSatisfy { $0.count <= 80 })
        let head = try #require(lines.firstIndex { $0.hasPrefix("Đơn vị ") })
        #expect(lines[head - 1].split(separator: " ") == ["Chuyển", "Hoàn", "Đúng", "Quá", "Chuyển"])
        #expect(lines[head].hasSuffix("sang  Giao  thành   hạn  hạn  kỳ sau  Tỷ lệ"))
        #expect(lines[head + 1].hasPrefix("Phòng Tổng hợp   "))
        #expect(lines[head + 1].count == lines[head].count)
    }

    /// Where that is too narrow, a name stands before its figures, not below them.
    @Test func aNarrowSummaryNamesFirst() throws {
        let lines = try summary(columns: 60)
        let given = try #require(lines.firstIndex(of: "Giao trong kỳ"))
        #expect(lines[given + 1].hasPrefix("    Trong kỳ "))
        let unit = try #require(lines.firstIndex(of: "Phòng Tổng hợp"))
        #expect(lines[unit + 1].hasPrefix("    Chuyển sang "))
    }

    @Test func progressIsWrittenSoThatItReadsBack() throws {
        let site = try site()
        let done = try site.run(
            "done", "khoản 2 Thông báo số 1/TB-VP", "--on", "2026-02-03", "--note", "Đã trình UBND tỉnh", "--evidence",
            "15/TTr-VP")
        #expect(done.code == 0, "\(done.errors)")
        let path = "content/2026-02-tien-do.md"
        #expect(
            try site.read(path).hasSuffix(
                "\n- 2026-01-05-giao-ban#2: đã hoàn thành ngày 03/02/2026, văn bản số 15/TTr-VP. Đã trình UBND tỉnh\n"))
        #expect(
            try site.run(
                "progress", "2026-01-05-giao-ban#1", "--state", "gia-han", "--until", "2026-03-31", "--on", "2026-02-05"
            ).code == 0)
        #expect(
            try site.run(
                "progress", "2026-01-05-giao-ban#3", "--state", "chuyen", "--unit", "Phòng Tổng hợp", "--on",
                "2026-02-06"
            ).code == 0)
        #expect(try site.read(path).split(separator: "\n").suffix(3).allSatisfy { $0.hasPrefix("- 2026-01-05") })
        let found = try tasks(site, "--document", "1/TB-VP", "--as-of", "2026-02-10")
        let byID = Dictionary(uniqueKeysWithValues: found.map { ($0["id"] as? String ?? "", $0) })
        #expect(byID["2026-01-05-giao-ban#2"]?["status"] as? String == "finished-late")
        #expect(byID["2026-01-05-giao-ban#2"]?["evidence"] as? String == "15/TTr-VP")
        #expect(byID["2026-01-05-giao-ban#1"]?["deadline"] as? String == "2026-03-31")
        #expect(byID["2026-01-05-giao-ban#1"]?["first_deadline"] as? String == "2026-01-20")
        #expect(byID["2026-01-05-giao-ban#3"]?["lead"] as? [String] == ["Phòng Tổng hợp"])
        #expect(try site.run("done", "2026-01-05-giao-ban#9").code == 2)
        #expect(try site.run("done", "2026-01-05-giao-ban#1", "--on", "2026-01-01").code == 2)
    }

    @Test func unknownUnitsAreReadyToPaste() throws {
        let site = try site()
        #expect(
            try site.run("units", "--unknown").output
                == "  - id: phong-noi-vu\n    name: Phòng Nội vụ\n    kind: phong\n")
        #expect(try site.run("units").output.contains("CHƯA CÓ TRONG DANH BẠ (1)"))
    }

    @Test func aClosedPeriodDoesNotChangeInSilence() throws {
        let site = try site()
        #expect(try site.run("close", "2026-Q1", "--as-of", "2026-02-10").code == 2)
        #expect(try site.run("close", "2026-Q1", "--as-of", "2026-04-03").code == 0)
        #expect(try site.run("close", "2026-Q1", "--as-of", "2026-04-03").code == 2)
        #expect(!(try site.run("check", "--as-of", "2026-04-04").errors.contains("chot-khac-so-lieu")))
        #expect(try site.run("done", "2026-01-05-giao-ban#1", "--on", "2026-01-19").code == 0)
        let check = try site.run("check", "--strict", "--as-of", "2026-04-04")
        #expect(check.code == 1)
        #expect(check.errors.contains("chot-khac-so-lieu") && check.errors.contains("Đã hoàn thành: 0 → 1"))
        #expect(try site.run("close", "2026-Q1", "--again", "--as-of", "2026-04-05").code == 0)
        #expect(!(try site.run("check", "--as-of", "2026-04-06").errors.contains("chot-khac-so-lieu")))
    }
}
