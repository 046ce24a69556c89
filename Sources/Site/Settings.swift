import Office
import SourceText
import Yams

/// What a site says about itself in `site.yml`:
/// `title: Theo dõi kết luận giao ban` / `agency: Văn phòng UBND tỉnh` / `language: vi`.
package struct Settings: Hashable, Sendable {
    package var title = "Giao ban"
    package var agency = ""
    package var description = ""
    package var language = Language.vi
    package var timezone = "Asia/Ho_Chi_Minh"
    /// Where the site will stand, `https://vanphong.example.gov.vn/giaoban/`; only feeds and calendars need it.
    package var baseURL = ""
    /// Terms of office that have a page, `2021..2026`.
    package var terms: [Period] = []
    /// An assignment in time is “due soon” this many days before its deadline.
    package var dueSoonDays = 7
    /// Whether the day of the deadline itself is still on time.
    package var deadlineInclusive = true
    /// Targets of `giaoban publish`, by name, as written.
    package var publish: [PublishTarget] = []

    /// The head and the foot of printed reports.
    package var report = ReportForm()

    package init() {}

    package struct PublishTarget: Hashable, Sendable {
        package var name: String
        /// `folder: /srv/www/giaoban`, `keep: "5"`.
        package var values: [String: String]

        package init(name: String, values: [String: String]) {
            self.name = name
            self.values = values
        }
    }

    /// The keys that `site.yml` may have.
    package static let keys = [
        "title", "agency", "description", "language", "timezone", "base_url", "due_soon_days", "deadline_inclusive",
        "terms",
        "publish", "report",
    ]
}

extension Settings {
    /// Reads `site.yml`; what cannot be understood keeps its default and is said.
    package static func read(yaml: String, path: String) -> (settings: Settings, diagnostics: [Diagnostic]) {
        var reading = SettingsReading(path: path, lines: yaml.split(separator: "\n", omittingEmptySubsequences: false))
        do {
            guard let root = try Yams.compose(yaml: yaml) else { return (reading.settings, []) }
            guard let mapping = root.mapping else {
                reading.problem(
                    .error, "site-khong-phai-bang", at: root,
                    Message(
                        vi: "site.yml phải gồm các dòng “khóa: giá trị”",
                        en: "site.yml must consist of “key: value” lines"))
                return (reading.settings, reading.diagnostics)
            }
            for (key, value) in mapping { reading.take(key: key, value: value) }
        } catch {
            reading.diagnostics.append(
                Diagnostic(
                    .error, "site-yaml-loi", at: SettingsReading.place(of: error, path: path),
                    Message(vi: "site.yml không đúng cú pháp YAML", en: "site.yml is not well-formed YAML"),
                    hint: Message(vi: "\(error)", en: "\(error)")))
        }
        return (reading.settings, reading.diagnostics)
    }
}

private struct SettingsReading {
    let path: String
    let lines: [Substring]
    var settings = Settings()
    var diagnostics: [Diagnostic] = []

    init(path: String, lines: [Substring]) {
        self.path = path
        self.lines = lines
    }

    mutating func take(key: Node, value: Node) {
        switch key.string {
        case "title": settings.title = text(value, key) ?? settings.title
        case "agency": settings.agency = text(value, key) ?? settings.agency
        case "description": settings.description = text(value, key) ?? settings.description
        case "timezone": settings.timezone = text(value, key) ?? settings.timezone
        case "base_url": takeBaseURL(value, key)
        case "language":
            if let language = value.string.flatMap(Language.init(rawValue:)) {
                settings.language = language
            } else {
                problem(
                    .error, "ngon-ngu-la", at: value,
                    Message(vi: "language phải là vi hoặc en", en: "language must be vi or en"))
            }
        case "terms":
            let texts = value.sequence?.compactMap(\.string) ?? [value.string].compactMap(\.self)
            for text in texts {
                if let period = Period(text), period.kind == .term {
                    settings.terms.append(period)
                } else {
                    problem(
                        .error, "site-nhiem-ky", at: value,
                        Message(
                            vi: "nhiệm kỳ phải viết như 2021..2026, không phải “\(text)”",
                            en: "a term is written as 2021..2026, not “\(text)”"))
                }
            }
        case "due_soon_days":
            if let days = value.int, (0...366).contains(days) {
                settings.dueSoonDays = days
            } else {
                problem(
                    .error, "so-ngay-la", at: value,
                    Message(vi: "due_soon_days phải là số ngày từ 0 đến 366", en: "due_soon_days must be 0 to 366 days")
                )
            }
        case "deadline_inclusive":
            if let answer = value.bool {
                settings.deadlineInclusive = answer
            } else {
                problem(
                    .error, "dung-sai-la", at: value,
                    Message(
                        vi: "deadline_inclusive phải là true hoặc false", en: "deadline_inclusive must be true or false"
                    ))
            }
        case "publish": takeTargets(value)
        case "report": takeReport(value)
        default: unknown(key)
        }
    }

