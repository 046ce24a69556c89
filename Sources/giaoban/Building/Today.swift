#if canImport(Glibc)
    import Glibc
#endif
import SourceText

/// The calendar day where the office is; asked of the clock once in a run.
enum Today {
    /// - Parameter timezone: a name of the zone database, `Asia/Ho_Chi_Minh`.
    static func day(in timezone: String) -> Day {
        // Without the zone database the name would silently mean Greenwich; Việt Nam has kept +7 since 1975.
        let isVietnam = timezone == "Asia/Ho_Chi_Minh" || timezone == "Asia/Saigon"
        setenv("TZ", isVietnam ? "ICT-7" : timezone, 1)
        tzset()
        var now = time(nil)
        var parts = tm()
        localtime_r(&now, &parts)
        return Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
            ?? Day(number: Int32(now / 86_400))
    }
}
