import SourceText

/// A template asks for a name that the page does not give: `{{titel}}`, where `title` was meant.
struct UnknownName {
    /// The whole name, cut at its dots.
    var path: [String]
    /// The part of it that is not known.
    var part: Int
    /// The names that are known where it was looked up.
    var known: [String]

    func diagnostic(at place: Place, page: String) -> Diagnostic {
        let name = path.joined(separator: ".")
        var message = Message(vi: "trang không có tên “\(name)”", en: "the page has no name “\(name)”")
        if part > 0 {
            let owner = path[..<part].joined(separator: ".")
            message = Message(
                vi: "“\(owner)” không có “\(path[part])”", en: "“\(owner)” has no “\(path[part])”")
        }
        if !page.isEmpty {
            message.vi += " (khi dựng trang của \(page))"
            message.en += " (while making the page of \(page))"
        }
        var hint: Message?
        if let near = Nearest.name(to: path[part], in: Set(known).sorted()) {
            let whole = (path[..<part] + [near] + path[(part + 1)...]).joined(separator: ".")
            hint = Message(vi: "ý là “\(whole)”?", en: "did you mean “\(whole)”?")
        }
        return Diagnostic(.error, "ten-mau-la", at: place, message, hint: hint)
    }
}
