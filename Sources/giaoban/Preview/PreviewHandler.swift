import FlyingFox
import Foundation
#if canImport(Glibc)
    import Glibc
#endif
import SourceText

/// Answers the browser: files of `public/` alone, each page with the preview's script.
struct PreviewHandler: HTTPHandler {
    /// The folder that is served; nothing outside it is.
    let root: String
    let state: PreviewState

    func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        guard isLocal(request) else { return answer(.forbidden, "text/plain", Array("127.0.0.1\n".utf8)) }
        guard request.method == .GET || request.method == .HEAD else {
            return answer(.methodNotAllowed, "text/plain", [])
        }
        switch request.target.path() {
        case PreviewPage.scriptPath:
            return answer(.ok, "text/javascript; charset=utf-8", Array(PreviewPage.script.utf8))
        case PreviewPage.stylePath:
            return answer(.ok, "text/css; charset=utf-8", Array(PreviewPage.style.utf8))
        case PreviewPage.changesPath:
            let query = request.target.query().split(separator: "=")
            let after = query.count == 2 && query[0] == "after" ? Int(query[1]) ?? 0 : 0
            return answer(.ok, "application/json", await state.changes(after: after).pretty)
        default:
            return file(request)
        }
    }

    /// A page elsewhere that resolves its own name to this machine is not let in.
    private func isLocal(_ request: HTTPRequest) -> Bool {
        guard let host = request.headers[.host] else { return true }
        let name = host.split(separator: ":", omittingEmptySubsequences: false).first.map(String.init) ?? host
        return name == "127.0.0.1" || name == "localhost" || host.hasPrefix("[::1]")
    }

    private func file(_ request: HTTPRequest) -> HTTPResponse {
        let path = request.target.path()
        guard let parts = PreviewHandler.parts(of: path) else { return notFound() }
        var file = ([root] + parts).joined(separator: "/")
        if FileTree.isFolder(file) {
            guard path.hasSuffix("/") else {
                var response = answer(.movedPermanently, "text/plain", [])
                response.headers[.location] = path + "/"
                return response
            }
            file += "/index.html"
        }
        guard FileTree.isFile(file), isInside(file) else { return notFound() }
        do throws(SystemFailure) {
            let bytes = try FileBytes.read(file)
            let type = PreviewHandler.type(of: file)
            return answer(.ok, type, type.hasPrefix("text/html") ? PreviewPage.adding(to: bytes) : bytes)
        } catch {
            return answer(
                .internalServerError, "text/plain; charset=utf-8", Array(error.message.text(Speech.language).utf8))
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

    /// A link in the folder must not lead out of it.
    private func isInside(_ file: String) -> Bool {
        guard let real = realpath(file, nil), let base = realpath(root, nil) else { return false }
        defer {
            free(real)
            free(base)
        }
        return String(cString: real).hasPrefix(String(cString: base) + "/")
    }

    private func notFound() -> HTTPResponse {
        let page =
            "<!doctype html><meta charset=\"utf-8\"><title>404</title><body><p>404: "
            + Speech.say(vi: "không có trang này", en: "there is no such page") + "</p></body>"
        return answer(.notFound, "text/html; charset=utf-8", PreviewPage.adding(to: Array(page.utf8)))
    }

    private func answer(_ status: HTTPStatusCode, _ type: String, _ bytes: [UInt8]) -> HTTPResponse {
        HTTPResponse(
            statusCode: status,
            headers: [.contentType: type, .cacheControl: "no-store", HTTPHeader("X-Content-Type-Options"): "nosniff"],
            body: Data(bytes))
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
