import SourceText
import Yams

extension Directory {
    /// Reads `content/directory.yml`; an entry that cannot be understood is left out and said, the rest holds.
    package static func read(yaml: String, path: String) -> (directory: Directory, diagnostics: [Diagnostic]) {
        var reading = DirectoryReading(path: path, yaml: yaml)
        do {
            guard let root = try Yams.compose(yaml: yaml) else { return (Directory(), []) }
            reading.take(root)
        } catch {
            let mark: Mark? =
                switch error as? YamlError {
                case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark
                default: nil
                }
            reading.problem(
                .error, "danh-ba-yaml-loi", line: mark?.line ?? 0, column: mark?.column ?? 0,
                Message(vi: "danh bạ không đúng cú pháp YAML", en: "the directory is not well-formed YAML"),
                hint: Message(vi: "\(error)", en: "\(error)"))
        }
        return (reading.directory, reading.diagnostics)
    }
}

/// Walks the YAML twice: first who there is, then who refers to whom, so that the order of entries is free.
private struct DirectoryReading {
    let path: String
    let lines: [Substring]
    var directory = Directory()
    var diagnostics: [Diagnostic] = []
    private var agencies: [String: Int] = [:]
    private var units: [String: Int] = [:]
    private var leaders: [String: Int] = [:]
    /// References that wait until all names are known, in the order of the file.
    private var unitNodes: [Node.Mapping] = []
    private var agencyNodes: [Node.Mapping] = []
    private var positionNodes: [(leader: Int, node: Node.Mapping)] = []
    /// For each leader, the units in charge of in whatever position.
    private var leaderUnits: [Node?] = []

    init(path: String, yaml: String) {
        self.path = path
        lines = yaml.split(separator: "\n", omittingEmptySubsequences: false)
    }

    mutating func take(_ root: Node) {
        guard let mapping = root.mapping else {
            problem(
                .error, "danh-ba-khong-phai-bang", at: root,
                Message(
                    vi: "danh bạ phải gồm các khóa agencies, units, leaders",
                    en: "the directory must consist of the keys agencies, units, leaders"))
            return
        }
        for (key, value) in mapping {
            switch key.string {
            case "agencies": takeEntries(value) { $0.takeAgency($1) }
            case "units": takeEntries(value) { $0.takeUnit($1) }
            case "leaders": takeEntries(value) { $0.takeLeader($1) }
            default: unknown(key, among: ["agencies", "units", "leaders"])
            }
        }
        for (agency, node) in zip(directory.agencies, agencyNodes) { takeUnit(of: agency, node) }
        for (index, node) in unitNodes.enumerated() { relate(unit: index, node) }
        inheritAgencies()
        for (leader, node) in positionNodes { takePosition(of: leader, node) }
        spreadUnits()
        refuseSharedNames()
    }

    private mutating func takeEntries(_ list: Node, _ take: (inout DirectoryReading, Node.Mapping) -> Void) {
        guard let sequence = list.sequence else {
            if !isNull(list) {
                problem(
                    .error, "danh-ba-khong-phai-danh-sach", at: list,
                    Message(vi: "ở đây phải là một danh sách", en: "a list must stand here"))
            }
            return
        }
        for entry in sequence {
            guard let mapping = entry.mapping else {
                problem(
                    .error, "danh-ba-muc-la", at: entry,
                    Message(
                        vi: "mỗi mục của danh bạ phải gồm các dòng “khóa: giá trị”",
                        en: "each entry of the directory must consist of “key: value” lines"))
                continue
            }
            take(&self, mapping)
        }
    }

    // MARK: - First walk

    private mutating func takeAgency(_ node: Node.Mapping) {
        refuseUnknownKeys(node, DirectoryReading.organisationKeys)
        guard let (id, name, place) = identity(node, taken: agencies) else { return }
        var agency = Directory.Agency(id: id, name: name, place: place)
        agency.aliases = texts(node["aliases"])
        agency.abbreviations = texts(node["abbreviations"])
        agencies[id] = directory.agencies.count
        directory.agencies.append(agency)
        agencyNodes.append(node)
    }

