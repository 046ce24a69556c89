#if canImport(Glibc)
    import Glibc
#endif
import Synchronization

/// Whether somebody asked the program to end: Ctrl-C, or `kill`.
enum Interrupt {
    private static let wasAsked = Atomic<Bool>(false)

    static var isRaised: Bool { wasAsked.load(ordering: .relaxed) }

    /// From here on the program ends when it is ready; a second Ctrl-C ends it at once.
    static func listen() {
        for number in [SIGINT, SIGTERM, SIGHUP] {
            signal(number) { number in
                if Interrupt.wasAsked.exchange(true, ordering: .relaxed) { _exit(128 + number) }
            }
        }
    }
}
