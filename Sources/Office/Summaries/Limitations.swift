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

/// A limitation that raises a theme.
struct Shortcoming: Sendable {
    /// Index into its record's findings.
    var finding: Int
    /// One bit for each theme.
    var themes: UInt32
}

extension Ledger {
    /// Looks for the words once: every period that a document belongs to asks for them again.
    mutating func layShortcomings() {
        shortcomings = documents.indices.map { document in
            var found: [Shortcoming] = []
            let findings = documents[document].findings
            for place in findings.indices where findings[place].kind == .limitation {
                let themes = LimitationWords.raised(by: findings[place].text)
                if themes != 0 { found.append(Shortcoming(finding: place, themes: themes)) }
            }
            return found
        }
    }

    /// The themes of the limitations of some documents, the most frequent first; those of one document only as well.
    package func limitations(in documents: some Sequence<Int>) -> [LimitationTheme] {
        var found = LimitationWords.themes.map { LimitationTheme(name: $0.name, findings: []) }
        for document in documents {
            for raised in shortcomings[document] {
                for index in LimitationWords.themes.indices where raised.themes & 1 << index != 0 {
                    found[index].findings.append(LimitationTheme.Mention(document: document, finding: raised.finding))
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

    /// The themes that a text raises, one bit for each. Phrases begin where a word begins, so a text is walked over once.
    static func raised(by text: String) -> UInt32 {
        let text: [UInt8] = LetterCase.small(text)
        var raised: UInt32 = 0
        for place in text.indices where place == 0 || !isLetter(text[place - 1]) {
            for (theme, phrase) in byFirst[Int(text[place])] where text[place...].starts(with: phrase) {
                raised |= 1 << theme
            }
        }
        return raised
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || 0x61...0x7A ~= byte || 0x30...0x39 ~= byte }

    /// By its first byte each phrase with its theme.
    private static let byFirst: [[(theme: UInt32, phrase: [UInt8])]] = {
        var table = [[(theme: UInt32, phrase: [UInt8])]](repeating: [], count: 256)
        for (theme, entry) in themes.enumerated() {
            for phrase in entry.phrases { table[Int(phrase[0])].append((UInt32(theme), phrase)) }
        }
        return table
    }()

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
