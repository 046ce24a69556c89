import SourceText

/// Finds which unit a document means: `Phòng Đầu tư – Xây dựng`, `P. ĐTXD`, `lãnh đạo Phòng Đầu tư và Xây dựng`.
///
/// Names are compared without marks, dashes, commas and `và`, their long forms shortened (`Ủy ban nhân dân` is `UBND`),
/// so that a table of names suffices and no name is guessed from letters alone.
package struct UnitNames: Sendable {
    package enum Meaning: Hashable, Sendable {
        /// Index into `Directory.units`.
        case unit(Int)
        /// `các phòng, ban, đơn vị`: the units that it stands for; empty where the directory has none of them.
        case group([Int])
        /// `các đơn vị liên quan`: nobody in particular.
        case someone
        case unknown
    }

    private let directory: Directory
    /// Canonical names with the units that bear them.
    private var bearers: [String: [Int]] = [:]
    private let agencies: [String: Int]
    /// Agencies whose own parts the directory lists.
    private let agenciesWithParts: Set<Int>

    package init(_ directory: Directory) {
        self.directory = directory
        var agencies: [String: Int] = [:]
        for (index, agency) in directory.agencies.enumerated() {
            for name in [agency.name] + agency.aliases + agency.abbreviations {
                agencies[UnitNames.key(name)] = agencies[UnitNames.key(name)] ?? index
            }
        }
        self.agencies = agencies
        agenciesWithParts = Set(directory.units.filter { UnitNames.isInternal($0.kind) }.compactMap(\.agency))
        for (index, unit) in directory.units.enumerated() {
            var names = [unit.name] + unit.aliases
            for abbreviation in unit.abbreviations {
                names.append(abbreviation)
                // `Phòng TH`, `P. TH`, where the abbreviation alone is `TH`.
                if let kind = unit.kind.flatMap({ UnitNames.kindWords[$0] }) {
                    names += kind.map { "\($0) \(abbreviation)" }
                }
            }
            for name in names {
                let key = UnitNames.key(name)
                if bearers[key]?.contains(index) != true { bearers[key, default: []].append(index) }
            }
        }
    }

    /// The agency that a document names as its own, `VĂN PHÒNG UBND TỈNH`; nil where the directory does not know it.
    package func agency(_ name: String?) -> Int? {
        guard let name, !agencies.isEmpty else { return nil }
        var words = UnitNames.key(name).split(separator: " ")
        while !words.isEmpty {
            if let found = agencies[words.joined(separator: " ")] { return found }
            words.removeLast()
        }
        return nil
    }

    /// What a name may mean at any time; kept for each spelling, since a name comes back in thousands of documents.
    package struct Reading: Sendable {
        /// The canonical name, by which spellings of a unit outside the directory are one.
        package let key: String
        fileprivate let bearers: [Int]
        /// The units of the kinds that a name of many stands for; nil for a name of one.
        fileprivate let group: [Int]?
        fileprivate let isSomeone: Bool
        fileprivate let bearersOfShorter: [[Int]]
        /// The one unit of whose name this is the beginning: `Trung tâm Thông tin` of `Trung tâm Thông tin - Hội nghị`.
        fileprivate let longer: Int?
    }

    package func reading(of name: String) -> Reading {
        let key = UnitNames.key(name)
        let kinds = UnitNames.group(key)
        return Reading(
            key: key, bearers: bearers[key] ?? [],
            group: kinds.map { kinds in
                directory.units.indices.filter {
                    let kind = directory.units[$0].kind
                    return kinds.contains(kind ?? "") || kinds.contains("*") && UnitNames.isInternal(kind)
                }
            }, isSomeone: kinds?.isEmpty == true, bearersOfShorter: UnitNames.shorter(key).compactMap { bearers[$0] },
            longer: longer(key))
    }

    private func longer(_ key: String) -> Int? {
        guard key.split(separator: " ").count >= 3 else { return nil }
        var found: Set<Int> = []
        for (name, units) in bearers where name.hasPrefix(key + " ") { found.formUnion(units) }
        return found.count == 1 ? found.first : nil
    }

    /// The unit with whose name a text begins, where the reader of the document found nobody: the longest such name.
    package func unit(leading text: String, on day: Day?, agency: Int?) -> Int? {
        let opening = String(decoding: text.utf8.prefix(120), as: UTF8.self).prefix { $0 != ":" && $0 != ";" }
        var words = UnitNames.key(String(opening)).split(separator: " ").prefix(10)
        while words.count > 1 {
            if let bearers = bearers[words.joined(separator: " ")], let unit = chosen(bearers, on: day, agency: agency)
            {
                return unit
            }
            words.removeLast()
        }
        return nil
    }

    /// What a name in a document of a day and an agency means.
    package func meaning(of name: Reading, on day: Day?, agency: Int?) -> Meaning {
        if let unit = chosen(name.bearers, on: day, agency: agency) { return .unit(unit) }
        if let group = name.group {
            guard !name.isSomeone else { return .someone }
            return .group(
                group.filter { index in
                    let unit = directory.units[index]
                    return unit.exists(on: day) && (agency == nil || unit.agency == nil || unit.agency == agency)
                })
        }
        for bearers in name.bearersOfShorter {
            if let unit = chosen(bearers, on: day, agency: agency) { return .unit(unit) }
        }
        if let unit = name.longer.flatMap({ chosen([$0], on: day, agency: agency) }) { return .unit(unit) }
        return .unknown
    }

    /// Of several with one name: the agency's own, then what belongs to all, then the one that exists on the day.
    private func chosen(_ candidates: [Int], on day: Day?, agency: Int?) -> Int? {
        guard let first = candidates.first else { return nil }
        if candidates.count == 1, directory.units[first].agency == nil { return first }
        func best(_ units: [Int]) -> Int? {
            units.first { directory.units[$0].exists(on: day) } ?? units.last
        }
        if let agency, let own = best(candidates.filter { directory.units[$0].agency == agency }) { return own }
        if let common = best(candidates.filter { directory.units[$0].agency == nil }) { return common }
        // Another agency's `Phòng Tổng hợp` is not ours, its `Sở Tài chính` is.
        let isForeign = agency.map { agenciesWithParts.contains($0) } ?? false
        let others = candidates.filter { !isForeign || !UnitNames.isInternal(directory.units[$0].kind) }
        let agencies = Set(others.map { directory.units[$0].agency })
        return agencies.count == 1 ? best(others) : nil
    }
}

