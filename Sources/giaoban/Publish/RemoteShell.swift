import SourceText
import Subprocess

/// Commands on a server, over ssh. On this side no shell reads anything; what the server's shell reads is quoted.
struct RemoteShell: Sendable {
    let server: PublishTarget.Server
    /// The connection that holds the lock carries all the others; this is where they meet. nil: each connects itself.
    var meeting: String?

    static let ssh = OtherProgram(name: "ssh", package: "openssh-client")

    /// `it's` → `'it'\''s'`
    static func quoted(_ text: String) -> String {
        "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }

    /// Never asks: host keys and login must be settled beforehand.
    var options: [String] {
        var options = ["-o", "BatchMode=yes", "-o", "StrictHostKeyChecking=yes", "-o", "ConnectTimeout=15"]
        if let port = server.port { options += ["-p", String(port)] }
        if let identity = server.identity { options += ["-i", identity, "-o", "IdentitiesOnly=yes"] }
        if let meeting { options += ["-o", "ControlMaster=no", "-o", "ControlPath=\(RemoteShell.spaced(meeting))"] }
        if let known = server.knownHosts { options += ["-o", "UserKnownHostsFile=\(RemoteShell.spaced(known))"] }
        return options
    }

    /// ssh splits such a value at blanks unless they are quoted.
    private static func spaced(_ path: String) -> String { path.contains(" ") ? "\"\(path)\"" : path }

    func arguments(_ script: String) -> [String] {
        options + ["--", server.host, "exec sh -c " + RemoteShell.quoted("set -eu\n" + script)]
    }

    /// For `rsync -e`, which splits at blanks and knows quotes.
    var command: String {
        (["ssh"] + options).map { $0.contains(" ") ? "'\($0)'" : $0 }.joined(separator: " ")
    }

    /// - Throws: `PublishFailure` where the connection or the command fails.
    @discardableResult
    func run(_ script: String, input: [UInt8] = []) async throws -> String {
        let answer = try await RemoteShell.ssh.run(arguments(script), input: input)
        guard answer.code == 0 else { throw failure(answer.code, answer.errors) }
        return answer.text
    }

    func failure(_ code: Int32, _ errors: String) -> PublishFailure {
        let last = errors.split(separator: "\n").last.map(String.init) ?? ""
        guard code == 255 else {
            return PublishFailure(
                message: Message(
                    vi: "máy chủ \(server.host) báo: \(last)", en: "the server \(server.host) says: \(last)"),
                hint: code == 127
                    ? Message(
                        vi: "máy chủ cần rsync, util-linux và coreutils",
                        en: "the server needs rsync, util-linux and coreutils") : nil)
        }
        let isUnknownHost = errors.contains("Host key verification failed")
        return PublishFailure(
            message: Message(
                vi: "không kết nối được máy chủ \(server.host): \(last)",
                en: "no connection to the server \(server.host): \(last)"),
            hint: isUnknownHost
                ? Message(
                    vi: "hãy tự chạy “ssh \(server.host)” một lần và so khóa máy chủ trước khi chấp nhận",
                    en: "run “ssh \(server.host)” once by hand, and compare the host key before you accept it")
                : Message(
                    vi: "thử: ssh \(server.host) true; phải vào được mà không hỏi mật khẩu",
                    en: "try: ssh \(server.host) true; it must not ask for a password"))
    }

    /// Runs `body` while the server holds a lock for this connection; the lock ends with the connection.
    func holding<Result: Sendable>(
        _ lock: String, after preparation: String, _ body: @Sendable () async throws -> Result
    ) async throws -> Result {
        guard let path = RemoteShell.ssh.path else { throw MissingProgram(program: RemoteShell.ssh) }
        let script =
            preparation + "\nexec flock -n \(RemoteShell.quoted(lock)) sh -c 'echo held; cat >/dev/null'"
        let master = meeting == nil ? [] : ["-o", "ControlMaster=yes"]
        let outcome = try await Subprocess.run(
            .path(.init(path)), arguments: Arguments(master + arguments(script)), input: .inputWriter,
            output: .sequence,
            error: .string(limit: 1 << 16)
        ) { execution -> Result? in
            var isHeld = false
            for try await line in execution.standardOutput.strings() {
                isHeld = line.hasPrefix("held")
                break
            }
            guard isHeld else { return nil }
            let result = try await body()
            try await execution.standardInputWriter.finish()
            return result
        }
        if let result = outcome.closureResult { return result }
        if case .exited(1) = outcome.terminationStatus { throw PublishFailure.busy(server.host) }
        guard case .exited(let code) = outcome.terminationStatus else { throw failure(255, outcome.standardError) }
        throw failure(code, outcome.standardError)
    }
}
