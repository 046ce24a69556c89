/// A document's citations by where they stand: a date or a figure inside one is neither a deadline nor an indicator.
struct CitedWords {
    let all: [(citation: Citation, tokens: Range<Int>)]
    /// For each token the number of the citation that covers it, from 1; 0 for none.
    private var covering: [Int32]

    /// `all` stand in the order of their tokens and do not overlap.
    init(_ all: [(citation: Citation, tokens: Range<Int>)], tokenCount: Int) {
        self.all = all
        covering = [Int32](repeating: 0, count: tokenCount)
        for (index, found) in all.enumerated() {
            for token in found.tokens { covering[token] = Int32(index + 1) }
        }
    }

    func covers(_ token: Int) -> Bool { covering[token] != 0 }

    /// The token after the citation that covers this one; nil where none does.
    func end(over token: Int) -> Int? {
        let index = Int(covering[token])
        return index > 0 ? all[index - 1].tokens.upperBound : nil
    }

    /// The numbers of the documents cited in a run of tokens, each once.
    func numbers(in range: Range<Int>) -> [String] {
        var numbers: [String] = []
        var token = range.lowerBound
        while token < range.upperBound {
            let index = Int(covering[token])
            guard index > 0 else {
                token += 1
                continue
            }
            let found = all[index - 1]
            let number = found.citation.number
            if found.tokens.lowerBound >= range.lowerBound, !number.isEmpty, !numbers.contains(number) {
                numbers.append(number)
            }
            token = found.tokens.upperBound
        }
        return numbers
    }
}