    mutating func text(_ value: Node, _ key: Node) -> String? {
        if let scalar = value.scalar { return scalar.string }
        problem(
            .error, "gia-tri-la", at: value,
            Message(
                vi: "\(key.string ?? "?") phải là một dòng chữ", en: "\(key.string ?? "?") must be a line of text"))
        return nil
    }

    mutating func takeBaseURL(_ value: Node, _ key: Node) {
        guard let address = text(value, key) else { return }
        if address.isEmpty || address.hasPrefix("https://") || address.hasPrefix("http://") {
            settings.baseURL = address.isEmpty || address.hasSuffix("/") ? address : address + "/"
        } else {
            problem(
                .error, "dia-chi-la", at: value,
                Message(
                    vi: "base_url phải bắt đầu bằng https:// hoặc http://",
                    en: "base_url must begin with https:// or http://"))
        }
    }

    mutating func takeTargets(_ value: Node) {
        guard let targets = value.mapping else {
            problem(
                .error, "noi-cong-bo-la", at: value,
                Message(
                    vi: "publish phải là bảng “tên nơi: …”", en: "publish must be a table of “target name: …”"))
            return
        }
        for (name, target) in targets {
            var values: [String: String] = [:]
            if let folder = target.scalar?.string {
                values["folder"] = folder
            } else {
                for (key, value) in target.mapping ?? [:] {
                    if let key = key.string, let value = value.scalar?.string { values[key] = value }
                }
            }
            settings.publish.append(Settings.PublishTarget(name: name.string ?? "", values: values))
        }
    }

    mutating func takeReport(_ value: Node) {
        guard let lines = value.mapping else {
            problem(
                .error, "bao-cao-la", at: value,
                Message(
                    vi: "report phải gồm các dòng “khóa: giá trị”", en: "report must consist of “key: value” lines"))
            return
        }
        for (key, value) in lines {
            let values =
                value.sequence.map { $0.compactMap(\.scalar?.string) } ?? [value.scalar?.string].compactMap(\.self)
            if !settings.report.take(key.string ?? "", values.filter { !$0.isEmpty }) {
                unknown(key, of: ReportForm.keys)
            }
        }
    }

    mutating func unknown(_ key: Node, of keys: [String] = Settings.keys) {
        let name = key.string ?? "?"
        let near = keys.min { distance($0, name) < distance($1, name) }
        var hint = Message(
            vi: "các khóa có thể dùng: \(keys.joined(separator: ", "))",
            en: "known keys: \(keys.joined(separator: ", "))")
        if let near, distance(near, name) <= 3 { hint = Message(vi: "ý là “\(near)”?", en: "did you mean “\(near)”?") }
        problem(
            .warning, "khoa-site-la", at: key,
            Message(vi: "site.yml không có khóa “\(name)”", en: "site.yml has no key “\(name)”"), hint: hint)
    }

    mutating func problem(
        _ severity: Diagnostic.Severity, _ code: String, at node: Node, _ message: Message, hint: Message? = nil
    ) {
        let line = node.mark?.line ?? 0
        let excerpt = line >= 1 && line <= lines.count ? String(lines[line - 1]) : ""
        let place = Place(
            path: path, line: line, column: node.mark?.column ?? 0, width: node.scalar?.string.count ?? 0,
            excerpt: excerpt)
        diagnostics.append(Diagnostic(severity, code, at: place, message, hint: hint))
    }

    static func place(of error: any Error, path: String) -> Place {
        switch error as? YamlError {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
            Place(path: path, line: mark.line, column: mark.column)
        default: Place(path: path)
        }
    }

    /// How many letters must change to make one word the other.
    private func distance(_ left: String, _ right: String) -> Int {
        let right = Array(right.utf8)
        var row = Array(0...right.count)
        for (i, a) in left.utf8.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, b) in right.enumerated() {
                let above = row[j + 1]
                row[j + 1] = min(min(above, row[j]) + 1, diagonal + (a == b ? 0 : 1))
                diagonal = above
            }
        }
        return row[right.count]
    }
}