    private static let organisationKeys = [
        "id", "name", "aliases", "abbreviations", "parent", "kind", "agency", "from", "to", "successor",
    ]

    /// An agency is given work as a whole too; it stands among the units, behind those of the list.
    private mutating func takeUnit(of agency: Directory.Agency, _ node: Node.Mapping) {
        guard units[agency.id] == nil else { return }
        var unit = Directory.Unit(id: agency.id, name: agency.name, place: agency.place)
        unit.aliases = agency.aliases
        unit.abbreviations = agency.abbreviations
        unit.kind = text(node["kind"]).map { Folding.slug($0) } ?? UnitNames.kind(ofAgency: agency.name)
        (unit.from, unit.to) = term(node)
        units[agency.id] = directory.units.count
        directory.units.append(unit)
        unitNodes.append(node)
    }

    /// A part of an agency belongs to it, however deep it stands.
    private mutating func inheritAgencies() {
        for index in directory.units.indices where directory.units[index].agency == nil {
            var parent = directory.units[index].parent
            for _ in 0..<8 {
                guard let above = parent else { break }
                if let agency = agencies[directory.units[above].id] ?? directory.units[above].agency {
                    directory.units[index].agency = agency
                    break
                }
                parent = directory.units[above].parent
            }
        }
    }

    private mutating func takeUnit(_ node: Node.Mapping) {
        refuseUnknownKeys(node, DirectoryReading.organisationKeys)
        guard let (id, name, place) = identity(node, taken: units) else { return }
        var unit = Directory.Unit(id: id, name: name, place: place)
        unit.aliases = texts(node["aliases"])
        unit.abbreviations = texts(node["abbreviations"])
        unit.kind = text(node["kind"]).map { Folding.slug($0) }
        (unit.from, unit.to) = term(node)
        units[id] = directory.units.count
        directory.units.append(unit)
        unitNodes.append(node)
    }

    private mutating func takeLeader(_ node: Node.Mapping) {
        refuseUnknownKeys(node, ["id", "name", "aliases", "positions", "units"])
        guard let (id, name, place) = identity(node, taken: leaders) else { return }
        var leader = Directory.Leader(id: id, name: name, place: place)
        leader.aliases = texts(node["aliases"])
        let index = directory.leaders.count
        leaders[id] = index
        directory.leaders.append(leader)
        leaderUnits.append(node["units"])
        guard let positions = node["positions"] else { return }
        takeEntries(positions) { $0.positionNodes.append((index, $1)) }
    }

    /// An entry's id (made from its name where it has none), name and place; nil where it has no name or a taken id.
    private mutating func identity(_ node: Node.Mapping, taken: [String: Int]) -> (String, String, Place)? {
        guard let nameNode = node["name"], let name = text(nameNode), !name.isEmpty else {
            let mark = node.mark ?? node.first?.key.mark
            problem(
                .error, "danh-ba-thieu-ten", line: mark?.line ?? 0, column: 0,
                Message(vi: "mục này thiếu name", en: "this entry lacks name"))
            return nil
        }
        let id = text(node["id"]) ?? Folding.slug(name)
        guard taken[id] == nil else {
            problem(
                .error, "danh-ba-trung-id", at: node["id"] ?? nameNode,
                Message(vi: "mã “\(id)” đã dùng cho mục khác", en: "the id “\(id)” is taken by another entry"),
                hint: Message(vi: "đặt mã khác cho “\(name)”", en: "give “\(name)” another id"))
            return nil
        }
        return (id, name, place(of: nameNode))
    }

    // MARK: - Second walk

