import Foundation
@testable import Site
import Testing

/// A tiny office and its pages, one of each kind, byte for byte in `Golden/expected`.
///
/// To write them anew: `GIAOBAN_RECORD=1 swift test --filter Golden`, which fails once; then look at what changed.
@Suite struct GoldenTests {
    private static let folder = SampleSite.root.appendingPathComponent("Tests/SiteTests/Golden/expected")

    /// One page of each kind.
    private static let paths = [
        "index.html", "documents/index.html", "documents/2031-03-10-giao-ban/index.html",
        "documents/2031-04-07-lam-viec/index.html", "departments/index.html", "departments/tong-hop/index.html",
        "departments/tong-hop/2031-Q1/index.html", "leaders/index.html", "leaders/ha-minh-duc/index.html",
        "periods/index.html", "periods/2031-Q1/index.html", "tasks/index.html", "due/2031-04/index.html",
        "indicators/index.html", "citations/index.html", "limitations/index.html", "quality/index.html",
    ]

    @Test func thePagesOfATinyOfficeAreAsExpected() async throws {
        let site = try await SampleSite.tiny()
        let isRecording = ProcessInfo.processInfo.environment["GIAOBAN_RECORD"] != nil
        for path in GoldenTests.paths {
            let html = try #require(try site.html(at: path), "no page \(path)")
            let file = GoldenTests.folder.appendingPathComponent(path)
            if isRecording {
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try html.write(to: file, atomically: true, encoding: .utf8)
            } else {
                let expected = try String(contentsOf: file, encoding: .utf8)
                if html != expected { Issue.record("\(path): \(GoldenTests.firstDifference(expected, html))") }
            }
        }
        if isRecording { Issue.record("recorded; look at the changes and run again") }
    }

    @Test func noExpectedPageIsOrphaned() throws {
        let found = try FileManager.default.subpathsOfDirectory(atPath: GoldenTests.folder.path)
            .filter { $0.hasSuffix(".html") }
        #expect(Set(found) == Set(GoldenTests.paths))
    }

    /// The first line that is not as expected, both ways.
    private static func firstDifference(_ expected: String, _ found: String) -> String {
        let pairs = zip(expected.split(separator: "\n"), found.split(separator: "\n"))
        guard let pair = pairs.first(where: { $0 != $1 }) else { return "one has more lines than the other" }
        return "expected “\(pair.0.prefix(300))”, found “\(pair.1.prefix(300))”"
    }
}
