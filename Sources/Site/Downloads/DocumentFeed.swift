import Records
import SourceText

/// `feed.xml`: the latest documents for news readers (Atom, RFC 4287).
struct DocumentFeed {
    let downloads: Downloads

    private static let length = 30
    private var view: OfficeView { downloads.view }
    private var settings: Settings { downloads.settings }
    private var strings: SiteStrings { downloads.strings }

    func bytes() -> [UInt8] {
        let latest = view.documents.indices.filter { view.days[$0] != nil }.prefix(DocumentFeed.length)
        var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        xml += "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"\(strings.language.rawValue)\">\n"
        xml += element("id", settings.baseURL.isEmpty ? urn("") : settings.baseURL)
        xml += element("title", settings.title)
        if !settings.description.isEmpty { xml += element("subtitle", settings.description) }
        xml += element("updated", stamp(latest.first.flatMap { view.days[$0] } ?? view.asOf))
        xml += "<author>" + element("name", settings.agency.isEmpty ? settings.title : settings.agency) + "</author>\n"
        xml += "<generator>giaoban</generator>\n"
        xml += "<link rel=\"alternate\" type=\"text/html\" href=\"\(escaped(address("index.html")))\"/>\n"
        if !settings.baseURL.isEmpty {
            xml += "<link rel=\"self\" href=\"\(escaped(address(Downloads.feedPath)))\"/>\n"
        }
        for document in latest { xml += entry(document) }
        return Array((xml + "</feed>\n").utf8)
    }

    private func entry(_ document: Int) -> String {
        let record = view.documents[document]
        let path = Address.document(record.id)
        let tasks = view.tasksOfDocument[document].count
        let summary = [
            strings.reference(to: record),
            record.chairs.compactMap(\.name).joined(separator: ", "),
            tasks == 0 ? "" : strings.count("count_tasks", tasks),
        ]
        var xml = "<entry>\n"
        xml += element("id", settings.baseURL.isEmpty ? urn(path) : address(path))
        xml += element("title", record.title.isEmpty ? record.id : record.title)
        xml += element("updated", stamp(view.days[document] ?? view.asOf))
        xml += "<link rel=\"alternate\" type=\"text/html\" href=\"\(escaped(address(path)))\"/>\n"
        xml += element("summary", summary.filter { !$0.isEmpty }.joined(separator: " · "))
        return xml + "</entry>\n"
    }

    /// From the root of the web where the site's place is known, else beside the feed.
    private func address(_ path: String) -> String { settings.baseURL + path }

    /// A name that stays, for a site whose place nobody told.
    private func urn(_ path: String) -> String { "urn:giaoban:\(settings.host):\(path)" }

    private func stamp(_ day: Day) -> String { "\(day)T00:00:00Z" }

    private func element(_ name: String, _ text: String) -> String { "<\(name)>\(escaped(text))</\(name)>\n" }

    private func escaped(_ text: String) -> String {
        var result = ""
        for character in text.unicodeScalars {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            // XML has no way to write these.
            case "\u{0}"..<"\u{9}", "\u{B}"..<"\u{20}", "\u{7F}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
            default: result.unicodeScalars.append(character)
            }
        }
        return result
    }
}
