import SourceText
import Templates

/// What `site.yml` says under `report:` about the head and the foot of a report; every line may be absent.
///
/// ```yaml
/// report:
///   symbol: BC-VP
///   place: Sơn Giang
///   recipients: [Chủ tịch UBND tỉnh (để b/c), Các phòng, đơn vị, "Lưu: VT, TH"]
///   authority: [KT. CHÁNH VĂN PHÒNG]
///   position: PHÓ CHÁNH VĂN PHÒNG
///   signer: Nguyễn Thị Hạnh
/// ```
package struct ReportForm: Hashable, Sendable {
    package var superior = ""
    package var agency = ""
    package var symbol = ""
    package var place = ""
    package var to: [String] = []
    package var recipients: [String] = []
    /// The `TM.` `KT.` `TL.` lines in order.
    package var authority: [String] = []
    package var position = ""
    package var signer = ""

    package init() {}

    package static let keys = [
        "superior", "agency", "symbol", "place", "to", "recipients", "authority", "position", "signer",
    ]

    /// Takes one line of the settings; false where there is no such line.
    mutating func take(_ key: String, _ values: [String]) -> Bool {
        let text = values.joined(separator: ", ")
        switch key {
        case "superior": superior = text
        case "agency": agency = text
        case "symbol": symbol = text
        case "place": place = text
        case "to": to = values
        case "recipients": recipients = values
        case "authority": authority = values
        case "position": position = text
        case "signer": signer = text
        default: return false
        }
        return true
    }
}

extension ReportForm {
    /// The form of an office's report: what the settings do not say follows from the agency's name, as
    /// `Văn phòng UBND tỉnh Sơn Giang` has `UBND TỈNH SƠN GIANG` above it and a `CHÁNH VĂN PHÒNG` to sign.
    func completed(for office: String, strings: SiteStrings) -> ReportForm {
        var form = self
        let head = ReportHeads(strings).head(of: office)
        if form.agency.isEmpty {
            if form.superior.isEmpty, let head, head.isPartOfName, office.count > head.word.count {
                form.superior = String(office.dropFirst(head.word.count)).trimmingSpaces
                form.agency = String(office.prefix(head.word.count))
            } else {
                form.agency = office
            }
        }
        if form.position.isEmpty { form.position = head?.position ?? strings["report_position"] }
        if form.symbol.isEmpty {
            form.symbol = strings.filled("report_symbol", [("letters", ReportForm.initials(form.agency))])
        }
        if form.place.isEmpty { form.place = ReportForm.province(in: office) }
        return form
    }

    /// The form of a report that a unit of the office signs itself; nil for units that are not the office's own.
    func form(ofUnit unit: String, of office: String, strings: SiteStrings) -> ReportForm? {
        guard let head = ReportHeads(strings).head(of: unit), !head.isPartOfName else { return nil }
        var form = ReportForm()
        form.superior = office
        form.agency = unit
        form.symbol = strings.filled("report_symbol", [("letters", ReportForm.initials(unit))])
        form.place = place
        form.to = to.isEmpty ? [] : [office]
        form.position = head.position
        return form
    }

    /// `Phòng Giáo dục và Đào tạo` → `PGDĐT`: the first letters of the words that are not particles.
    static func initials(_ name: String) -> String {
        let particles: Set<String> = ["và", "-", "–", "of", "the", "and"]
        let capitals = name.split(separator: " ").filter { !particles.contains(String($0)) }
            .compactMap(\.first).filter(\.isLetter).map { $0.uppercased() }
        return capitals.joined()
    }

    /// `Văn phòng UBND tỉnh Sơn Giang` → `Sơn Giang`; empty where the name has no province or city.
    static func province(in office: String) -> String {
        for word in ["tỉnh ", "thành phố ", "huyện ", "xã ", "phường "] {
            if let range = office.firstRange(of: word) { return String(office[range.upperBound...]).trimmingSpaces }
        }
        return ""
    }

    func value(_ strings: SiteStrings, asOf: Day) -> Value {
        .object([
            .superior: .optional(superior.uppercased()), .superiorName: .optional(superior),
            .agencyCapitals: .text(agency.uppercased()),
            .symbol: .text(symbol), .place: .optional(place),
            .month: .text(strings.two(asOf.month, below: 3)), .year: .text("\(asOf.year)"),
            .to: list(to, of: strings), .recipients: list(recipients, of: strings),
            .authority: .list(authority.map { .object([.name: .text($0.uppercased())]) }),
            .position: .text(position.uppercased()), .signer: .optional(signer),
        ])
    }

    private func list(_ names: [String], of strings: SiteStrings) -> Value {
        .list(
            names.enumerated().map { place, name in
                .object([.name: .text(name), .more: .bool(place + 1 < names.count)])
            })
    }
}

/// Who heads what, from the words of the site: `report_heads: "Phòng: Trưởng phòng | Văn phòng …: Chánh Văn phòng"`.
///
/// An agency marked with `…` is named together with the one it serves.
struct ReportHeads {
    struct Head {
        var word: String
        var position: String
        var isPartOfName: Bool
    }

    private let heads: [Head]

    init(_ strings: SiteStrings) {
        heads = strings["report_heads"].split(separator: "|").compactMap { entry in
            let sides = entry.split(separator: ":", maxSplits: 1).map { String($0).trimmingSpaces }
            guard sides.count == 2, !sides[0].isEmpty else { return nil }
            let isPart = sides[0].hasSuffix("…")
            let word = isPart ? String(sides[0].dropLast()).trimmingSpaces : sides[0]
            return Head(word: word, position: sides[1], isPartOfName: isPart)
        }
    }

    func head(of name: String) -> Head? { heads.first { name == $0.word || name.hasPrefix($0.word + " ") } }
}

extension String {
    fileprivate var trimmingSpaces: String {
        var rest = self[...]
        while rest.first == " " { rest.removeFirst() }
        while rest.last == " " { rest.removeLast() }
        return String(rest)
    }
}
