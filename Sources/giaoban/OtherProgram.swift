#if canImport(Glibc)
    import Glibc
#endif
import SourceText
import Subprocess

/// Other programs that do a part of the work: rsync, ssh, pandoc, pdftotext. Their arguments are a list; no shell
/// reads them.
struct OtherProgram {
    /// `rsync`
    let name: String
    /// The Debian package that has it.
    let package: String

    struct Answer {
        var code: Int32
        var output: [UInt8]
        var errors: String

        var text: String { String(decoding: output, as: UTF8.self) }
    }

    /// - Throws: `MissingProgram` where the machine has none of that name.
    func run(
        _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:], in folder: String? = nil
    ) async throws -> Answer {
        guard let path else { throw MissingProgram(program: self) }
        let result = try await Subprocess.run(
            .path(.init(path)), arguments: Arguments(arguments),
            environment: OtherProgram.environment(with: environment), workingDirectory: folder.map { .init($0) },
            input: .array(input),
            output: .bytes(limit: 256 << 20), error: .string(limit: 1 << 20))
        let code: Int32 =
            switch result.terminationStatus {
            case .exited(let code): code
            case .signaled(let signal): 128 + signal
            }
        return Answer(code: code, output: result.standardOutput, errors: result.standardError)
    }

    private static func environment(with variables: [String: String]) -> Subprocess.Environment {
        var changes: [Subprocess.Environment.Key: String?] = [:]
        for (name, value) in variables { changes[.init(stringLiteral: name)] = value }
        return .inherit.updating(changes)
    }

    /// Where it stands, by `PATH`.
    var path: String? {
        let folders = (Environment.value("PATH") ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":")
        return folders.lazy.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 && FileTree.isFile($0) }
    }
}

/// A program that a command needs and the machine lacks.
struct MissingProgram: Complaint {
    var program: OtherProgram
    var ending: Ending { .systemFailed }

    var message: Message {
        Message(
            vi: "máy này thiếu chương trình “\(program.name)”", en: "this machine lacks the program “\(program.name)”")
    }

    var hint: Message? {
        Message(
            vi: "cài bằng: sudo apt install \(program.package)",
            en: "install it with: sudo apt install \(program.package)")
    }
}
