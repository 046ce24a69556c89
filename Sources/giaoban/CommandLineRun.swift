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
        case let complaint as any Complaint:
            Console.complain(complaint)
            return complaint.ending
        case let mistake as TemplateError:
            Console.write(mistake.diagnostic.text(Speech.language, color: false), to: STDERR_FILENO)
            return .contentHasErrors
        default:
            return reportFromParser(error)
        }
    }

    /// Help and version are results; what the parser refuses is wrong usage.
    private func reportFromParser(_ error: any Error) -> Ending {
        let text = Giaoban.fullMessage(for: error, columns: UsageWords.columns)
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

    /// `giaoban bild` → “did you mean `build`?”; `giaoban --site x build` → options come after the command.
    private func unknownCommand() -> UsageMistake? {
        let names = Giaoban.commands.compactMap { $0.configuration.commandName }
        let isHelp = arguments.first == "help"
        guard let word = isHelp ? parsed.dropFirst().first : arguments.first, !names.contains(word), word != "help"
        else { return nil }
        if word.hasPrefix("-") {
            guard !isHelp, let command = arguments.first(where: names.contains) else { return nil }
            let others = arguments.filter { $0 != command }.joined(separator: " ")
            return UsageMistake(
                message: Message(
                    vi: "“\(word)” đứng trước tên lệnh", en: "“\(word)” stands before the name of the command"),
                hint: Message(
                    vi: "tùy chọn đứng sau: giaoban \(command) \(others)",
                    en: "options come after it: giaoban \(command) \(others)"))
        }
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

    /// Ends the process at once.
    func leave() -> Never { exit(rawValue) }
}

/// What stops a command: what is wrong, what to do about it, how the run ends.
protocol Complaint: Error {
    var message: Message { get }
    var hint: Message? { get }
    var ending: Ending { get }
}

/// What whoever typed the command can mend.
struct UsageMistake: Complaint {
    var message: Message
    var hint: Message?
    var ending: Ending { .wrongUsage }
}

extension SystemFailure: Complaint {
    var hint: Message? { nil }
    var ending: Ending { .systemFailed }
}
