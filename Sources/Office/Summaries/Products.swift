import Records
import SourceText

/// What was to be drawn up and issued, by kind of paper, and whether it was: `trình ban hành Quy chế làm việc` is a
/// `Quy chế`, done when its assignment is.
package struct Products: Sendable {
    package struct Kind: Sendable {
        /// `Quy chế`
        package var name: String
        /// Indices into `Ledger.entries`: all, and those that are finished.
        package var entries: [Int]
        package var issued: [Int]
    }

    /// The most frequent first.
    package var kinds: [Kind]
}

extension Ledger {
    /// - Parameter day: as of which it counts as issued.
    package func products(among entries: some Sequence<Int>, on day: Day) -> Products {
        var kinds = ProductWords.kinds.map { Products.Kind(name: $0, entries: [], issued: []) }
        for index in entries {
            guard let kind = ProductWords.kind(of: assignment(index).text) else { continue }
            kinds[kind].entries.append(index)
            if position(index, on: day)?.status.isFinished == true { kinds[kind].issued.append(index) }
        }
        let found = kinds.enumerated().filter { !$0.element.entries.isEmpty }.sorted { left, right in
            let (a, b) = (left.element.entries.count, right.element.entries.count)
            return a == b ? left.offset < right.offset : a > b
        }
        return Products(kinds: found.map(\.element))
    }
}

/// A paper is a product where a verb of drafting stands right before its name. A newcomer adds words here.
enum ProductWords {
    static let kinds = [
        "Đề án", "Quy chế", "Quy định", "Quyết định", "Nghị quyết", "Chỉ thị", "Kế hoạch", "Chương trình", "Phương án",
        "Tờ trình", "Báo cáo", "Hướng dẫn", "Quy trình", "Công văn",
    ]

    private static let verbs = [
        "xây dựng", "ban hành", "trình", "tham mưu", "soạn thảo", "dự thảo", "hoàn thiện", "hoàn chỉnh", "hoàn thành",
        "lập",
        "sửa đổi", "bổ sung",
    ]

    /// Index into `kinds` of the first paper named so.
    static func kind(of text: String) -> Int? {
        let lower = text.lowercased()
        var best: (place: String.Index, kind: Int)?
        for (kind, name) in kinds.enumerated() {
            let name = name.lowercased()
            var rest = lower[...]
            while let found = rest.firstRange(of: name) {
                let before = lower[..<found.lowerBound]
                let trimmed = before.hasSuffix(" ") ? before.dropLast() : before
                if verbs.contains(where: { trimmed.hasSuffix($0) }) {
                    if best.map({ found.lowerBound < $0.place }) ?? true { best = (found.lowerBound, kind) }
                    break
                }
                rest = lower[found.upperBound...]
            }
        }
        return best?.kind
    }
}