extension UnitNames {
    /// The name without marks, signs and small words, long forms shortened: `uy ban nhan dan tinh` → `ubnd tinh`.
    package static func key(_ name: String) -> String {
        var words: [String] = []
        var word: [UInt8] = []
        func end() {
            if !word.isEmpty, word != Array("va".utf8) { words.append(String(decoding: word, as: UTF8.self)) }
            word.removeAll(keepingCapacity: true)
        }
        for byte in Folding.fold(name) {
            switch byte {
            case 0x30...0x39, 0x61...0x7A: word.append(byte)
            default: end()
            }
        }
        end()
        var short: [String] = []
        var index = 0
        while index < words.count {
            if let (long, abbreviation) = longForms.first(where: { words[index...].starts(with: $0.0) }) {
                short.append(abbreviation)
                index += long.count
            } else {
                short.append(words[index])
                index += 1
            }
        }
        return short.joined(separator: " ")
    }

    private static let longForms: [([String], String)] = [
        (["uy", "ban", "mat", "tran", "to", "quoc"], "ubmttq"), (["mat", "tran", "to", "quoc"], "mttq"),
        (["uy", "ban", "nhan", "dan"], "ubnd"), (["hoi", "dong", "nhan", "dan"], "hdnd"),
        (["ban", "chi", "dao"], "bcd"), (["ban", "quan", "ly"], "bql"), (["trung", "tam"], "tt"),
        (["van", "phong"], "vp"), (["thi", "xa"], "tx"), (["thanh", "pho"], "tp"), (["cong", "an"], "ca"),
    ]

    /// What stands before an abbreviation in a name, by the directory's kinds.
    private static let kindWords: [String: [String]] = [
        "phong": ["phòng", "p"], "ban": ["ban", "b"], "trung-tam": ["trung tâm"], "so": ["sở", "s"], "to": ["tổ"],
        "huyen": ["huyện", "UBND huyện"], "chi-cuc": ["chi cục", "cc"], "thi-xa": ["thị xã", "UBND thị xã"],
        "thanh-pho": ["thành phố", "UBND thành phố"], "xa": ["xã", "UBND xã"], "phuong": ["phường", "UBND phường"],
    ]

