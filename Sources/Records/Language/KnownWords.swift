import SourceText
import Synchronization

#if canImport(Glibc)
    import Glibc
#endif

/// What the tokenizer found out about words that it met, by their bytes: `Sở` is this syllable of the lexicon, begins with a
/// capital, and is no two syllables that lost their space.
///
/// Each word stands where its bytes say, the later one of two. What is found out rests on the bytes and the lexicon alone,
/// so that it never matters which documents were read before.
struct KnownWords: Sendable {
    struct Word: Sendable {
        var bytes: ShortWord
        var hash: UInt64
        var symbol: UInt16
        var capital: Bool
        var upper: Bool
    }

    private var words = [Word](
        repeating: Word(bytes: .none, hash: 0, symbol: 0, capital: false, upper: false), count: 1 << 12)

    /// What stands where a word would.
    @inline(__always)
    subscript(word: ShortWord) -> Word {
        get { words[word.place(among: words.count)] }
        set { words[word.place(among: words.count)] = newValue }
    }
}

extension KnownWords {
    /// The words that a lexicon has met. Each thread takes its own again, since they are still near its core, and lays them
    /// back for the next document.
    final class Store: Sendable {
        private struct Idle: Sendable {
            var thread: UInt
            var words: KnownWords
        }

        private let idle = Mutex<[Idle]>([])

        func take() -> KnownWords {
            let thread = UInt(pthread_self())
            return idle.withLock { idle in
                idle.lastIndex { $0.thread == thread }.map { idle.remove(at: $0).words }
            } ?? KnownWords()
        }

        func layBack(_ words: KnownWords) {
            let thread = UInt(pthread_self())
            idle.withLock { $0.append(Idle(thread: thread, words: words)) }
        }
    }
}
