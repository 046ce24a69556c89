import ArgumentParser
#if canImport(Glibc)
    import Glibc
#endif
import Office
import SourceText

/// `giaoban units`: every unit met, and for those that the directory does not know what to add to it.
struct UnitsCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "units",
            abstract: Speech.say(
                vi: "Liệt kê đơn vị gặp trong văn bản; tên nào danh bạ chưa có thì gợi ý cách thêm.",
                en: "Lists the units met; for those that the directory does not know, what to add."),
            discussion: Speech.say(
                vi: """
                    Ví dụ:
                      giaoban units
                      giaoban units --unknown >> content/directory.yml   (rồi xem lại)
                    """,
                en: """
                    Examples:
                      giaoban units
                      giaoban units --unknown >> content/directory.yml   (then look it over)
                    """))
    }

    @Flag(
        help: ArgumentHelp(
            Speech.say(
                vi: "Chỉ viết phần YAML để dán vào danh bạ.", en: "Write only the YAML to paste into the directory.")))
    var unknown = false

    @OptionGroup var answer: JSONChoice

    @OptionGroup var common: CommonOptions

    func run() async throws {
        try Exclusion.check([("--unknown", unknown), ("--json", answer.json)])
        let ledger = try await common.readLedger()
        let proposals = ledger.unknownUnits()
        if unknown {
            Console.write(proposals.map(UnitsCommand.yaml).joined())
        } else if answer.json {
            Console.write(listing(ledger, proposals).pretty)
        } else {
            show(ledger, proposals)
        }
    }

    private func show(_ ledger: Ledger, _ proposals: [Ledger.UnknownUnit]) {
        let paint = Paint(isOn: common.colors(STDOUT_FILENO))
        let language = common.language
        func heads(_ last: Message) -> [SheetText.Column] {
            [
                SheetText.Column(head: Message(vi: "Chủ trì", en: "Leads").text(language), isNumber: true),
                SheetText.Column(head: Message(vi: "Phối hợp", en: "Coordinates").text(language), isNumber: true),
                SheetText.Column(head: Message(vi: "Đơn vị", en: "Unit").text(language)),
                SheetText.Column(head: last.text(language), isWide: true),
            ]
        }
        var lines: [String] = []
        var known = SheetText(heads(Message(vi: "Mã", en: "Id")))
        for unit in ledger.units where unit.isInDirectory && unit.successor == nil {
            let count = unit.entries.count + unit.shared.count
            guard count + unit.coordinates.count > 0 else { continue }
            known.add(["\(count)", "\(unit.coordinates.count)", unit.name, unit.slug])
        }
        let width = Terminal.isPerson(STDOUT_FILENO) ? Terminal.columns : max(Terminal.columns, 140)
        if !known.rows.isEmpty { lines += known.lines(width: width, paint: paint) }
        if !proposals.isEmpty {
            var unknown = SheetText(heads(Message(vi: "Gợi ý", en: "Proposal")))
            for proposal in proposals {
                let unit = ledger.units[proposal.unit]
                unknown.add([
                    "\(unit.entries.count)", "\(unit.coordinates.count)", unit.name,
                    proposal.nearest.map {
                        Message(
                            vi: "tên gọi khác của “\(ledger.units[$0].name)”?",
                            en: "another name of “\(ledger.units[$0].name)”?"
                        ).text(language)
                    } ?? Message(vi: "đơn vị mới", en: "a new unit").text(language),
                ])
            }
            if !lines.isEmpty { lines.append("") }
            lines.append(
                paint.bold(
                    Message(
                        vi: "CHƯA CÓ TRONG DANH BẠ (\(proposals.count))",
                        en: "NOT IN THE DIRECTORY (\(proposals.count))"
                    ).text(language)))
            lines += unknown.lines(width: width, paint: paint)
            if !common.quiet {
                lines.append("")
                lines.append(
                    Message(
                        vi: "Thêm vào danh bạ: giaoban units --unknown >> content/directory.yml, rồi xem lại tệp ấy.",
                        en: "To add them: giaoban units --unknown >> content/directory.yml, then look that file over."
                    ).text(language))
            }
        }
        Console.write(lines.joined(separator: "\n") + "\n")
    }

    /// An entry to paste under `units:`.
    private static func yaml(_ proposal: Ledger.UnknownUnit) -> String {
        var text = "  - id: \(proposal.slug)\n    name: \(quoted(proposal.name))\n"
        if let kind = proposal.kind { text += "    kind: \(kind)\n" }
        return text
    }

    private static func quoted(_ name: String) -> String {
        let isPlain = !name.contains(": ") && !name.contains(" #") && name.first?.isLetter == true && name.last != ":"
        guard !isPlain else { return name }
        return "\"" + name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    private func listing(_ ledger: Ledger, _ proposals: [Ledger.UnknownUnit]) -> JSON {
        .object([
            (
                "units",
                .array(
                    ledger.units.filter { !$0.isGroup && $0.successor == nil }.map { unit in
                        .object([
                            ("id", .string(unit.slug)), ("name", .string(unit.name)),
                            ("in_directory", .bool(unit.isInDirectory)),
                            ("leads", .integer(unit.entries.count)), ("shares", .integer(unit.shared.count)),
                            ("coordinates", .integer(unit.coordinates.count)),
                        ])
                    })
            ),
            (
                "unknown",
                .array(
                    proposals.map {
                        .object([
                            ("name", .string($0.name)), ("id", .string($0.slug)),
                            ("nearest", .string(orNull: $0.nearest.map { ledger.units[$0].slug })),
                        ])
                    })
            ),
        ])
    }
}
