#if canImport(Glibc)
    import Glibc
#endif
import SourceText

/// Results on standard output, all else on standard error.
enum Console {
    static func write(_ bytes: [UInt8], to descriptor: Int32 = STDOUT_FILENO) {
        // Whoever stopped listening (`giaoban tasks | head`) need not be told.
        _ = FileBytes.write(bytes, to: descriptor)
    }

    static func write(_ text: String, to descriptor: Int32 = STDOUT_FILENO) {
        write(Array(text.utf8), to: descriptor)
    }
}

extension Console {
    /// What stopped the program: `giaoban: lỗi: content/a.md: không có tệp này`.
    static func complain(_ complaint: any Complaint) { complain(complaint.message, hint: complaint.hint) }

    static func complain(_ message: Message, hint: Message? = nil) {
        let language = Speech.language
        let lead = Message(vi: "lỗi", en: "error").text(language)
        var text = "giaoban: \(lead): \(message.text(language))\n"
        if let hint { text += "  = " + Message(vi: "gợi ý", en: "hint").text(language) + ": \(hint.text(language))\n" }
        write(text, to: STDERR_FILENO)
    }
}
