import Site
import SourceText

/// Where a site is published to, as `site.yml` names it:
/// ```yaml
/// publish:
///   web: /srv/giaoban
///   may-chu: {ssh: giaoban@10.0.0.5, folder: /srv/giaoban, keep: 5, gzip: true}
/// ```
struct PublishTarget: Equatable, Sendable {
    var name: String
    var folder: String
    var server: Server?
    /// So many releases are kept, the one that is shown among them.
    var keep = 5
    /// Whether each text file has its compressed form beside it.
    var compresses = false

    struct Server: Equatable, Sendable {
        /// `giaoban@10.0.0.5`
        var host: String
        var port: Int?
        var identity: String?
        var knownHosts: String?
    }

    static let keys = ["folder", "ssh", "port", "identity", "known_hosts", "keep", "gzip"]

    /// - Throws: `UsageMistake` that names the key and what it should be.
    init(_ target: Settings.PublishTarget) throws(UsageMistake) {
        name = target.name
        let label = target.name
        func mistake(_ vi: String, _ en: String, hint: Message? = nil) -> UsageMistake {
            UsageMistake(
                message: Message(
                    vi: "site.yml, nơi công bố “\(label)”: \(vi)", en: "site.yml, target “\(label)”: \(en)"),
                hint: hint)
        }
        for key in target.values.keys.sorted() where !PublishTarget.keys.contains(key) {
            let near = Nearest.name(to: key, in: PublishTarget.keys)
            throw mistake(
                "không có khóa “\(key)”", "there is no key “\(key)”",
                hint: near.map { Message(vi: "ý là “\($0)”?", en: "did you mean “\($0)”?") }
                    ?? Message(
                        vi: "các khóa: \(PublishTarget.keys.joined(separator: ", "))",
                        en: "keys: \(PublishTarget.keys.joined(separator: ", "))"))
        }
        guard var folder = target.values["folder"], !folder.isEmpty else {
            throw mistake("thiếu folder", "folder is missing")
        }
        while folder.count > 1, folder.last == "/" { folder.removeLast() }
        self.folder = folder
        if let text = target.values["keep"] {
            guard let number = Int(text), (2...1000).contains(number) else {
                throw mistake("keep phải là số từ 2 đến 1000", "keep must be a number from 2 to 1000")
            }
            keep = number
        }
        if let text = target.values["gzip"] {
            guard text == "true" || text == "false" else {
                throw mistake("gzip phải là true hoặc false", "gzip must be true or false")
            }
            compresses = text == "true"
        }
        guard let host = target.values["ssh"] else { return }
        // A name that begins with a dash would be an option to ssh.
        guard !host.isEmpty, !host.hasPrefix("-"), !host.contains(where: { $0.isWhitespace || $0 == "/" || $0 == "'" })
        else { throw mistake("“\(host)” không phải tên máy chủ", "“\(host)” is no server") }
        guard folder.hasPrefix("/") else {
            throw mistake("folder trên máy chủ phải bắt đầu bằng /", "the folder on a server must begin with /")
        }
        var server = Server(host: host)
        if let text = target.values["port"] {
            guard let port = Int(text), (1...65_535).contains(port) else {
                throw mistake("port phải là số từ 1 đến 65535", "port must be a number from 1 to 65535")
            }
            server.port = port
        }
        server.identity = target.values["identity"]
        server.knownHosts = target.values["known_hosts"]
        self.server = server
    }

    /// The named target; without a name, the only one there is.
    static func find(_ name: String?, in settings: Settings) throws(UsageMistake) -> PublishTarget {
        let names = settings.publish.map(\.name)
        guard !names.isEmpty else {
            throw UsageMistake(
                message: Message(
                    vi: "site.yml chưa có nơi công bố nào", en: "site.yml names no target to publish to"),
                hint: Message(
                    vi:
                        "thêm vào site.yml hai dòng: “publish:” và “  web: /srv/giaoban”; xem \(Program.documents)publishing.md",
                    en:
                        "add two lines to site.yml: “publish:” and “  web: /srv/giaoban”; see \(Program.documents)publishing.md"
                ))
        }
        if let name {
            if let found = settings.publish.first(where: { $0.name == name }) { return try PublishTarget(found) }
            let near = Nearest.name(to: name, in: names)
            throw UsageMistake(
                message: Message(vi: "không có nơi công bố “\(name)”", en: "there is no target “\(name)”"),
                hint: near.map { Message(vi: "ý là “\($0)”?", en: "did you mean “\($0)”?") }
                    ?? Message(
                        vi: "các nơi: \(names.joined(separator: ", "))", en: "targets: \(names.joined(separator: ", "))"
                    ))
        }
        guard settings.publish.count == 1 else {
            throw UsageMistake(
                message: Message(vi: "có nhiều nơi công bố; hãy chọn một", en: "there are several targets; choose one"),
                hint: Message(vi: "giaoban publish \(names[0])", en: "giaoban publish \(names[0])"))
        }
        return try PublishTarget(settings.publish[0])
    }

    /// `/srv/giaoban`, `giaoban@10.0.0.5:/srv/giaoban`
    var shown: String { (server.map { $0.host + ":" } ?? "") + folder }
}