    /// Parts of one house, of which every agency has its own.
    package static func isInternal(_ kind: String?) -> Bool {
        switch kind {
        case "phong", "ban", "trung-tam", "to", "bo-phan", "doi", "khoa", "bo-mon", nil: true
        default: false
        }
    }

    /// `Sở Tài chính` is a `so`, `UBND huyện Nam Sàn` a `huyen`, `Thanh tra tỉnh` a `nganh`.
    static func kind(ofAgency name: String) -> String {
        var words = key(name).split(separator: " ")
        if words.first == "ubnd" { words.removeFirst() }
        return switch words.first {
        case "so": "so"
        case "huyen": "huyen"
        case "tx": "thi-xa"
        case "tp": "thanh-pho"
        case "xa": "xa"
        case "phuong": "phuong"
        case "tinh": "tinh"
        case "vp": "van-phong"
        default: "nganh"
        }
    }

    /// What the first words of a name say of its kind: `Phòng Kinh tế` → `phong`; nil where they say nothing.
    package static func kind(of name: String) -> String? {
        switch key(name).split(separator: " ").first {
        case "phong": "phong"
        case "ban": "ban"
        case "tt": "trung-tam"
        case "to": "to"
        case "so": "so"
        case "ubnd", "tp", "tx", "huyen", "xa": kind(ofAgency: name)
        default: nil
        }
    }

    /// The kinds that a name of many stands for: `các sở, ban, ngành`; empty for nobody in particular; nil for a name of
    /// one. `*` means every unit of the house.
    static func group(_ key: String) -> Set<String>? {
        var words = key.split(separator: " ")
        let isOfPeople = words.first == "ubnd" && words.count > 1 && words[1] == "cac"
        if isOfPeople { words.removeFirst() }
        while let first = words.first, heads.contains(first) { words.removeFirst() }
        guard let first = words.first, ["cac", "tat", "toan", "moi"].contains(first) else { return nil }
        if key.hasSuffix("lien quan") || key.hasSuffix("co lien quan") { return [] }
        var kinds: Set<String> = []
        for word in words.dropFirst() {
            switch word {
            case "phong": kinds.insert("phong")
            case "tt": kinds.insert("trung-tam")
            case "don", "chuyen": kinds.insert("*")
            // Of `các sở, ban, ngành` the province's; else the house's own.
            case "ban": kinds.insert(kinds.contains("so") ? "nganh" : "ban")
            case "to": kinds.insert("to")
            case "so": kinds.insert("so")
            case "nganh": kinds.formUnion(["so", "nganh"])
            case "huyen", "tx", "tp", "dia": kinds.formUnion(["huyen", "thi-xa", "thanh-pho"])
            case "xa", "phuong": kinds.formUnion(["xa", "phuong"])
            default: break
            }
        }
        return kinds
    }

    private static let heads: Set<Substring> = ["truong", "lanh", "dao", "thu", "giam", "doc", "chu", "tich"]

    /// The name without a head before it (`giám đốc`, `lãnh đạo`) and without the territory behind it (`tỉnh …`).
    private static func shorter(_ key: String) -> [String] {
        var found: [String] = []
        var words = key.split(separator: " ")
        for head in [
            ["pho", "chu", "tich"], ["chu", "tich"], ["pho", "giam", "doc"], ["giam", "doc"], ["lanh", "dao"],
            ["pho", "truong"], ["truong"], ["pho", "chanh"], ["chanh"], ["tap", "the"], ["thu", "truong"],
        ] where words.count > head.count && words.starts(with: head.map { Substring($0) }) {
            words.removeFirst(head.count)
            found.append(words.joined(separator: " "))
            break
        }
        if let territory = words.lastIndex(where: { $0 == "tinh" }), territory > 1 {
            found.append(words[...territory].joined(separator: " "))
            found.append(words[..<territory].joined(separator: " "))
        } else if words.count > 1 {
            found.append((words + ["tinh"]).joined(separator: " "))
        }
        return found
    }
}
