import CommonMark
import SourceText

/// One document while it is being read: its outline, its tokens, and the grammars over them.
///
/// Readers fill it in the order in which they need one another: heading, roles, people, then the facts of the body.
final class Reading {
    let file: SourceFile
    var outline: Outline
    let prose: Prose
    let dates: DateGrammar
    let units: UnitGrammar
    let people: PersonGrammar
    let frontMatter: FrontMatter
    var diagnostics: [Diagnostic] = []
    /// The first block after letterhead and subject, and the first after the body (recipients, signature).
    var body: Range<Int>
    /// The blocks of the annexes behind the signature.
    var annexes = 0..<0
    /// The day from which years are inferred: of the meeting, else of issue.
    var day: Day?
    /// What the heading says the document plans for.
    var plan: DateSpan?
    /// A letter that calls to a meeting.
    var isInvitation = false
    /// A text that calls to a meeting to come: what is made ready for it falls due before it.
    private var callsAhead: Bool {
        isInvitation
            || (max(0, body.lowerBound - 2)..<min(body.upperBound, body.lowerBound + 3)).contains {
                prose.contains(W.calls, in: tokens(of: $0))
            }
    }
    /// The day of issue, where the document has one.
    var issued: Day?
    /// The day before which nothing falls due: of the paper or of its meeting, whichever came first.
    var firstDay: Day? {
        guard let day, let issued else { return callsAhead ? nil : day }
        let first = min(day, issued)
        // A plan of September signed on the 7th also holds what was due on the 3rd.
        if let begun = plan?.first, let done = plan?.last, begun < first, first <= done, first - begun <= 31 {
            return begun
        }
        return first
    }
    /// The offices of those who presided, in small letters.
    var presiding: [String] = []
    /// Whether the file's lines were broken to a width.
    let width: LineWidth

    init(
        file: SourceFile, width: LineWidth, outline: Outline, frontMatter: FrontMatter, lexicon: Lexicon = .standard
    ) {
        self.file = file
        self.outline = outline
        self.frontMatter = frontMatter
        self.width = width
        prose = Prose(outline, lexicon: lexicon)
        dates = DateGrammar(prose)
        people = PersonGrammar(prose)
        units = people.units
        body = 0..<outline.blocks.count
    }
}

/// One line on paper: a letterhead, a recipients' block or a signature stands in lines, not in sentences.
struct PaperLine {
    var block: Int
    /// The tokens of the line, its `.breaking` left out.
    var tokens: Range<Int>
}

extension Reading {
    /// The lines of a run of blocks: broken where the author broke them, softly or hard; a table's cells one by one,
    /// left column first, as a two-column letterhead was on paper.
    func lines(of blocks: Range<Int>) -> [PaperLine] {
        var found: [PaperLine] = []
        // Columns that a typist made with spaces: `Nơi nhận:            TL. CHỦ TỊCH`. The right one is read after the
        // last line that has both.
        var right: [PaperLine] = []
        var insertion = 0
        func add(_ tokens: Range<Int>, _ block: Int) {
            if let gap = wideGap(in: tokens) {
                found.append(PaperLine(block: block, tokens: tokens.lowerBound..<gap))
                right.append(PaperLine(block: block, tokens: gap..<tokens.upperBound))
                insertion = found.count
            } else {
                // Running text ends the columns.
                if tokens.count > 14, !right.isEmpty {
                    found.insert(contentsOf: right, at: insertion)
                    right = []
                }
                found.append(PaperLine(block: block, tokens: tokens))
            }
        }
        for block in blocks {
            var pieces = Array(prose.piecesOfBlock[block])
            if case .table = outline.blocks[block].shape {
                pieces.sort {
                    (prose.pieces[$0].column, prose.pieces[$0].row) < (prose.pieces[$1].column, prose.pieces[$1].row)
                }
            }
            for index in pieces {
                let piece = prose.pieces[index]
                var breaks = softBreaks(piece)[...]
                var start = piece.tokens.lowerBound
                for token in piece.tokens {
                    let isBreak = prose.tokens[token].kind == .breaking
                    while let first = breaks.first, first < prose.tokens[token].start { breaks.removeFirst() }
                    let isSoft = !isBreak && breaks.first.map { $0 == prose.tokens[token].start } ?? false
                    if isBreak || isSoft {
                        if token > start { add(start..<token, block) }
                        start = isBreak ? token + 1 : token
                    }
                }
            }
        }
        found.insert(contentsOf: right, at: insertion)
        return found
    }

    /// The token after four spaces or more; those around the figures of `ngày    tháng    năm` part no columns.
    private func wideGap(in tokens: Range<Int>) -> Int? {
        guard prose.hasGaps, tokens.count > 1 else { return nil }
        for index in (tokens.lowerBound + 1)..<tokens.upperBound {
            let before = prose.tokens[index - 1]
            guard prose.tokens[index].start - before.end >= 4, !before.isNumber, !prose.tokens[index].isNumber,
                prose.tokens[index].isWord || prose.isSign(index, Sign.open), !prose.isAt(W.dated, index),
                !prose.isAt(W.dated, index - 1)
            else { continue }
            return index
        }
        return nil
    }

    /// Where the text of a piece goes on in a new line of the file, as offsets in the joined bytes, in order.
    private func softBreaks(_ piece: Prose.Piece) -> [Int] {
        guard piece.row < 0, piece.column < 0 else { return [] }
        let origins = outline.blocks[piece.block].text.origins
        guard origins.count > 1 else { return [] }
        var found: [Int] = []
        for (before, origin) in zip(origins, origins.dropFirst()) where origin.line != before.line {
            // In a filled text the margin broke the line, not the author.
            if width.isFilled, width.explainsBreak(before: origin.line, in: file) { continue }
            var offset = piece.bytes.lowerBound + origin.offset
            while offset < piece.bytes.upperBound, prose.bytes[offset] == 0x20 { offset += 1 }
            found.append(offset)
        }
        return found
    }

    /// The tokens of a whole block that is no table.
    func tokens(of block: Int) -> Range<Int> {
        guard let piece = prose.piecesOfBlock[block].first else { return 0..<0 }
        let range = prose.pieces[piece].tokens
        return range.lowerBound..<max(range.lowerBound, range.upperBound - 1)
    }

    /// The byte offset of a token in its block's own text.
    func offset(of token: Int, in block: Int) -> Int {
        guard let piece = prose.piecesOfBlock[block].first else { return 0 }
        return Int(prose.tokens[token].start) - prose.pieces[piece].bytes.lowerBound
    }

    /// The place of a run of tokens, for a diagnostic.
    func place(_ tokens: Range<Int>, in block: Int) -> Place {
        let text = outline.blocks[block].text
        guard !tokens.isEmpty, case let offset = offset(of: tokens.lowerBound, in: block),
            let origin = text.origin(at: offset)
        else { return file.place(line: outline.blocks[block].lines.lowerBound) }
        let bytes = Int(prose.tokens[tokens.upperBound - 1].end - prose.tokens[tokens.lowerBound].start)
        return file.place(line: origin.line, byteOffset: origin.column + offset - origin.offset, byteCount: bytes)
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let calls = Words("giấy triệu tập", "giấy mời", "triệu tập kỳ họp", "sẽ khai mạc")
    static let dated = Words("ngày", "tháng", "năm", "số")
}
