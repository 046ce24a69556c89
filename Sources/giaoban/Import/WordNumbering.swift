/// The numbers that Word counts by itself, written out as the reader of the paper sees them: `II.` `1.` `a)` `-`.
///
/// pandoc keeps only the fact that there is a list, and takes an indented one for a quotation.
struct WordNumbering {
    private struct Level {
        var start = 1
        var format = "decimal"
        /// `%1.` `%1.%2` `%3)` `Điều %1.`
        var text = ""
        /// Legal numbering: every number in it is shown in digits.
        var isLegal = false
        /// The paragraph style that numbers at this level.
        var style: String?
    }

    private struct List {
        var abstract: String
        var starts: [Int: Int] = [:]
        /// Levels that this list has otherwise than the lists it is made from.
        var levels: [Int: Level] = [:]
    }

    private var levels: [String: [Int: Level]] = [:]
    private var lists: [String: List] = [:]
    /// Paragraph styles that number: `ListNumber` → list 3; the level too where the style says it.
    private var styles: [String: (list: String, level: Int?)] = [:]
    /// Styles that are made from others: `Heading21` → `Heading2`.
    private var bases: [String: String] = [:]
    /// Lists that are made by way of a style: abstract list 5 → `OfficeList`.
    private var links: [String: String] = [:]

    /// - Parameters: the bytes of `word/numbering.xml` and `word/styles.xml`; empty where there is none.
    init(numbering: [UInt8], styles: [UInt8]) {
        readLists(numbering)
        readStyles(styles)
    }

    private mutating func readLists(_ bytes: [UInt8]) {
        var abstract = ""
        var list: String?
        var level = 0
        for tag in XMLTags(bytes) where !tag.isClosing {
            let value = tag["w:val"]
            switch tag.name {
            case "w:abstractNum":
                abstract = tag["w:abstractNumId"] ?? ""
                list = nil
            case "w:num": list = tag["w:numId"]
            case "w:abstractNumId": if let list { lists[list] = List(abstract: value ?? "") }
            case "w:numStyleLink": links[abstract] = value
            case "w:lvlOverride": level = tag["w:ilvl"].flatMap { Int($0) } ?? 0
            case "w:startOverride": if let list { lists[list]?.starts[level] = value.flatMap { Int($0) } }
            case "w:lvl":
                level = tag["w:ilvl"].flatMap { Int($0) } ?? 0
                change(level, of: list, abstract) { $0 = Level() }
            case "w:start": change(level, of: list, abstract) { $0.start = value.flatMap { Int($0) } ?? 1 }
            case "w:numFmt": change(level, of: list, abstract) { $0.format = value ?? "decimal" }
            case "w:lvlText": change(level, of: list, abstract) { $0.text = value ?? "" }
            case "w:isLgl": change(level, of: list, abstract) { $0.isLegal = value != "0" && value != "false" }
            case "w:pStyle": change(level, of: list, abstract) { $0.style = value }
            default: break
            }
        }
    }

    private mutating func change(_ level: Int, of list: String?, _ abstract: String, _ change: (inout Level) -> Void) {
        if let list {
            change(&lists[list, default: List(abstract: "")].levels[level, default: Level()])
        } else {
            change(&levels[abstract, default: [:]][level, default: Level()])
        }
    }

    private mutating func readStyles(_ bytes: [UInt8]) {
        var style = ""
        var level: Int?
        for tag in XMLTags(bytes) where !tag.isClosing {
            switch tag.name {
            case "w:style":
                style = tag["w:styleId"] ?? ""
                level = nil
            case "w:basedOn": bases[style] = tag["w:val"]
            case "w:ilvl":
                level = tag["w:val"].flatMap { Int($0) } ?? 0
                styles[style]?.level = level
            case "w:numId": if let list = tag["w:val"] { styles[style] = (list, level) }
            default: break
            }
        }
    }
}

// MARK: - The document

extension WordNumbering {
    private struct Paragraph {
        var style: String?
        var list: String?
        var level: Int?
        /// Where the number goes: behind the paragraph's properties.
        var place: Int
    }

