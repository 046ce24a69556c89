import SourceText

/// Which closing tag belongs to which opening tag: `{{#rows}}` … `{{/rows}}`.
struct TagPairs {
    private(set) var tokens: [Token]
    private(set) var diagnostics: [Diagnostic] = []
    private let source: TemplateSource

    init(_ tokens: [Token], of source: TemplateSource) {
        self.tokens = tokens
        self.source = source
        var open: [Int] = []
        for index in tokens.indices {
            if tokens[index].kind.isOpening { open.append(index) }
            guard tokens[index].kind == .close else { continue }
            guard let place = open.lastIndex(where: { tokens[$0].name == tokens[index].name }) else {
                unexpected(index, inside: open.last)
                continue
            }
            for forgotten in open[(place + 1)...] { neverClosed(forgotten, before: index) }
            self.tokens[open[place]].partner = index
            self.tokens[index].partner = open[place]
            open.removeSubrange(place...)
        }
        for forgotten in open { neverClosed(forgotten, before: nil) }
    }

    private func shown(_ index: Int) -> String { String(decoding: source.bytes[tokens[index].range], as: UTF8.self) }

    private func line(_ index: Int) -> Int { source.place(of: tokens[index].range).line }

    private mutating func neverClosed(_ index: Int, before close: Int?) {
        let tag = shown(index)
        var message = Message(vi: "“\(tag)” không có thẻ đóng", en: "“\(tag)” is never closed")
        if let close {
            message = Message(
                vi: "“\(tag)” chưa đóng khi gặp “\(shown(close))” ở dòng \(line(close))",
                en: "“\(tag)” is still open at “\(shown(close))” on line \(line(close))")
        }
        diagnostics.append(
            Diagnostic(
                .error, "doan-khong-dong", at: source.place(of: tokens[index].range), message,
                hint: Message(
                    vi: "thêm {{/\(tokens[index].name)}}", en: "add {{/\(tokens[index].name)}}")))
    }

    private mutating func unexpected(_ index: Int, inside open: Int?) {
        let tag = shown(index)
        var message = Message(vi: "“\(tag)” không có thẻ mở", en: "“\(tag)” closes what was never opened")
        var hint: Message?
        if let open {
            message = Message(
                vi: "“\(tag)” không khớp với “\(shown(open))” đang mở từ dòng \(line(open))",
                en: "“\(tag)” does not match “\(shown(open))”, open since line \(line(open))")
            hint = Message(
                vi: "ý là “{{/\(tokens[open].name)}}”?", en: "did you mean “{{/\(tokens[open].name)}}”?")
        }
        diagnostics.append(
            Diagnostic(.error, "the-dong-la", at: source.place(of: tokens[index].range), message, hint: hint))
    }
}
