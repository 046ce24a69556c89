import Office
import SourceText

/// Units added to `content/directory.yml`, at the end of its list of units, whatever else the file holds and however
/// its author set it out:
/// ```yaml
///   - id: phong-noi-chinh
///     name: Phòng Nội chính
/// ```
enum DirectoryAddition {
    /// - Parameters:
    ///   - yaml: the file as it is; empty where there is none.
    ///   - entries: of the list, each indented by two blanks.
    static func text(_ yaml: String, adding entries: [String]) -> String {
        var lines = yaml.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
        guard let head = lines.firstIndex(where: { $0.hasPrefix("units:") }) else {
            let before = lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n\n"
            return before + "units:\n" + entries.joined()
        }
        // `units: []` holds none yet.
        if lines[head].dropFirst("units:".count).contains("[") { lines[head] = "units:" }
        var end = lines[(head + 1)...].firstIndex { $0.first?.isLetter == true } ?? lines.count
        while end > head + 1, lines[end - 1].first != " ", lines[end - 1].first != "-" { end -= 1 }
        // A list may also stand without indent.
        let isFlush = lines[(head + 1)..<end].contains { $0.hasPrefix("- ") }
        let new = entries.joined().split(separator: "\n").map { isFlush ? String($0.dropFirst(2)) : String($0) }
        lines.insert(contentsOf: new, at: end)
        return lines.joined(separator: "\n") + "\n"
    }
}
