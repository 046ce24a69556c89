import Office
import Records
import SourceText
import Testing

@Suite struct DirectoryTests {
    private let directory = Directory.read(yaml: TinyOffice.directory, path: "content/directory.yml").directory

    @Test(arguments: [
        ("Phòng Tổng hợp", "2025-01-10", "tong-hop"), ("PHÒNG TỔNG HỢP", "2025-01-10", "tong-hop"),
        ("Phòng TH", "2025-01-10", "tong-hop"), ("P. TH", "2025-01-10", "tong-hop"),
        ("lãnh đạo Phòng Tổng hợp", "2025-01-10", "tong-hop"),
        ("Phòng Đầu tư – Xây dựng", "2025-01-10", "dau-tu"),
        ("Phòng Đầu tư và Xây dựng", "2025-01-10", "dau-tu"), ("Phòng ĐTXD", "2025-01-10", "dau-tu"),
        ("Sở Tài chính", "2025-01-10", "so-tai-chinh"), ("Giám đốc Sở Tài chính", "2025-01-10", "so-tai-chinh"),
        ("Sở Tài chính tỉnh Trường Khê", "2025-01-10", "so-tai-chinh"),
        ("Văn phòng Ủy ban nhân dân tỉnh", "2025-01-10", "van-phong"),
        ("Phòng Kinh tế huyện Nam Sơn", "2025-01-10", "unknown"), ("Phòng Nội chính", "2025-01-10", "unknown"),
        ("các phòng, ban, đơn vị", "2025-01-10", "group tong-hop kinh-te dau-tu"),
        ("Các phòng, ban, đơn vị", "2025-03-10", "group tong-hop kinh-te"),
        ("các sở, ban, ngành", "2025-03-10", "group so-tai-chinh"),
        ("các đơn vị liên quan", "2025-03-10", "someone"),
    ])
    func aNameMeansAUnit(_ name: String, on day: String, meaning: String) {
        let names = UnitNames(directory)
        let agency = names.agency("VĂN PHÒNG UBND TỈNH TRƯỜNG KHÊ")
        #expect(agency == 0)
        let found: String =
            switch names.meaning(of: names.reading(of: name), on: TinyOffice.day(day), agency: agency) {
            case .unit(let unit): directory.units[unit].id
            case .group(let units): (["group"] + units.map { directory.units[$0].id }).joined(separator: " ")
            case .someone: "someone"
            case .unknown: "unknown"
            }
        #expect(found == meaning)
    }

    @Test(arguments: [
        ("đồng chí Vũ Đình Lộc", "", "2025-03-01", "vu-dinh-loc"), ("Ông Vũ Đình Lộc", "", "2025-03-01", "vu-dinh-loc"),
        ("", "Chánh Văn phòng", "2025-03-01", "vu-dinh-loc"), ("", "Chánh Văn phòng", "2025-06-01", "tran-thi-mai"),
        ("", "Chánh Văn phòng UBND tỉnh", "2025-03-01", "vu-dinh-loc"),
        ("", "Phó Bí thư Đảng ủy, Chánh Văn phòng", "2025-03-01", "vu-dinh-loc"),
        ("", "Phó Chánh Văn phòng", "2025-06-01", "unknown"), ("Lê Văn Tám", "", "2025-03-01", "unknown"),
    ])
    func aLeaderIsFoundByNameOrByPositionOnADay(_ name: String, position: String, day: String, leader: String) {
        let person = Person(name: name.isEmpty ? nil : name, position: position.isEmpty ? nil : position)
        let meaning = LeaderNames(directory).meaning(of: person, on: TinyOffice.day(day), agency: 0)
        let found: String =
            switch meaning {
            case .leader(let index): directory.leaders[index].id
            case .several: "several"
            case .unknown: "unknown"
            }
        #expect(found == leader)
    }

