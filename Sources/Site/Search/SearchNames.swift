import Records
import SourceText

/// The names that a search looks through as a whole: units, leaders, indicators. `search/names.js`.
///
/// `giaoban.names({units:[["Phòng Kinh tế","tên khác","departments/phong-kinh-te/index.html",12]],leaders:[…],
/// indicators:[…]})`, each with its address and a number: assignments, assignments, mentions.
struct SearchNames {
    let view: OfficeView
    let indicators: IndicatorIndex

    /// The most names of one kind, those with most assignments or mentions first: the file is loaded for every query.
    static let limit = 1_000

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
        append(series(), to: &script)
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

    /// Each series once, with its own page where it has one.
    private func series() -> [Name] {
        indicators.series.prefix(IndicatorPages.limit).map {
            Name(
                name: $0.name, more: $0.isPercent ? "%" : $0.unit, href: IndicatorPages.path($0), count: $0.points.count
            )
        }
    }
}
