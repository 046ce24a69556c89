import SourceText

/// The numbers that LibreOffice counts by itself, written out as the reader of the paper sees them.
///
/// pandoc starts every list of an .odt anew: after a paragraph in between, `II.` would be `I.` again.
struct OpenDocumentNumbering {
    private struct Level {
        var start = 1
        /// nil: a bullet.
        var form: ListNumber.Form?
        var prefix = ""
        var suffix = ""
        /// So many numbers are shown, this level's last: 2 gives `1.2`.
        var shown = 1
        /// `Điều %1%.`, where the program wrote it.
        var pattern: String?
    }

    private var styles: [String: [Int: Level]] = [:]
    /// The style under which the numbers of headings stand.
    private static let outline = " headings"

    /// - Parameters: the bytes of `content.xml` and `styles.xml`.
    init(content: [UInt8], styles: [UInt8]) {
        for bytes in [styles, content] { readStyles(bytes) }
    }

    private mutating func readStyles(_ bytes: [UInt8]) {
        var style: String?
        for tag in XMLTags(bytes) {
            switch (tag.name, tag.isClosing) {
            case ("text:list-style", false): style = tag.isEmpty ? nil : tag["style:name"]
            case ("text:outline-style", false): style = OpenDocumentNumbering.outline
            case ("text:list-style", true), ("text:outline-style", true): style = nil
            case ("text:list-level-style-number", false), ("text:outline-level-style", false),
                ("text:list-level-style-bullet", false):
                guard let style, let depth = tag["text:level"].flatMap({ Int($0) }) else { continue }
                styles[style, default: [:]][depth] = level(tag)
            default: break
            }
        }
    }

    private func level(_ tag: XMLTags.Tag) -> Level {
        guard tag.name != "text:list-level-style-bullet" else { return Level() }
        var level = Level(form: .nothing)
        level.start = tag["text:start-value"].flatMap { Int($0) } ?? 1
        level.prefix = tag["style:num-prefix"] ?? ""
        level.suffix = tag["style:num-suffix"] ?? ""
        level.shown = tag["text:display-levels"].flatMap { Int($0) } ?? 1
        level.pattern = tag["loext:num-list-format"]
        level.form =
            switch tag["style:num-format"] ?? "" {
            case "": .nothing
            case "a": .letter
            case "A": .capital
            case "i": .roman
            case "I": .capitalRoman
            default: .digits
            }
        return level
    }
}

// MARK: - The document

extension OpenDocumentNumbering {
    private struct OpenList {
        var style: String
        /// Which counts it goes on with.
        var key: Int
        /// Whether the item that is open waits for its first paragraph, and with what it begins.
        var item: (isWaiting: Bool, start: Int?, style: String?) = (false, nil, nil)
    }

    /// `content.xml` with its numbers as text, and without lists.
    func written(into content: [UInt8]) -> [UInt8] {
        var cuts = ByteCuts()
        var open: [OpenList] = []
        var counts: [Int: [Int: Int]] = [Int.max: [:]]
        var lastOfStyle: [String: Int] = [:]
        var keys: [String: Int] = [:]
        for tag in XMLTags(content) {
            switch (tag.name, tag.isClosing) {
            case ("text:list", false):
                cuts.remove(tag.range)
                guard !tag.isEmpty else { continue }
                let style = tag["text:style-name"] ?? open.last?.style ?? ""
                let continued = tag["text:continue-numbering"] == "true" ? lastOfStyle[style] : nil
                let key = open.last?.key ?? tag["text:continue-list"].flatMap { keys[$0] } ?? continued ?? counts.count
                if let id = tag["xml:id"] { keys[id] = key }
                lastOfStyle[style] = key
                counts[key, default: [:]] = counts[key] ?? [:]
                open.append(OpenList(style: style, key: key))
            case ("text:list", true):
                cuts.remove(tag.range)
                _ = open.popLast()
            case ("text:list-item", false):
                cuts.remove(tag.range)
                let start = tag["text:start-value"].flatMap { Int($0) }
                if !open.isEmpty { open[open.count - 1].item = (true, start, tag["text:style-override"]) }
            case ("text:list-header", _), ("text:list-item", true): cuts.remove(tag.range)
            case ("text:p", false), ("text:h", false):
                guard !tag.isEmpty else { continue }
                var label: String?
                if let list = open.last {
                    guard list.item.isWaiting else { continue }
                    open[open.count - 1].item.isWaiting = false
                    label = self.label(
                        list.item.style ?? list.style, depth: open.count, start: list.item.start,
                        &counts[list.key, default: [:]])
                } else if tag.name == "text:h", let depth = tag["text:outline-level"].flatMap({ Int($0) }) {
                    label = self.label(
                        OpenDocumentNumbering.outline, depth: depth, start: nil, &counts[.max, default: [:]])
                }
                guard let label, !label.isEmpty else { continue }
                cuts.insert(ByteCuts.escaped(label) + " ", at: tag.range.upperBound)
            default: break
            }
        }
        return cuts.applied(to: content)
    }

    private func label(_ style: String, depth: Int, start: Int?, _ counts: inout [Int: Int]) -> String? {
        let levels = styles[style] ?? [:]
        guard let level = levels[depth] else { return nil }
        counts[depth] = start ?? counts[depth].map { $0 + 1 } ?? level.start
        for deeper in counts.keys where deeper > depth { counts[deeper] = nil }
        guard let form = level.form else { return "-" }
        if form == .nothing { return level.prefix + level.suffix }
        func number(_ depth: Int) -> String {
            let other = levels[depth] ?? level
            return ListNumber.text(counts[depth] ?? other.start, other.form ?? .digits)
        }
        if var text = level.pattern {
            for other in 1...10 { text = text.replacing("%\(other)%", with: number(other)) }
            return text
        }
        let numbers = (max(1, depth - level.shown + 1)...depth).map(number)
        return level.prefix + numbers.joined(separator: ".") + level.suffix
    }
}
