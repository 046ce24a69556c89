import Testing

@testable import Records

/// What went well and badly, and the figures of it.
struct FindingTests {
    @Test(arguments: [
        ("I. Kết quả công tác", "1. Phục vụ tốt 06 hội nghị.", Finding.Kind.result),
        ("I. Kết quả công tác", "1. Về hạn chế: Một số báo cáo gửi chậm.", .limitation),
        ("I. Kết quả công tác", "1. Tồn tại: còn 14 hồ sơ nộp chậm; 02 xe hỏng; 05 báo cáo thiếu.", .limitation),
        ("I. Kết quả công tác", "1. Tuy nhiên, tiến độ một số dự án còn chậm.", .limitation),
        ("II. Tồn tại, hạn chế", "- Một số xã chưa nghiêm túc trong chế độ báo cáo.", .limitation),
        ("III. Nguyên nhân", "- Văn bản hướng dẫn ban hành chậm so với yêu cầu.", .cause),
    ])
    func kinds(heading: String, point: String, kind: Finding.Kind) {
        #expect(Record(points: point, under: heading).findings.map(\.kind) == [kind])
    }

    @Test(
        arguments: [
            ("Giải quyết 368/525 hồ sơ trước hạn.", 368.0, 525.0, nil, "hồ sơ trước hạn"),
            ("Tiếp nhận hơn 13 nghìn văn bản đến.", 13_000.0, nil, nil, "văn bản đến"),
            ("Huy động học sinh ra lớp 612/612 em, đạt 100%.", 612.0, 612.0, 100.0, "em"),
        ] as [(String, Double?, Double?, Double?, String)])
    func figures(sentence: String, value: Double?, total: Double?, percent: Double?, name: String) throws {
        let indicator = try #require(Record(points: "1. " + sentence, under: "I. Kết quả").indicators.first)
        #expect(indicator.value == value)
        #expect(indicator.total == total)
        #expect(indicator.percent == percent)
        #expect(indicator.name == name)
    }

    @Test func partsMayEndBeforeTheSentence() {
        let sentence =
            "1. Đã hoàn thành 1.107 nhiệm vụ, trong đó 1.038 nhiệm vụ đúng hạn, 69 nhiệm vụ trễ hạn; 177 nhiệm vụ đang làm."
        #expect(Record(points: sentence, under: "I. Kết quả").diagnostics.isEmpty)
    }

    @Test(arguments: [
        ("Giải quyết 368/525 hồ sơ, đạt 75%.", "so-lieu-khong-khop", "368/525 là 70,1%, văn bản ghi 75%"),
        (
            "Tiếp nhận 525 hồ sơ, trong đó trước hạn 368 hồ sơ, đúng hạn 150 hồ sơ, quá hạn 5 hồ sơ.",
            "tong-khong-khop",
            "368 + 150 + 5 = 523, văn bản ghi tổng là 525 hồ sơ"
        ),
    ])
    func contradictions(sentence: String, code: String, message: String) throws {
        let record = Record(points: "1. " + sentence, under: "I. Kết quả")
        let doubt = try #require(record.diagnostics.first { $0.code == code }, "\(record.indicators)")
        #expect(doubt.message.vi.hasPrefix(message.prefix(8)), "\(doubt.message.vi)")
        #expect(doubt.severity == .warning)
    }
}
