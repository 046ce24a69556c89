import SourceText
import Yams

/// The words of the pages in one language, from `strings.vi.yml`: `count_tasks: "{n} nhiệm vụ"`.
package final class SiteStrings: Sendable {
    package let language: Language
    /// In the order of the file, a site's own words after the program's.
    package let texts: [String: String]
    private let months: [String]
    private let decimal: String
    private let thousands: String
    private let dateForm: String
    /// Whether days are written as Vietnamese offices write them.
    private let isOfficial: Bool

    package init(language: Language, texts: [String: String]) {
        self.language = language
        self.texts = texts
        months = (texts["months"] ?? "").split(separator: " ").map(String.init)
        decimal = texts["decimal_mark"] ?? ","
        thousands = texts["thousands_mark"] ?? "."
        dateForm = texts["date"] ?? "{yyyy}-{mm}-{dd}"
        isOfficial = language == .vi && dateForm == "{dd}/{m}/{yyyy}"
    }

    /// Reads one or more files of words, later ones overriding earlier ones.
    package static func read(
        _ files: [(yaml: String, path: String)], language: Language
    ) -> (strings: SiteStrings, diagnostics: [Diagnostic]) {
        var texts: [String: String] = [:]
        var diagnostics: [Diagnostic] = []
        for (place, file) in files.enumerated() {
            do {
                for (key, value) in try Yams.compose(yaml: file.yaml)?.mapping ?? [:] {
                    guard let name = key.string, let text = value.scalar?.string else { continue }
                    if place > 0, texts[name] == nil {
                        diagnostics.append(
                            Diagnostic(
                                .warning, "chu-la", at: Place(path: file.path, line: key.mark?.line ?? 0),
                                Message(vi: "không trang nào dùng chữ “\(name)”", en: "no page uses the text “\(name)”")
                            ))
                    }
                    texts[name] = text
                }
            } catch {
                diagnostics.append(
                    Diagnostic(
                        .error, "chu-yaml-loi", at: Place(path: file.path),
                        Message(vi: "tệp chữ không đúng cú pháp YAML", en: "the file of texts is not well-formed YAML"),
                        hint: Message(vi: "\(error)", en: "\(error)")))
            }
        }
        return (SiteStrings(language: language, texts: texts), diagnostics)
    }
}

extension SiteStrings {
    /// The text of a key; the key itself where a translation lacks it, so that the gap is seen.
    package subscript(key: String) -> String { texts[key] ?? key }

    package func filled(_ key: String, _ values: [(String, String)]) -> String {
        fill(self[key], values)
    }

    /// `count_tasks`, 3 → `3 nhiệm vụ`; `1 assignment`, `3 assignments`.
    package func count(_ key: String, _ number: Int) -> String {
        let text = self[key]
        let values = [("n", self.number(number))]
        guard text.utf8.contains(UInt8(ascii: "|")) else { return fill(text, values) }
        let forms = text.split(separator: "|", omittingEmptySubsequences: false)
        return fill(String(forms.count > 1 && number != 1 ? forms[1] : forms[0]), values)
    }

    /// `12.345` in Vietnamese, `12,345` in English.
    package func number(_ value: Int) -> String {
        let digits = String(value.magnitude)
        guard digits.utf8.count > 3 else { return String(value) }
        var result = value < 0 ? "-" : ""
        for (place, digit) in digits.enumerated() {
            if place > 0, (digits.utf8.count - place) % 3 == 0 { result += thousands }
            result.append(digit)
        }
        return result
    }

    /// With at most `places` decimals, none that are zero: `98,62`.
    package func number(_ value: Double, places: Int = 2) -> String {
        guard value.isFinite, abs(value) < 1e15 else { return "–" }
        var scale = 1.0
        for _ in 0..<places { scale *= 10 }
        let scaled = Int((abs(value) * scale).rounded())
        let whole = number(scaled / Int(scale))
        var fraction = String(scaled % Int(scale))
        fraction = String(repeating: "0", count: places - fraction.utf8.count) + fraction
        while fraction.hasSuffix("0") { fraction.removeLast() }
        let sign = value < 0 && scaled != 0 ? "-" : ""
        return sign + (fraction.isEmpty || places == 0 ? whole : whole + decimal + fraction)
    }

    /// One decimal: `98,6%`; `–` where nothing can be shared.
    package func share(_ part: Int, of whole: Int) -> String {
        guard whole > 0 else { return "–" }
        return filled("percent", [("n", number(Double(part) * 100 / Double(whole), places: 1))])
    }

    /// `09/9/2021` as the genre writes it (a zero before days under 10 and months 1 and 2); `9 Sep 2021`.
    package func date(_ day: Day) -> String {
        if isOfficial { return day.dayMonthYear }
        let (year, month, number) = day.civil
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return fill(
            dateForm,
            [
                ("dd", two(number)), ("d", "\(number)"), ("mm", two(month)), ("m", "\(month)"), ("yyyy", "\(year)"),
                ("mon", monthName(month)),
            ])
    }

    package func monthName(_ month: Int) -> String {
        month >= 1 && month <= months.count ? months[month - 1] : "\(month)"
    }

    package func dates(_ first: Day, _ last: Day) -> String {
        first == last ? date(first) : filled("date_range", [("from", date(first)), ("to", date(last))])
    }

    private func fill(_ form: String, _ values: [(String, String)]) -> String {
        var form = form
        return form.withUTF8 { bytes in
            var result: [UInt8] = []
            result.reserveCapacity(bytes.count + 32)
            var place = 0
            while place < bytes.count {
                guard bytes[place] == 0x7B else {
                    let next = bytes[place...].firstIndex(of: 0x7B) ?? bytes.count
                    result.append(contentsOf: bytes[place..<next])
                    place = next
                    continue
                }
                if let end = bytes[place...].firstIndex(of: 0x7D),
                    let value = values.first(where: {
                        $0.0.utf8.count == end - place - 1 && $0.0.utf8.elementsEqual(bytes[(place + 1)..<end])
                    })
                {
                    result.append(contentsOf: value.1.utf8)
                    place = end + 1
                } else {
                    result.append(bytes[place])
                    place += 1
                }
            }
            return String(decoding: result, as: UTF8.self)
        }
    }
}
