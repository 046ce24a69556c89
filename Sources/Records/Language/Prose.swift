import CommonMark
import SourceText

/// A document's text as tokens and phrases, made once and read by every reader.
///
/// The text of all blocks (and of table cells) is joined into one buffer; each stretch of it keeps the block it came
/// from. Phrases are found in one pass, the longest first, and do not overlap.
final class Prose {
    /// One block's or one cell's text in the joined buffer.
    struct Piece {
        /// Index into `Outline.blocks`.
        var block: Int
        /// Row (from 0; -1 is the heading) and column of a table's cell.
        var row: Int32
        var column: Int32
        var bytes: Range<Int>
        /// The last token is the `.breaking` that ends the piece.
        var tokens: Range<Int>
    }

    let bytes: [UInt8]
    let tokens: [Token]
    let pieces: [Piece]
    /// For each block, its pieces.
    let piecesOfBlock: [Range<Int>]
    /// For each token, what the phrases that begin there mean, a bit for each cue.
    private let masks: [UInt64]
    /// For each token, the number of tokens of the longest of them; 0 inside one, 1 where there is none.
    private let lengths: [UInt8]
    let lexicon: Lexicon
    /// Whether a page lost spaces between syllables.
    private let hasGlue: Bool
    /// Whether a typist set two blanks where one would do.
    let hasGaps: Bool
    let recentSentences = RecentAnswers<[Range<Int>]>()

    init(_ outline: Outline, lexicon: Lexicon = .standard) {
        var gathering = Gathering(outline)
        gathering.tokenise(lexicon)
        gathering.findPhrases(lexicon)
        self.lexicon = lexicon
        hasGlue = gathering.hasGlue
        hasGaps = gathering.hasGaps
        pieces = gathering.pieces
        piecesOfBlock = gathering.piecesOfBlock
        bytes = gathering.bytes
        tokens = gathering.tokens
        masks = gathering.masks
        lengths = gathering.lengths
    }
}

extension Prose {
    /// The texts of an outline in one buffer, then cut into tokens.
    private struct Gathering {
        var bytes: [UInt8] = []
        var tokens: [Token] = []
        var masks: [UInt64] = []
        var lengths: [UInt8] = []
        var pieces: [Piece] = []
        var piecesOfBlock: [Range<Int>] = []
        var hasGlue = false
        var hasGaps = false

        init(_ outline: Outline) {
            var size = 0
            for block in outline.blocks { size += block.text.utf8.count + 64 }
            bytes.reserveCapacity(size)
            pieces.reserveCapacity(outline.blocks.count)
            piecesOfBlock.reserveCapacity(outline.blocks.count)
            for index in outline.blocks.indices {
                let first = pieces.count
                if case .table(let table) = outline.blocks[index].shape {
                    for (column, cell) in table.header.cells.enumerated() { add(cell.utf8, index, -1, column) }
                    for (row, cells) in table.rows.enumerated() {
                        for (column, cell) in cells.cells.enumerated() { add(cell.utf8, index, row, column) }
                    }
                } else {
                    add(outline.blocks[index].text.utf8, index, -1, -1)
                }
                piecesOfBlock.append(first..<pieces.count)
            }
        }

        private mutating func add(_ text: [UInt8], _ block: Int, _ row: Int, _ column: Int) {
            let start = bytes.count
            bytes += text
            pieces.append(
                Piece(
                    block: block, row: Int32(row), column: Int32(column), bytes: start..<bytes.count,
                    tokens: 0..<0))
            bytes.append(0x0A)
        }

        mutating func tokenise(_ lexicon: Lexicon) {
            tokens.reserveCapacity(bytes.count / 4)
            var known = lexicon.known.take()
            defer { lexicon.known.layBack(known) }
            bytes.withUnsafeBufferPointer { buffer in
                for index in pieces.indices {
                    let first = tokens.count
                    let seen = Tokenizer.append(
                        buffer, pieces[index].bytes, symbols: lexicon.symbols, known: &known,
                        to: &tokens)
                    if seen.glue { hasGlue = true }
                    if seen.gaps { hasGaps = true }
                    pieces[index].tokens = first..<tokens.count
                }
            }
        }

        /// Finds the phrases that begin at each token.
        mutating func findPhrases(_ lexicon: Lexicon) {
            masks = [UInt64](repeating: 0, count: tokens.count)
            lengths = [UInt8](repeating: 1, count: tokens.count)
            tokens.withUnsafeBufferPointer { tokens in
                masks.withUnsafeMutableBufferPointer { masks in
                    lengths.withUnsafeMutableBufferPointer { lengths in
                        for piece in pieces { Gathering.addPhrases(of: piece, tokens, lexicon, masks, lengths) }
                    }
                }
            }
        }

