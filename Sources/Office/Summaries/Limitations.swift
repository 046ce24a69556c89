import Records
import SourceText

/// The limitations that come back in meeting after meeting: `chậm tham mưu`, `trễ hạn`, `chất lượng chưa cao`, each with
/// the findings that raise it.
package struct LimitationTheme: Sendable {
    /// `Tham mưu chậm, chưa chủ động`
    package var name: Message
    /// Document and place among its findings; the newest first.
    package var findings: [Mention]

    package struct Mention: Hashable, Sendable {
        /// Index into `Ledger.documents`.
        package var document: Int
        /// Index into that record's findings.
        package var finding: Int
    }

    /// In how many documents it was raised.
    package var documents: Int { Set(findings.map(\.document)).count }
}

extension Ledger {
    /// The themes of the limitations of some documents, the most frequent first; those of one document only as well.
    package func limitations(in documents: some Sequence<Int>) -> [LimitationTheme] {
        var found = LimitationWords.themes.map { LimitationTheme(name: $0.name, findings: []) }
        for document in documents {
            for (place, finding) in self.documents[document].findings.enumerated() where finding.kind == .limitation {
                let text = Array(finding.text.lowercased().utf8)
                for (index, theme) in LimitationWords.themes.enumerated()
                where theme.phrases.contains(where: { text.hold($0) }) {
                    found[index].findings.append(LimitationTheme.Mention(document: document, finding: place))
                }
            }
        }
        return found.enumerated().filter { !$0.element.findings.isEmpty }
            .sorted { left, right in
                let (a, b) = (left.element.documents, right.element.documents)
                return a == b ? left.offset < right.offset : a > b
            }.map(\.element)
    }
}

/// Which words raise which limitation. A newcomer adds a phrase here, in lower case as documents write it.
enum LimitationWords {
    static let themes = words.map { (name: $0.name, phrases: $0.phrases.map { Array($0.utf8) }) }

    private static let words: [(name: Message, phrases: [String])] = [
        (
            Message(vi: "Nhiệm vụ chậm, trễ hạn", en: "Tasks late"),
            [
                "trễ hạn", "quá hạn", "chậm tiến độ", "chậm so với", "không đúng hạn", "chưa đúng hạn", "tiến độ chậm",
                "tiến độ còn chậm", "chưa đảm bảo tiến độ", "chưa bảo đảm tiến độ", "còn chậm", "chậm tham mưu",
                "tham mưu chậm", "chậm báo cáo", "nợ đọng", "tồn đọng", "kéo dài",
            ]
        ),
        (
            Message(vi: "Tham mưu chưa chủ động", en: "Advice late or passive"),
            [
                "chậm tham mưu", "tham mưu chậm", "tham mưu còn chậm", "chưa chủ động", "thiếu chủ động", "còn bị động",
                "tham mưu chưa kịp thời", "chưa kịp thời tham mưu",
            ]
        ),
        (
            Message(vi: "Chất lượng tham mưu, văn bản", en: "Quality of advice and papers"),
            [
                "chất lượng", "sai sót", "chỉnh sửa nhiều lần", "chưa đạt yêu cầu", "sai thể thức", "lỗi chính tả",
                "chưa sát", "chưa đầy đủ", "thiếu căn cứ",
            ]
        ),
        (
            Message(vi: "Phối hợp giữa các đơn vị", en: "Coordination"),
            [
                "phối hợp chưa", "chưa phối hợp", "phối hợp thiếu", "thiếu phối hợp", "phối hợp còn", "đùn đẩy",
                "né tránh",
            ]
        ),
        (
            Message(vi: "Theo dõi, đôn đốc", en: "Following up"),
            ["đôn đốc", "theo dõi chưa", "chưa theo dõi", "cập nhật", "chưa quyết liệt", "kiểm tra chưa"]
        ),
        (
            Message(vi: "Tài liệu họp gửi muộn", en: "Papers for meetings late"),
            ["tài liệu họp", "gửi muộn", "gửi tài liệu", "chuẩn bị họp", "chuẩn bị nội dung"]
        ),
        (
            Message(vi: "Kỷ luật, kỷ cương hành chính", en: "Discipline"),
            ["kỷ luật", "kỷ cương", "đi muộn", "giờ giấc", "tinh thần trách nhiệm", "chưa nghiêm"]
        ),
        (
            Message(vi: "Giải ngân, đầu tư công", en: "Disbursement"),
            ["giải ngân", "đầu tư công"]
        ),
        (
            Message(vi: "Thủ tục hành chính", en: "Administrative procedures"),
            ["thủ tục hành chính", "hồ sơ quá hạn", "hồ sơ trễ hạn", "dịch vụ công trực tuyến"]
        ),
        (
            Message(vi: "Nhân lực, cơ sở vật chất", en: "Staff and means"),
            ["thiếu biên chế", "thiếu nhân lực", "thiếu người", "cơ sở vật chất", "trang thiết bị", "kinh phí"]
        ),
        (
            Message(vi: "Chuyển đổi số, lưu trữ", en: "Digital work and archives"),
            ["số hóa", "chuyển đổi số", "ký số", "lưu trữ", "phần mềm"]
        ),
    ]
}
