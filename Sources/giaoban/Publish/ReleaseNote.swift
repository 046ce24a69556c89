import Foundation
import SourceText

/// Who published what, when, from which content; one line of JSON beside each release.
struct ReleaseNote: Codable, Equatable, Sendable {
    /// `2026-11-21-132100-ab12cd34`: the time where the office stands, and the site's first digits.
    var id: String
    /// Seconds since 1970; each release's is later than that of all before it.
    var stamp: Int
    /// `2026-11-21 13:21:00 +0700`
    var at: String
    /// `lan@van-phong-01`
    var by: String
    var files: Int
    var bytes: Int
    /// SHA-256 of the site's list of files.
    var site: String
    /// SHA-256 of content, templates and settings.
    var content: String
    var program: String

    var line: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
        }
    }

    /// Notes in the order of their ids; a line that is none is left out: a release without a note is not one.
    static func read(_ lines: String) -> [ReleaseNote] {
        let decoder = JSONDecoder()
        return lines.split(separator: "\n").compactMap { line -> ReleaseNote? in
            switch Result(catching: { try decoder.decode(ReleaseNote.self, from: Data(line.utf8)) }) {
            case .success(let note): ReleaseNote.isID(note.id) ? note : nil
            case .failure: nil
            }
        }.sorted { $0.id < $1.id }
    }

    /// Only names of this form are ever removed or linked to.
    static func isID(_ text: String) -> Bool {
        text.utf8.count == 26
            && text.utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte) || byte == 0x2D
            }
    }
}
