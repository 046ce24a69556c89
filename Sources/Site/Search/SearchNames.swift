import Records
import SourceText

/// The names that a search looks through as a whole: units, leaders, indicators. `search/names.js`.
///
/// `giaoban.names({units:[["Phòng Kinh tế","tên khác","departments/phong-kinh-te/index.html",12]],leaders:[…],
/// indicators:[…]})`, each with its address and a number: assignments, assignments, mentions.
struct SearchNames {
    let view: OfficeView
    let strings: SiteStrings

    /// The most names of one kind, those with most assignments or mentions first: the file is loaded for every query.
    static let limit = 1_000

    init(_ view: OfficeView, strings: SiteStrings) {
        self.view = view
        self.strings = strings
    }

    private struct Name {
        var name: String
        var more: String
        var href: String
        var count: Int
    }

    func bytes() -> [UInt8] {
        var script = ScriptWriter()
        script.append("giaoban.names({units:")
        append(
            view.units.map {
                Name(
                    name: $0.name, more: $0.otherNames.joined(separator: ", "), href: Address.unit($0.slug),
                    count: $0.tasks.count)
            }, to: &script)
        script.append(",leaders:")
        append(
            view.leaders.map {
                Name(name: $0.name, more: $0.position, href: Address.leader($0.slug), count: $0.tasks.count)
            }, to: &script)
        script.append(",indicators:")
        append(indicators(), to: &script)
        script.append("})\n")
        return script.bytes
    }

    private func append(_ names: [Name], to script: inout ScriptWriter) {
        let ordered = names.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
        script.append(list: ordered.prefix(SearchNames.limit)) { script, name in
            script.append("[")
            script.append(string: name.element.name)
            script.append(",")
            script.append(string: name.element.more)
            script.append(",")
            script.append(string: name.element.href)
            script.append(",")
            script.append(name.element.count)
            script.append("]")
        }
    }

    /// Each indicator once, at its newest figure.
    private func indicators() -> [Name] {
        var known: [String: Int] = [:]
        var names: [Name] = []
        for record in view.documents {
            for indicator in record.indicators where !indicator.name.isEmpty {
                if let index = known[indicator.name] {
                    names[index].count += 1
                    continue
                }
                known[indicator.name] = names.count
                let blocks = record.outline.blocks
                let anchor = blocks.indices.contains(indicator.block) ? blocks[indicator.block].anchor : ""
                let href = Address.document(record.id)
                names.append(
                    Name(
                        name: indicator.name, more: strings.reference(to: record),
                        href: anchor.isEmpty ? href : "\(href)#\(anchor)", count: 1))
            }
        }
        return names
    }
}
