import SourceText

/// What open pages ask for while they wait: how many builds there were, and what is wrong now.
actor PreviewState {
    private(set) var version = 0
    private(set) var isEnding = false
    private var answer = JSON.object([])

    func take(_ outcome: BuildRun.Outcome) {
        version += 1
        let language = outcome.found.common.language
        let shown = outcome.found.diagnostics.filter { $0.severity != .note }
        answer = .object([
            ("version", .integer(version)),
            ("built", .bool(outcome.account != nil)),
            ("summary", .string(outcome.found.summary)),
            ("diagnostics", .array(shown.prefix(50).map { DiagnosticJSON.value($0, in: language) })),
        ])
    }

    func end() { isEnding = true }

    /// Answers at once where there was a build after `version`; else waits for one, but not so long that a connection
    /// looks dead.
    func changes(after version: Int) async -> JSON {
        for _ in 0..<250 where self.version <= version && !isEnding {
            do {
                try await Task.sleep(for: .milliseconds(80))
            } catch {
                break
            }
        }
        return answer
    }
}
