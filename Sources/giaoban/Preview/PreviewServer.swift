import FlyingSocks
import Foundation
#if canImport(Glibc)
    import Glibc
#endif

/// HTTP/1.1 for one person on one machine: GET and HEAD on loopback, connections kept open.
///
/// Only the sockets are FlyingSocks'; the HTTP half of that package pulls in networking that cannot be linked into a
/// program that must run where no Swift is installed.
struct PreviewServer: Sendable {
    struct Request: Sendable {
        var method: String
        /// Still percent-encoded: `/documents/a%20b/`.
        var path: String
        /// `after=3`
        var query: String
        var host: String?
    }

    struct Answer: Sendable {
        var status: Int
        var type: String
        var location: String?
        var bytes: [UInt8]
    }

    let port: UInt16
    private let socket: Socket

    /// Listens from here on. Port 0 takes one that is free.
    /// - Throws: `SocketError` where the port is taken.
    init(port: UInt16) throws {
        socket = try Socket(domain: AF_INET)
        try socket.setValue(true, for: .localAddressReuse)
        try socket.bind(to: .inet(ip4: "127.0.0.1", port: port))
        try socket.listen()
        guard case .ip4(_, let actual) = try socket.sockname() else { throw SocketError.unsupportedAddress }
        self.port = actual
    }

    /// Answers until the task is cancelled.
    func run(_ handler: @escaping @Sendable (Request) async -> Answer) async throws {
        // A reader who goes away must not end the program.
        signal(SIGPIPE, SIG_IGN)
        let pool = SocketPool.make()
        try await pool.prepare()
        let listening = try AsyncSocket(socket: socket, pool: pool)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await pool.run() }
            group.addTask {
                try await withThrowingDiscardingTaskGroup { connections in
                    for try await connection in listening.sockets {
                        connections.addTask { await PreviewServer.serve(connection, handler) }
                    }
                }
            }
            defer { group.cancelAll() }
            try await group.next()
        }
    }

    private static func serve(_ connection: AsyncSocket, _ handler: @Sendable (Request) async -> Answer) async {
        var rest: [UInt8] = []
        do {
            while let head = try await readHead(connection, &rest) {
                guard let (request, isLast) = Request.read(head) else {
                    let refusal = Answer(status: 400, type: "text/plain", location: nil, bytes: [])
                    try await connection.write(Data(refusal.message(isLast: true, withBody: true)))
                    break
                }
                let answer = await handler(request)
                try await connection.write(Data(answer.message(isLast: isLast, withBody: request.method != "HEAD")))
                if isLast { break }
            }
            try connection.close()
        } catch {
            // The browser went away; nobody is left to tell.
            close(connection.socket.file.rawValue)
        }
    }

    /// The bytes up to the empty line; nil where the other side has closed. What came after stays in `rest`.
    private static func readHead(_ connection: AsyncSocket, _ rest: inout [UInt8]) async throws -> [UInt8]? {
        let end = Array("\r\n\r\n".utf8)
        while true {
            if let range = rest.firstRange(of: end) {
                let head = Array(rest[..<range.lowerBound])
                rest.removeSubrange(..<range.upperBound)
                return head
            }
            guard rest.count < 32_768 else { return nil }
            do {
                rest += try await connection.read(atMost: 8192)
            } catch SocketError.disconnected {
                return nil
            }
        }
    }
}

extension PreviewServer.Request {
    /// - Returns: the request, and whether the connection ends after it; nil where it is not one.
    static func read(_ head: [UInt8]) -> (request: Self, isLast: Bool)? {
        var lines = String(decoding: head, as: UTF8.self).split(separator: "\r\n")[...]
        guard let first = lines.popFirst() else { return nil }
        let words = first.split(separator: " ")
        guard words.count == 3, words[1].hasPrefix("/"), words[2].hasPrefix("HTTP/1.") else { return nil }
        var fields: [String: String] = [:]
        for line in lines {
            guard let colon = line.firstIndex(of: ":") else { return nil }
            let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
            fields[line[..<colon].lowercased()] = String(value)
        }
        let target = words[1].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let request = Self(
            method: String(words[0]), path: String(target[0]), query: target.count > 1 ? String(target[1]) : "",
            host: fields["host"])
        let hasBody = fields["content-length"].map { $0 != "0" } ?? (fields["transfer-encoding"] != nil)
        let isLast = hasBody || words[2] == "HTTP/1.0" || fields["connection"]?.lowercased() == "close"
        return (request, isLast)
    }
}

extension PreviewServer.Answer {
    func message(isLast: Bool, withBody: Bool) -> [UInt8] {
        let reason = [
            200: "OK", 301: "Moved Permanently", 400: "Bad Request", 403: "Forbidden", 404: "Not Found",
            405: "Method Not Allowed",
        ]
        var head = "HTTP/1.1 \(status) \(reason[status] ?? "Error")\r\n"
        head += "Content-Type: \(type)\r\nContent-Length: \(bytes.count)\r\n"
        head += "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n"
        if let location { head += "Location: \(location)\r\n" }
        head += isLast ? "Connection: close\r\n\r\n" : "\r\n"
        return Array(head.utf8) + (withBody ? bytes : [])
    }
}
