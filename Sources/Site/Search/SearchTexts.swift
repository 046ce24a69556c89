import Office
import SourceText

/// The documents whose texts stand in one script: those of a week, `search/weeks/2026-W37.js`, and each without a day
/// alone, `search/undated/ID.js`.
///
/// Neighbours in time are asked for together, by the ledger above all; and a new document touches the script of its
/// own week and no other.
struct SearchTexts: Sendable {
    /// Into the view's documents.
    let documents: Range<Int>

    /// - Parameter days: of the documents, the newest first.
    static func all(_ days: [Day?]) -> [SearchTexts] {
        var all: [SearchTexts] = []
        var start = 0
        while start < days.count {
            let week = days[start].flatMap { Period(.week, of: $0) }
            var end = start + 1
            if let week {
                while end < days.count, let day = days[end], day >= week.first, day <= week.last { end += 1 }
            }
            all.append(SearchTexts(documents: start..<end))
            start = end
        }
        return all
    }

    /// Under `search/`, without its ending: `weeks/2026-W37`, as other scripts name it.
    static func name(day: Day?, id: String) -> String {
        guard let week = day.flatMap({ Period(.week, of: $0) }) else { return "undated/\(Address.segment(id))" }
        return "weeks/\(week)"
    }

    func path(in view: OfficeView) -> String {
        let first = documents.lowerBound
        return "search/\(SearchTexts.name(day: view.days[first], id: view.documents[first].id)).js"
    }

    func bytes(_ view: OfficeView, _ strings: SiteStrings) -> [UInt8] {
        var script = ScriptWriter()
        for document in documents {
            SearchText(record: view.documents[document], strings: strings).append(to: &script)
        }
        return script.bytes
    }
}
