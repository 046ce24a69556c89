#if os(Linux)
    import CTcmalloc
#endif

/// Where the program's memory comes from: gperftools' tcmalloc instead of the C library's `malloc`.
///
/// It is linked before the C library and so takes its place everywhere, in Swift's runtime and in libcmark too. Reading
/// makes and frees many small values on every core, of which each thread keeps its own here, without a lock.
enum Allocation {
    /// Keeps the linker from leaving the library out, where it leaves out what nobody asks anything.
    static func begin() {
        #if os(Linux)
            _ = MallocExtension_GetThreadCacheSize()
        #endif
    }
}
