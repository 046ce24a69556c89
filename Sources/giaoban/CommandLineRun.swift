import ArgumentParser
#if canImport(Glibc)
    import Glibc
#endif
import SourceText
import Templates

/// One run of the program from its arguments to its exit code, which every script may rely on.
struct CommandLineRun {
    let arguments: [String]

    func start() async {
        do {
            if let mistake = unknownCommand() { throw mistake }
            var command = try Giaoban.parseAsRoot(parsed)
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            exit(report(error).rawValue)
        }
    }

    /// `giaoban help build --lang en`: the parser's own command for help has no options.
    private var parsed: [String] {
        guard arguments.first == "help" else { return arguments }
        var words = arguments
        while let place = words.firstIndex(where: { $0 == "--lang" || $0.hasPrefix("--lang=") }) {
            let isPair = words[place] == "--lang" && place + 1 < words.count
            words.removeSubrange(place...(isPair ? place + 1 : place))
        }
        return words
    }

    private func report(_ error: any Error) -> Ending {
        switch error {
        case let ending as Ending:
            return ending
        case let mistake as UsageMistake:
            Console.complain(mistake.message, hint: mistake.hint)
            return .wrongUsage
        case let failure as PrinterFailure:
            Console.complain(failure.message, hint: failure.hint)
            return .systemFailed
        case let failure as SystemFailure:
            Console.complain(failure.message)
            return .systemFailed
        case let failure as ImportFailure:
            Console.complain(failure.message, hint: failure.hint)
            return .contentHasErrors
        case let failure as PublishFailure:
            Console.complain(failure.message, hint: failure.hint)
            return .systemFailed
        case let missing as MissingProgram:
            Console.complain(missing.message, hint: missing.hint)
            return .systemFailed
        case let mistake as TemplateError:
            Console.write(mistake.diagnostic.text(Speech.language, color: false), to: STDERR_FILENO)
            return .contentHasErrors
        default:
            return reportFromParser(error)
        }
    }

    /// Help and version are results; what the parser refuses is wrong usage.
    private func reportFromParser(_ error: any Error) -> Ending {
        let text = Giaoban.fullMessage(for: error, columns: min(Terminal.columns, 100))
        switch Giaoban.exitCode(for: error) {
        case .success:
            Console.write(UsageWords.help(text) + "\n")
            return .done
        case .validationFailure:
            Console.write(UsageWords.mistake(text) + "\n", to: STDERR_FILENO)
            return .wrongUsage
        default:
            Console.complain(Message(vi: "\(error)", en: "\(error)"))
            return .systemFailed
        }
    }

    /// `giaoban bild` → “did you mean `build`?”
    private func unknownCommand() -> UsageMistake? {
        guard let word = arguments.first, !word.hasPrefix("-"), word != "help" else { return nil }
        let names = Giaoban.commands.compactMap { $0.configuration.commandName }
        guard !names.contains(word) else { return nil }
        let near = Nearest.name(to: word, in: names)
        return UsageMistake(
            message: Message(vi: "không có lệnh “\(word)”", en: "there is no command “\(word)”"),
            hint: near.map { Message(vi: "ý là “giaoban \($0)”?", en: "did you mean “giaoban \($0)”?") }
                ?? Message(
                    vi: "các lệnh: \(names.joined(separator: ", "))", en: "commands: \(names.joined(separator: ", "))"))
    }
}

/// How a run ends; thrown to end it early.
enum Ending: Int32, Error {
    case done = 0
    /// The content has errors; with `--strict`, or warnings.
    case contentHasErrors = 1
    case wrongUsage = 2
    /// Disk, network, a missing program.
    case systemFailed = 3
}

/// What whoever typed the command can mend.
struct UsageMistake: Error {
    var message: Message
    var hint: Message?
}
