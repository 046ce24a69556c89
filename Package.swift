// swift-tools-version: 6.1
import PackageDescription

// The rooms stand in the order of the data: each may use those above it, never those below.
let package = Package(
    name: "giaoban",
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swhitty/FlyingFox", .upToNextMinor(from: "0.27.1")),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    ],
    targets: [
        .systemLibrary(name: "CCmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
        .systemLibrary(name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .systemLibrary(
            name: "CTcmalloc", pkgConfig: "libtcmalloc_minimal", providers: [.apt(["libgoogle-perftools-dev"])]),
        .target(name: "SourceText"),
        .target(name: "Spreadsheet", dependencies: ["CXlsxWriter", "SourceText"]),
        .target(name: "CommonMark", dependencies: ["CCmark", "SourceText"]),
        .target(name: "Records", dependencies: ["CommonMark", "SourceText", .product(name: "Yams", package: "Yams")]),
        .target(name: "Office", dependencies: ["Records", "SourceText", .product(name: "Yams", package: "Yams")]),
        .target(name: "Templates", dependencies: ["SourceText"]),
        .target(name: "BuiltInTemplates", plugins: ["EmbedTemplates"]),
        .plugin(name: "EmbedTemplates", capability: .buildTool(), dependencies: ["EmbedTemplatesTool"]),
        .executableTarget(name: "EmbedTemplatesTool", path: "Sources/EmbedTemplates"),
        .target(
            name: "Site",
            dependencies: [
                "BuiltInTemplates", "Office", "Records", "CommonMark", "Templates", "Spreadsheet", "SourceText",
                .product(name: "Yams", package: "Yams"),
            ]),
        .executableTarget(
            name: "giaoban",
            dependencies: [
                "BuiltInTemplates", "Site", .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "FlyingSocks", package: "FlyingFox"),
                .product(name: "Subprocess", package: "swift-subprocess"),
                .target(name: "CTcmalloc", condition: .when(platforms: [.linux])),
            ]),

        .testTarget(name: "SourceTextTests", dependencies: ["SourceText"]),
        .testTarget(name: "RecordsTests", dependencies: ["Records"]),
        .testTarget(name: "OfficeTests", dependencies: ["Office", "Records", "SourceText"]),
        .testTarget(name: "TemplatesTests", dependencies: ["Templates"]),
        .testTarget(name: "SpreadsheetTests", dependencies: ["Spreadsheet"]),
        .testTarget(name: "SiteTests", dependencies: ["Site"], exclude: ["Golden"]),
        .testTarget(name: "GiaobanTests", dependencies: ["giaoban", "BuiltInTemplates"], exclude: ["Fixtures"]),
    ],
    swiftLanguageModes: [.v6]
)
