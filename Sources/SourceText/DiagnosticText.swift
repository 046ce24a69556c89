/// How a diagnostic looks in a terminal:
/// ```
/// content/a.md:42:4: cảnh báo: không rõ đơn vị “Phòng Kinh Tế” [don-vi-chua-biet]
///  42 │ 3. Phòng Kinh Tế chủ trì rà soát nguồn vốn
///     │    ^^^^^^^^^^^^^
///     = gợi ý: thêm tên này vào content/directory.yml
/// ```
extension Diagnostic {
    /// The whole message, its lines ended by `\n`.
    package func text(_ language: Language, color: Bool = false) -> String {
        let paint = Paint(isOn: color)
        var text = ""
        var where_ = place.path
        if place.line > 0 {
            where_ += ":\(place.line)"
            if place.column > 0 { where_ += ":\(place.column)" }
        }
        if !where_.isEmpty { text += paint.bold(where_ + ":") + " " }
        text += paint.severity(severity, severity.name(language) + ":")
        text += " " + paint.bold(message.text(language)) + " " + paint.faint("[\(code)]") + "\n"

        let gutter = place.line > 0 && !place.excerpt.isEmpty ? String(place.line) : ""
        let margin = String(repeating: " ", count: gutter.count + 2)
        if !gutter.isEmpty {
            let (shown, lead) = excerpt()
            text += paint.faint(" \(gutter) │") + " " + shown.line + "\n"
            if place.column > 0, shown.width > 0 {
                text += paint.faint(margin + "│") + " " + String(repeating: " ", count: lead)
                text += paint.severity(severity, String(repeating: "^", count: shown.width)) + "\n"
            }
        }
        if let hint {
            text += paint.faint(margin + "=") + " " + (language == .vi ? "gợi ý: " : "hint: ")
            text += hint.text(language) + "\n"
        }
        return text
    }

    /// The line as shown (a long one is cut around the words meant), columns before the words, columns they take.
    private func excerpt() -> (shown: (line: String, width: Int), lead: Int) {
        let characters = place.excerpt.map { $0 == "\t" ? " " : $0 }
        let start = min(max(0, place.column - 1), characters.count)
        let end = min(start + place.width, characters.count)
        let widest = 160
        var first = 0
        var last = characters.count
        if characters.count > widest {
            first = start > 60 ? start - 40 : 0
            last = min(characters.count, first + widest)
        }
        var line = String(characters[first..<last])
        var lead = DisplayWidth.of(String(characters[first..<max(first, start)]))
        if first > 0 {
            line = "…" + line
            lead += 1
        }
        if last < characters.count { line += "…" }
        let width = place.width > 0 ? DisplayWidth.of(String(characters[start..<max(start, min(end, last))])) : 0
        return ((line, place.column > 0 ? max(width, 1) : 0), lead)
    }
}

extension Diagnostic.Severity {
    package func name(_ language: Language) -> String {
        switch (self, language) {
        case (.error, .vi): "lỗi"
        case (.warning, .vi): "cảnh báo"
        case (.note, .vi): "lưu ý"
        case (.error, .en): "error"
        case (.warning, .en): "warning"
        case (.note, .en): "note"
        }
    }
}
