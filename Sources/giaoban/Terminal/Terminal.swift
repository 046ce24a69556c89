#if canImport(Glibc)
    import Glibc
#endif

/// The terminal that may stand at the other end: how wide it is, whether a person sits there.
enum Terminal {
    static func isPerson(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

    /// Columns for people's eyes; 80 where nothing says otherwise.
    static var columns: Int {
        if let text = Environment.value("COLUMNS"), let columns = Int(text), columns >= 40 { return columns }
        var size = winsize()
        for descriptor in [STDOUT_FILENO, STDERR_FILENO]
        where ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col >= 40 {
            return Int(size.ws_col)
        }
        return 80
    }
}