    private mutating func relate(unit: Int, _ node: Node.Mapping) {
        directory.units[unit].parent = reference(node["parent"], units, what: ("đơn vị", "unit"))
        directory.units[unit].successor = reference(node["successor"], units, what: ("đơn vị", "unit"))
        directory.units[unit].agency = reference(node["agency"], agencies, what: ("cơ quan", "agency"))
        for (key, related) in [
            ("parent", directory.units[unit].parent), ("successor", directory.units[unit].successor),
        ] where related == unit {
            if let node = node[Node(key)] {
                problem(
                    .error, "danh-ba-vong", at: node,
                    Message(vi: "đơn vị không thể là \(key) của chính nó", en: "a unit cannot be its own \(key)"))
            }
            if key == "parent" { directory.units[unit].parent = nil } else { directory.units[unit].successor = nil }
        }
    }

    private mutating func takePosition(of leader: Int, _ node: Node.Mapping) {
        refuseUnknownKeys(node, ["title", "from", "to", "agency", "units"])
        guard let title = text(node["title"]), !title.isEmpty else {
            problem(
                .error, "danh-ba-thieu-chuc-vu", line: (node.mark ?? node.first?.key.mark)?.line ?? 0, column: 0,
                Message(vi: "chức vụ này thiếu title", en: "this position lacks title"))
            return
        }
        var position = Directory.Position(title: title)
        (position.from, position.to) = term(node)
        position.agency = reference(node["agency"], agencies, what: ("cơ quan", "agency"))
        position.units = references(node["units"])
        directory.leaders[leader].positions.append(position)
    }

    private mutating func references(_ node: Node?) -> [Int] {
        guard let node else { return [] }
        var found: [Int] = []
        for item in node.sequence.map(Array.init) ?? [node] {
            if let unit = reference(item, units, what: ("đơn vị", "unit")) { found.append(unit) }
        }
        return found
    }

    /// `units` of a leader hold for each position that names none.
    private mutating func spreadUnits() {
        for (leader, node) in leaderUnits.enumerated() {
            let units = references(node)
            guard !units.isEmpty else { continue }
            if directory.leaders[leader].positions.isEmpty {
                directory.leaders[leader].positions = [Directory.Position(title: "")]
            }
            for index in directory.leaders[leader].positions.indices
            where directory.leaders[leader].positions[index].units.isEmpty {
                directory.leaders[leader].positions[index].units = units
            }
        }
    }

    private mutating func reference(_ node: Node?, _ known: [String: Int], what: (vi: String, en: String)) -> Int? {
        guard let node, !isNull(node), let id = text(node) else { return nil }
        if let index = known[id] { return index }
        problem(
            .error, "danh-ba-khong-co-ma", at: node,
            Message(vi: "danh bạ không có \(what.vi) mã “\(id)”", en: "the directory has no \(what.en) “\(id)”"),
            hint: Nearest.name(to: id, in: known.keys.sorted()).map {
                Message(vi: "ý là “\($0)”?", en: "did you mean “\($0)”?")
            })
        return nil
    }

    /// Two units of one agency and one time cannot share a name: nobody could say which of them is meant.
    private mutating func refuseSharedNames() {
        var claimed: [String: [Int]] = [:]
        for (index, unit) in directory.units.enumerated() {
            var own: Set<String> = []
            for name in [unit.name] + unit.aliases + unit.abbreviations {
                let key = UnitNames.key(name)
                guard own.insert(key).inserted else { continue }
                let rival = claimed[key, default: []].first { other in
                    let rival = directory.units[other]
                    let overlap =
                        (rival.to.map { to in unit.from.map { $0 <= to } ?? true } ?? true)
                        && (unit.to.map { to in rival.from.map { $0 <= to } ?? true } ?? true)
                    return overlap && rival.agency == unit.agency
                }
                if let rival {
                    diagnostics.append(
                        Diagnostic(
                            .error, "trung-ten-don-vi", at: unit.place,
                            Message(
                                vi:
                                    "tên “\(name)” vừa là của “\(directory.units[rival].name)” vừa là của “\(unit.name)”",
                                en:
                                    "the name “\(name)” belongs to “\(directory.units[rival].name)” and to “\(unit.name)”"
                            ),
                            hint: Message(
                                vi: "bỏ tên này ở một trong hai đơn vị, hoặc ghi from, to nếu hai đơn vị nối tiếp nhau",
                                en: "remove it from one of them, or give from and to where one follows the other")))
                }
                claimed[key, default: []].append(index)
            }
        }
    }

