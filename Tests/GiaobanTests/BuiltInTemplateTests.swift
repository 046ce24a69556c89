import BuiltInTemplates
import Foundation
import Testing

/// The program carries exactly the files of templates/, byte for byte.
@Test func carriesItsTemplates() throws {
    let folder = Repository.root.appending(path: "templates")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path()).filter { path in
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: folder.path() + "/" + path, isDirectory: &isFolder)
            && !isFolder.boolValue && !path.split(separator: "/").contains { $0.hasPrefix(".") }
    }
    #expect(BuiltInTemplates.files.map(\.path) == paths.sorted())
    for file in BuiltInTemplates.files {
        #expect(try Data(contentsOf: folder.appending(path: file.path)) == Data(file.bytes), "\(file.path)")
    }
}