    /// `word/document.xml` with its numbers as text, and without indents.
    func written(into document: [UInt8]) -> [UInt8] {
        var cuts = ByteCuts()
        var open: [Paragraph] = []
        var numbered: Int?
        var counts: [String: [Int: Int]] = [:]
        var begun: Set<String> = []
        for tag in XMLTags(document) {
            switch (tag.name, tag.isClosing) {
            case ("w:p", false) where !tag.isEmpty: open.append(Paragraph(place: tag.range.upperBound))
            case ("w:p", true):
                guard let paragraph = open.popLast() else { continue }
                if let label = label(of: paragraph, &counts, &begun), !label.isEmpty {
                    let run = "<w:r><w:t xml:space=\"preserve\">\(ByteCuts.escaped(label)) </w:t></w:r>"
                    cuts.insert(run, at: paragraph.place)
                }
            case ("w:pPr", true): if !open.isEmpty { open[open.count - 1].place = tag.range.upperBound }
            case ("w:pStyle", false): if !open.isEmpty { open[open.count - 1].style = tag["w:val"] }
            case ("w:numPr", false): numbered = tag.isEmpty ? nil : tag.range.lowerBound
            case ("w:ilvl", false): if !open.isEmpty { open[open.count - 1].level = tag["w:val"].flatMap { Int($0) } }
            case ("w:numId", false): if !open.isEmpty { open[open.count - 1].list = tag["w:val"] }
            case ("w:numPr", true):
                if let start = numbered { cuts.remove(start..<tag.range.upperBound) }
                numbered = nil
            case ("w:ind", false): cuts.remove(tag.range)
            default: break
            }
        }
        return cuts.applied(to: document)
    }

    private func label(
        of paragraph: Paragraph, _ counts: inout [String: [Int: Int]], _ begun: inout Set<String>
    ) -> String? {
        let (fromStyle, style) = numbering(ofStyle: paragraph.style)
        guard let id = paragraph.list ?? fromStyle?.list, let list = lists[id] else { return nil }
        let made = madeFrom(list)
        let all = made.levels.merging(list.levels) { $1 }
        let depth = paragraph.level ?? fromStyle?.level ?? all.first { $0.value.style == style }?.key ?? 0
        guard let level = all[depth] else { return nil }
        var count = counts[made.abstract] ?? [:]
        if let start = list.starts[depth], begun.insert("\(id) \(depth)").inserted {
            count[depth] = start
        } else {
            count[depth] = count[depth].map { $0 + 1 } ?? level.start
        }
        for deeper in count.keys where deeper > depth { count[deeper] = nil }
        counts[made.abstract] = count
        guard level.format != "bullet" else { return "-" }
        var text = level.text
        for number in 0...8 where text.contains("%\(number + 1)") {
            let other = all[number] ?? level
            text = text.replacing(
                "%\(number + 1)",
                with: WordNumbering.number(count[number] ?? other.start, level.isLegal ? "decimal" : other.format))
        }
        return text
    }

    /// What a style or one it is made from says of numbers, and which of them says it.
    private func numbering(ofStyle name: String?) -> (found: (list: String, level: Int?)?, style: String?) {
        var name = name
        for _ in 0..<16 {
            guard let style = name else { break }
            if let found = styles[style] { return (found, style) }
            name = bases[style]
        }
        return (nil, nil)
    }

    private func madeFrom(_ list: List) -> (abstract: String, levels: [Int: Level]) {
        guard let style = links[list.abstract], let other = styles[style].flatMap({ lists[$0.list] }),
            other.abstract != list.abstract
        else { return (list.abstract, levels[list.abstract] ?? [:]) }
        return (other.abstract, levels[other.abstract] ?? [:])
    }

    private static func number(_ value: Int, _ format: String) -> String {
        let form: ListNumber.Form =
            switch format {
            case "lowerLetter": .letter
            case "upperLetter": .capital
            case "lowerRoman": .roman
            case "upperRoman": .capitalRoman
            case "decimalZero": .twoDigits
            case "none": .nothing
            default: .digits
            }
        return ListNumber.text(value, form)
    }
}
