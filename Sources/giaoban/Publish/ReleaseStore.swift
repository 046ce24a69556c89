/// A place with releases side by side and a link to the one that visitors see:
/// ```
/// releases/2026-11-21-132100-ab12cd34/   a whole site
/// notes/2026-11-21-132100-ab12cd34.json  who, when; .files what it holds; .sha256 for sha256sum -c
/// current -> releases/2026-11-21-132100-ab12cd34
/// ```
/// What a crash leaves behind begins with a dot and is removed by the next publication.
protocol ReleaseStore: Sendable {
    /// Runs `body` while no other publication can work here; makes the place where it is missing.
    func holding<Result: Sendable>(_ body: @Sendable () async throws -> Result) async throws -> Result
    /// In the order of time; none where the place is missing.
    func notes() async throws -> [ReleaseNote]
    /// The release that visitors see.
    func current() async throws -> String?
    func files(of id: String) async throws -> [ReleaseFile]
    /// Lays a new release beside the others and checks every byte of it; visitors do not see it yet.
    func lay(_ plan: ReleasePlan, site: String, after previous: String?, id: String) async throws -> [ReleaseFile]
    /// From here on the release is one that can be shown.
    func commit(_ note: ReleaseNote, _ files: [ReleaseFile]) async throws
    /// Whether a release is still what its list says.
    func verify(_ id: String) async throws
    /// The one moment in which visitors go from one release to another.
    func show(_ id: String) async throws
    func remove(_ ids: [String]) async throws
}
