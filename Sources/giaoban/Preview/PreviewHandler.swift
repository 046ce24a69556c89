import Foundation
#if canImport(Glibc)
    import Glibc
#endif
import SourceText

/// Answers the browser: files of `public/` alone, each page with the preview's script.
struct PreviewHandler: Sendable {
    typealias Request = PreviewServer.Request
    typealias Answer = PreviewServer.Answer

    /// The folder that is served; nothing outside it is.
    let root: String
    let state: PreviewState

    func answer(_ request: Request) async -> Answer {
        guard isLocal(request) else { return answer(403, "text/plain", Array("127.0.0.1\n".utf8)) }
        guard request.method == "GET" || request.method == "HEAD" else { return answer(405, "text/plain", []) }
        switch request.path {
        case PreviewPage.scriptPath:
            return answer(200, "text/javascript; charset=utf-8", Array(PreviewPage.script.utf8))
        case PreviewPage.stylePath:
            return answer(200, "text/css; charset=utf-8", Array(PreviewPage.style.utf8))
        case PreviewPage.changesPath:
            let after = request.query.hasPrefix("after=") ? Int(request.query.dropFirst(6)) ?? 0 : 0
            return answer(200, "application/json", await state.changes(after: after).pretty)
        default:
            return file(request)
        }
    }

    /// A page elsewhere that resolves its own name to this machine is not let in.
    private func isLocal(_ request: Request) -> Bool {
        guard let host = request.host else { return true }
        let name = host.split(separator: ":", omittingEmptySubsequences: false).first.map(String.init) ?? host
        return name == "127.0.0.1" || name == "localhost" || host.hasPrefix("[::1]")
    }

    private func file(_ request: Request) -> Answer {
        guard let parts = PreviewHandler.parts(of: request.path) else { return notFound() }
        var file = ([root] + parts).joined(separator: "/")
        if FileTree.isFolder(file) {
            guard request.path.hasSuffix("/") else {
                // Never `//elsewhere/`, which would be another machine.
                let path = "/" + request.path.split(separator: "/").joined(separator: "/") + "/"
                return Answer(status: 301, type: "text/plain", location: path, bytes: [])
            }
            file += "/index.html"
        }
        // A link in the folder must not lead out of it.
        guard FileTree.isFile(file), FileTree.isWithin(root, file) else { return notFound() }
        do throws(SystemFailure) {
            let bytes = try FileBytes.read(file)
            let type = PreviewHandler.type(of: file)
            return answer(200, type, type.hasPrefix("text/html") ? PreviewPage.adding(to: bytes) : bytes)
        } catch {
            return answer(500, "text/plain; charset=utf-8", Array(error.message.text(Speech.language).utf8))
        }
    }

    /// `/documents/a%20b/` → `["documents", "a b"]`; nil where it would leave the folder or name a hidden file.
    static func parts(of path: String) -> [String]? {
        var parts: [String] = []
        for raw in path.split(separator: "/") {
            guard let part = String(raw).removingPercentEncoding, !part.hasPrefix("."), !part.contains("/"),
                !part.utf8.contains(0)
            else { return nil }
            parts.append(part)
        }
        return parts
    }

    private func notFound() -> Answer {
        let page =
            "<!doctype html><meta charset=\"utf-8\"><title>404</title><body><p>404: "
            + Speech.say(vi: "không có trang này", en: "there is no such page") + "</p></body>"
        return answer(404, "text/html; charset=utf-8", PreviewPage.adding(to: Array(page.utf8)))
    }

    private func answer(_ status: Int, _ type: String, _ bytes: [UInt8]) -> Answer {
        Answer(status: status, type: type, location: nil, bytes: bytes)
    }

    static func type(of path: String) -> String {
        let ending = path.split(separator: ".").last.map(String.init) ?? ""
        return types[ending] ?? "application/octet-stream"
    }

    private static let types = [
        "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8",
        "json": "application/json", "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg",
        "ico": "image/x-icon", "xml": "application/atom+xml; charset=utf-8", "ics": "text/calendar; charset=utf-8",
        "csv": "text/csv; charset=utf-8", "txt": "text/plain; charset=utf-8", "pdf": "application/pdf",
        "woff2": "font/woff2",
        "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ]
}