        @inline(__always)
        private static func addPhrases(
            of piece: Piece, _ tokens: UnsafeBufferPointer<Token>, _ lexicon: Lexicon,
            _ masks: UnsafeMutableBufferPointer<UInt64>, _ lengths: UnsafeMutableBufferPointer<UInt8>
        ) {
            let assign = lexicon.assigning
            let end = piece.tokens.upperBound
            var covered = piece.tokens.lowerBound
            var next = tokens[covered].symbol
            // The last token of a piece is the break behind it.
            for index in piece.tokens.dropLast() {
                let symbol = next
                next = tokens[index + 1].symbol
                guard lexicon.mayBegin(symbol, before: next) else { continue }
                var found = lexicon.phrases(tokens, index, end)
                // `Giao Ban Quản lý dự án …` holds no `giao ban`.
                if found.length > 1, symbol == assign, tokens[index + 1].capital, !tokens[index + 1].upper {
                    found = lexicon.phrases(tokens, index, index + 1)
                }
                guard found.length > 0 else { continue }
                masks[index] = found.mask
                guard index >= covered else { continue }
                lengths[index] = UInt8(truncatingIfNeeded: found.length)
                covered = index + found.length
                for inside in (index + 1)..<covered { lengths[inside] = 0 }
            }
        }
    }
}

extension Prose {
    /// Whether a phrase with this meaning begins at a token that no longer phrase covers.
    @inline(__always)
    func has(_ cue: Cue, _ index: Int) -> Bool { masks[index] & cue.bit != 0 && lengths[index] != 0 }

    /// Whether any of several meanings, given as bits, begins there.
    @inline(__always)
    func hasAny(_ bits: UInt64, _ index: Int) -> Bool { masks[index] & bits != 0 && lengths[index] != 0 }

    /// Whether a phrase with any of several meanings, given as bits, begins at this very token, also inside another phrase.
    @inline(__always)
    func mayMean(_ bits: UInt64, _ index: Int) -> Bool { masks[index] & bits != 0 }

    /// The longest phrase with this meaning that begins at this very token, also inside another phrase.
    func phrase(_ cue: Cue, _ index: Int, _ end: Int) -> (value: Int32, length: Int)? {
        guard index < end, masks[index] & cue.bit != 0 else { return nil }
        return lexicon.longest(cue, tokens, index, end)
    }

    /// The number of tokens to the next phrase or word: never 0.
    @inline(__always)
    func length(_ index: Int) -> Int { max(1, Int(lengths[index])) }

    /// Whether the token stands inside a phrase that began before it.
    @inline(__always)
    func isInside(_ index: Int) -> Bool { lengths[index] == 0 }

    /// The first token from `start` on, before `end`, at which a phrase with this meaning begins.
    func first(_ cue: Cue, _ start: Int, _ end: Int) -> Int? {
        var index = start
        while index < end {
            if has(cue, index) { return index }
            index += 1
        }
        return nil
    }

    /// Whether a phrase with this meaning ends right before a token.
    func ends(_ cue: Cue, before index: Int) -> Bool {
        (max(0, index - 3)..<index).contains { start in
            phrase(cue, start, index).map { start + $0.length == index } ?? false
        }
    }

    /// The text of a run of tokens, as written, but with the spaces that a page lost between syllables and one blank where
    /// a typist set several.
    func text(_ range: Range<Int>) -> String {
        guard hasGlue || hasGaps else {
            guard let first = range.first else { return "" }
            let place = Int(tokens[first].start)..<Int(tokens[range.upperBound - 1].end)
            return bytes.withUnsafeBufferPointer { String(settled: UnsafeBufferPointer(rebasing: $0[place])) }
        }
        var text: [UInt8] = []
        var start = range.lowerBound
        for index in range.dropFirst()
        where tokens[index].spaced && tokens[index].isWord && tokens[index].start == tokens[index - 1].end {
            text += utf8(start..<index)
            text.append(0x20)
            start = index
        }
        text += utf8(start..<range.upperBound)
        return String(decoding: hasGaps ? Prose.withoutGaps(text) : text, as: UTF8.self)
    }

    private static func withoutGaps(_ text: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        for byte in text where byte != 0x20 || result.last != 0x20 { result.append(byte) }
        return result
    }

    /// The same in bytes.
    func utf8(_ range: Range<Int>) -> ArraySlice<UInt8> {
        guard let first = range.first else { return [] }
        return bytes[Int(tokens[first].start)..<Int(tokens[range.upperBound - 1].end)]
    }

    /// Past a run of words that begin with a capital, as names do.
    func afterCapitals(_ start: Int, _ end: Int) -> Int {
        var index = start
        while index < end, tokens[index].isWord, tokens[index].capital { index += 1 }
        return index
    }

    /// Whether a token is this sign.
    @inline(__always)
    func isSign(_ index: Int, _ sign: UInt16) -> Bool {
        index >= 0 && tokens[index].kind == .sign && tokens[index].symbol == sign
    }

    /// Whether a line's last token is a colon: `Tồn tại, hạn chế:`.
    func endsInColon(_ range: Range<Int>) -> Bool {
        range.last.map { isSign($0, Sign.colon) } ?? false
    }

    /// Whether a token is a syllable of this spelling.
    func isWord(_ index: Int, _ symbol: UInt16) -> Bool {
        tokens[index].kind == .word && symbol != 0 && tokens[index].symbol == symbol
    }
}
