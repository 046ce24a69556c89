/// A kind of paper that an assignment asks to be drawn up or issued: `tham mưu ban hành Quy chế làm việc` → `Quy chế`.
///
/// A paper is asked for where a verb of drafting stands right before its name. A newcomer adds words here. The order of
/// the kinds is the one in which tables list them.
package enum PaperKind: UInt8, Hashable, Sendable, CaseIterable {
    case scheme, regulation, rules, decision, resolution, directive, plan, programme, option, submission, report,
        guidance
    case procedure, dispatch

    package var name: String {
        switch self {
        case .scheme: "Đề án"
        case .regulation: "Quy chế"
        case .rules: "Quy định"
        case .decision: "Quyết định"
        case .resolution: "Nghị quyết"
        case .directive: "Chỉ thị"
        case .plan: "Kế hoạch"
        case .programme: "Chương trình"
        case .option: "Phương án"
        case .submission: "Tờ trình"
        case .report: "Báo cáo"
        case .guidance: "Hướng dẫn"
        case .procedure: "Quy trình"
        case .dispatch: "Công văn"
        }
    }

    /// Its place in `allCases`.
    package var place: Int { Int(rawValue) }

    private static let verbs = [
        "xây dựng", "ban hành", "trình", "tham mưu", "soạn thảo", "dự thảo", "hoàn thiện", "hoàn chỉnh", "hoàn thành",
        "lập", "sửa đổi", "bổ sung",
    ].map { Array($0.utf8) }

    /// What ends like a verb and is none: `chương trình kế hoạch`.
    private static let nouns = ["chương trình", "quy trình", "tờ trình", "lộ trình", "công trình"].map {
        Array($0.utf8)
    }

    /// The kinds, with their names in lower case, that may begin with a byte, in lower case or not.
    private static let beginning: [[(kind: PaperKind, name: [UInt8])]] = {
        var beginning = [[(kind: PaperKind, name: [UInt8])]](repeating: [], count: 256)
        for kind in allCases {
            let name = Array(kind.name.lowercased().utf8)
            beginning[Int(name[0])].append((kind, name))
            if name[0] < 0x80 { beginning[Int(name[0] - 0x20)].append((kind, name)) }
        }
        return beginning
    }()

    /// Whether a name may begin with two bytes, both as one number: most words that begin with a name's letter go on
    /// otherwise.
    private static let mayBegin: [Bool] = {
        var mayBegin = [Bool](repeating: false, count: 1 << 16)
        for first in beginning.indices {
            for (_, name) in beginning[first] {
                // A small letter, and the capitals that `isWord` takes for it.
                let second = name[1]
                for byte in [second, second &- 1, second &- 0x20] { mayBegin[first << 8 | Int(byte)] = true }
            }
        }
        return mayBegin
    }()

    /// The first paper that an instruction asks for; one look at each byte, since an office gives a hundred thousand.
    package init?(of instruction: String) {
        var text = instruction
        let found = text.withUTF8 { PaperKind.find(in: $0) }
        guard let found else { return nil }
        self = found
    }

    private static func find(in text: UnsafeBufferPointer<UInt8>) -> PaperKind? {
        mayBegin.withUnsafeBufferPointer { mayBegin in
            var place = 1
            while place + 1 < text.count {
                defer { place += 1 }
                guard text[place - 1] == 0x20, mayBegin[Int(text[place]) << 8 | Int(text[place + 1])] else { continue }
                for (kind, name) in beginning[Int(text[place])]
                where isWord(name, in: text, at: place) && isAsked(before: place - 1, in: text) {
                    return kind
                }
            }
            return nil
        }
    }

    /// Whether a verb of drafting ends at a place.
    private static func isAsked(before end: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard verbs.contains(where: { isWord($0, in: text, at: end - $0.count) }) else { return false }
        return !nouns.contains { isWord($0, in: text, at: end - $0.count) }
    }

    /// Whether a word in lower case stands at a place, its capitals aside, and no letter before or after it.
    private static func isWord(_ word: [UInt8], in text: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
        let end = place + word.count
        guard place >= 0, end <= text.count else { return false }
        for offset in word.indices {
            let (wanted, found) = (word[offset], text[place + offset])
            if wanted == found { continue }
            guard found < 0x80 else {
                // A capital's last byte is one below the small letter's, of `À` to `Ý` thirty-two.
                let lead = offset > 0 ? word[offset - 1] : 0
                guard (lead == 0xC3 ? found &+ 0x20 : found &+ 1) == wanted else { return false }
                continue
            }
            guard 0x41...0x5A ~= found, found + 0x20 == wanted else { return false }
        }
        return (place == 0 || !isLetter(text[place - 1])) && (end == text.count || !isLetter(text[end]))
    }

    /// Quotation marks and dashes begin with E2, no Vietnamese letter does.
    private static func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 && byte != 0xE2 || 0x61...0x7A ~= byte || 0x41...0x5A ~= byte || 0x30...0x39 ~= byte
    }
}
