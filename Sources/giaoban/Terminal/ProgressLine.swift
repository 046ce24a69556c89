import Foundation
#if canImport(Glibc)
    import Glibc
#endif
import SourceText
import Synchronization

/// A line at the foot of the terminal that says how far long work has come; nothing where nobody watches, nothing for
/// work that is done before one would look.
///
/// A thread of its own writes it: the work itself holds every thread that tasks could have.
final class ProgressLine: Sendable {
    private enum State { case waiting, shown, ended }

    private let state = Mutex(State.waiting)

    /// - Parameter words: what to show now; asked five times a second.
    init(_ common: CommonOptions, _ words: @escaping @Sendable () -> String) {
        guard !common.quiet, Terminal.isPerson(STDERR_FILENO), Environment.value("TERM") != "dumb" else { return }
        Thread.detachNewThread { [weak self] in
            usleep(500_000)
            while let self, self.show(words()) { usleep(200_000) }
        }
    }

    /// Whether the work still goes on.
    private func show(_ words: String) -> Bool {
        state.withLock { state in
            guard state != .ended else { return false }
            Console.write("\r\u{1B}[K" + words, to: STDERR_FILENO)
            state = .shown
            return true
        }
    }

    /// Takes the line away; to be called before anything else is said.
    func end() {
        state.withLock { state in
            if state == .shown { Console.write("\r\u{1B}[K", to: STDERR_FILENO) }
            state = .ended
        }
    }
}