    @Test func anEntryThatCannotBeUnderstoodIsSaidWithItsLine() {
        let (directory, diagnostics) = Directory.read(
            yaml: """
                units:
                  - id: a
                    name: Phòng A
                    parent: b
                    tu: 2021-01-01
                  - name: Phòng B
                    from: 2021-13-01
                  - id: a
                    name: Phòng C
                  - id: d
                leader: []
                """, path: "content/directory.yml")
        #expect(directory.units.map(\.name) == ["Phòng A", "Phòng B"])
        #expect(
            diagnostics.map { "\($0.place.line) \($0.code)" }.sorted() == [
                "10 danh-ba-thieu-ten", "11 danh-ba-khoa-la", "4 danh-ba-khong-co-ma", "5 danh-ba-khoa-la",
                "7 danh-ba-ngay-la", "8 danh-ba-trung-id",
            ])
        #expect(diagnostics.first { $0.place.line == 11 }?.hint?.vi == "ý là “leaders”?")
    }

    @Test func eachAgencyHasItsOwnUnitsOfOneName() {
        let yaml = """
            agencies:
              - {id: van-phong, name: Văn phòng UBND tỉnh}
              - {id: so-y-te, name: Sở Y tế}
            units:
              - {id: th-vp, name: Phòng Tổng hợp, kind: phong, parent: van-phong}
              - {id: th-syt, name: Phòng Tổng hợp, kind: phong, parent: so-y-te}
              - {id: kt-vp, name: Phòng Kinh tế, kind: phong, parent: van-phong}
            """
        let (directory, diagnostics) = Directory.read(yaml: yaml, path: "content/directory.yml")
        #expect(diagnostics.isEmpty)
        let names = UnitNames(directory)
        func unit(_ name: String, of agency: String?) -> String? {
            let meaning = names.meaning(of: names.reading(of: name), on: nil, agency: names.agency(agency))
            if case .unit(let unit) = meaning { return directory.units[unit].id }
            if case .group(let units) = meaning { return units.map { directory.units[$0].id }.joined(separator: " ") }
            return nil
        }
        #expect(unit("Phòng Tổng hợp", of: "Văn phòng UBND tỉnh") == "th-vp")
        #expect(unit("Phòng Tổng hợp", of: "SỞ Y TẾ") == "th-syt")
        #expect(unit("Phòng Tổng hợp", of: nil) == nil)
        // Another agency's own room is not ours.
        #expect(unit("Phòng Kinh tế", of: "Sở Y tế") == nil)
        #expect(unit("Phòng Kinh tế", of: nil) == "kt-vp")
        #expect(unit("Sở Y tế", of: "Văn phòng UBND tỉnh") == "so-y-te")
        #expect(unit("các phòng", of: "Văn phòng UBND tỉnh") == "th-vp kt-vp")
    }

    @Test func twoUnitsCannotClaimOneNameAtOneTime() {
        let both = Directory.read(
            yaml: """
                units:
                  - name: Phòng Kinh tế
                    aliases: [Phòng KT]
                  - name: Phòng Kế toán
                    aliases: [Phòng KT]
                """, path: "content/directory.yml"
        ).diagnostics
        #expect(both.map(\.code) == ["trung-ten-don-vi"])
        #expect(both.first?.place.line == 4)
        #expect(both.first?.place.column == 11)
        let oneAfterTheOther = Directory.read(
            yaml: """
                units:
                  - name: Phòng Kinh tế
                    aliases: [Phòng KT]
                    to: 2024-12-31
                  - name: Phòng Kế toán
                    aliases: [Phòng KT]
                    from: 2025-01-01
                """, path: "content/directory.yml"
        ).diagnostics
        #expect(oneAfterTheOther.isEmpty)
    }

    @Test func brokenYAMLIsOneErrorWithItsLine() {
        let (directory, diagnostics) = Directory.read(yaml: "units:\n  - name: [a\n", path: "content/directory.yml")
        #expect(directory.units.isEmpty)
        #expect(diagnostics.map(\.code) == ["danh-ba-yaml-loi"])
        #expect((diagnostics.first?.place.line ?? 0) > 1)
    }
}
