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
                      giaoban units --unknown      những tên danh bạ chưa có, bằng YAML
                      giaoban units --add          thêm chúng vào danh bạ, rồi xem lại tệp ấy
                    """,
                en: """
                    Examples:
                      giaoban units
                      giaoban units --unknown      the names that it lacks, in YAML
                      giaoban units --add          adds them to it; then look that file over
                    """))
    }

    @Flag(
        help: ArgumentHelp(
            Speech.say(
                vi: "Chỉ viết phần YAML để dán vào danh bạ.", en: "Write only the YAML to paste into the directory.")))
    var unknown = false

    @Flag(
        help: ArgumentHelp(
            Speech.say(
                vi: "Thêm các tên chưa có vào content/directory.yml.",
                en: "Add the names that it lacks to content/directory.yml.")))
    var add = false

    @OptionGroup var answer: JSONChoice

    @OptionGroup var common: CommonOptions

    func run() async throws {
        try Exclusion.check([("--unknown", unknown), ("--json", answer.json), ("--add", add)])
        let site = try await common.readSite()
        let ledger = site.ledger(asOf: common.asOf)
        let proposals = ledger.unknownUnits()
        if add {
            try self.add(proposals, to: site.folder)
        } else if unknown {
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
                        vi: "Thêm vào danh bạ: giaoban units --add, rồi xem lại content/directory.yml.",
                        en: "To add them: giaoban units --add, then look content/directory.yml over."
                    ).text(language))
            }
        }
        Console.write(lines.joined(separator: "\n") + "\n")
    }

    private func add(_ proposals: [Ledger.UnknownUnit], to folder: SiteFolder) throws {
        let path = folder.path(ReadSite.directory)
        let old = FileTree.isFile(path) ? String(decoding: try FileBytes.read(path), as: UTF8.self) : ""
        let new = DirectoryAddition.text(old, adding: proposals.map(UnitsCommand.yaml))
        let before = Directory.read(yaml: old, path: ReadSite.directory)
        let after = Directory.read(yaml: new, path: ReadSite.directory)
        guard after.diagnostics.count == before.diagnostics.count,
            after.directory.units.count == before.directory.units.count + proposals.count
        else {
            throw UsageMistake(
                message: Message(
                    vi: "\(ReadSite.directory) viết khác lệ thường nên không tự thêm được",
                    en: "\(ReadSite.directory) is set out in a way that cannot be added to"),
                hint: Message(
                    vi: "dán dưới units: những dòng của giaoban units --unknown",
                    en: "paste below units: what giaoban units --unknown writes"))
        }
        if !proposals.isEmpty { try Replacement.write(Array(new.utf8), to: path) }
        guard !common.quiet else { return }
        for proposal in proposals { Console.write("+ \(proposal.name)\n") }
        Console.write(
            Message(
                vi: "\(ReadSite.directory): thêm \(proposals.count) đơn vị",
                en: "\(ReadSite.directory): \(proposals.count) units added"
            ).text(common.language) + "\n")
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