    // MARK: - Values

    private func isNull(_ node: Node) -> Bool {
        if case .scalar(let scalar) = node { return ["", "~", "null"].contains(scalar.string) }
        return false
    }

    private mutating func text(_ node: Node?) -> String? {
        guard let node, !isNull(node) else { return nil }
        if case .scalar(let scalar) = node { return scalar.string }
        problem(
            .error, "danh-ba-gia-tri-la", at: node,
            Message(vi: "ở đây phải là một dòng chữ", en: "a line of text must stand here"))
        return nil
    }

    /// A list, or one name alone.
    private mutating func texts(_ node: Node?) -> [String] {
        guard let node else { return [] }
        guard let sequence = node.sequence else { return text(node).map { [$0] } ?? [] }
        var found: [String] = []
        for item in sequence { if let value = text(item), !value.isEmpty { found.append(value) } }
        return found
    }

    private mutating func term(_ node: Node.Mapping) -> (from: Day?, to: Day?) {
        let from = day(node["from"], isEnd: false)
        let to = day(node["to"], isEnd: true)
        if let from, let to, to < from, let node = node["to"] {
            problem(
                .error, "danh-ba-ngay-nguoc", at: node,
                Message(vi: "to (\(to)) trước from (\(from))", en: "to (\(to)) is before from (\(from))"))
            return (from, nil)
        }
        return (from, to)
    }

    /// `2021-03-15`, `2021-03` and `2021`: the first or the last day of it.
    private mutating func day(_ node: Node?, isEnd: Bool) -> Day? {
        guard let node, let text = text(node) else { return nil }
        if let day = Day(iso: text) { return day }
        if let period = Period(text), period.kind == .year || period.kind == .month {
            return isEnd ? period.last : period.first
        }
        problem(
            .error, "danh-ba-ngay-la", at: node,
            Message(
                vi: "“\(text)” không phải là ngày: viết như 2021-03-15",
                en: "“\(text)” is not a day: write it as 2021-03-15"))
        return nil
    }

    // MARK: - Saying it

    private mutating func refuseUnknownKeys(_ node: Node.Mapping, _ known: [String]) {
        for (key, _) in node where !known.contains(key.string ?? "") { unknown(key, among: known) }
    }

    private mutating func unknown(_ key: Node, among known: [String]) {
        let name = key.string ?? "?"
        let hint =
            if let near = Nearest.name(to: name, in: known) {
                Message(vi: "ý là “\(near)”?", en: "did you mean “\(near)”?")
            } else {
                Message(
                    vi: "các khóa có thể dùng: \(known.joined(separator: ", "))",
                    en: "known keys: \(known.joined(separator: ", "))")
            }
        problem(
            .warning, "danh-ba-khoa-la", at: key,
            Message(vi: "danh bạ không có khóa “\(name)”", en: "the directory has no key “\(name)”"), hint: hint)
    }

    private func place(of node: Node) -> Place {
        let line = node.mark?.line ?? 0
        return Place(
            path: path, line: line, column: node.mark?.column ?? 0, width: node.scalar?.string.count ?? 0,
            excerpt: excerpt(line))
    }

    private func excerpt(_ line: Int) -> String { line >= 1 && line <= lines.count ? String(lines[line - 1]) : "" }

    private mutating func problem(
        _ severity: Diagnostic.Severity, _ code: String, at node: Node, _ message: Message, hint: Message? = nil
    ) {
        diagnostics.append(Diagnostic(severity, code, at: place(of: node), message, hint: hint))
    }

    mutating func problem(
        _ severity: Diagnostic.Severity, _ code: String, line: Int, column: Int, _ message: Message,
        hint: Message? = nil
    ) {
        diagnostics.append(
            Diagnostic(
                severity, code, at: Place(path: path, line: line, column: column, excerpt: excerpt(line)), message,
                hint: hint))
    }
}
