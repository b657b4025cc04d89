// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// One floor of the house: it may import what it names here, and nothing else.
func layer(_ name: String, _ below: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: below, swiftSettings: settings)
}

func tests(_ name: String, _ of: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: of, swiftSettings: settings)
}

let package = Package(
  name: "nianbao",
  products: [
    .executable(name: "nianbao", targets: ["nianbao"]),
    .library(name: "Reports", targets: ["Reports"]),
    .library(name: "Reading", targets: ["Reading"]),
    .library(name: "Audit", targets: ["Audit"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .target(
      name: "CTerminal",
      cSettings: [
        .define("_XOPEN_SOURCE", to: "700"), .define("_DEFAULT_SOURCE"),
        .define("NCURSES_WIDECHAR", to: "1"),
      ],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "CSystem", cSettings: [.define("_GNU_SOURCE")]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(
      name: "CMarkup", dependencies: ["CLibXML2"], linkerSettings: [.linkedLibrary("z")]),

    layer("Glyphs"),
    layer("Reports"),
    layer("Reading", ["Reports", "Glyphs", "CMarkup", "CSystem"]),
    layer("Audit", ["Reports", "Glyphs"]),
    layer("Library", ["Audit", "Reading", "Reports", "Glyphs", "CSystem"]),
    layer("Canvas", ["Glyphs"]),
    layer("Browser", ["Canvas", "Library", "Audit", "Reports", "Glyphs"]),
    layer("Terminal", ["CTerminal", "CSystem", "Canvas", "Glyphs"]),

    .executableTarget(
      name: "nianbao",
      dependencies: [
        "Browser", "Terminal", "Canvas", "Library", "Audit", "Reading", "Reports", "Glyphs",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    .executableTarget(
      name: "judge-figures", dependencies: ["Audit", "Reports"],
      path: "Documentation/Examples/Swift", exclude: ["figures.tsv", "expected.txt"],
      swiftSettings: settings),
    tests("ExampleTests", ["judge-figures", "TestSupport"]),

    .target(
      name: "ReportFixtures", dependencies: ["Reports"], path: "Tests/ReportFixtures",
      swiftSettings: settings),
    tests("ReportsTests", ["Reports"]),
    .testTarget(
      name: "ReadingTests", dependencies: ["Reading", "Reports", "Glyphs", "CMarkup"],
      exclude: ["Files"], swiftSettings: settings),
    tests("AuditTests", ["Audit", "Reports", "ReportFixtures"]),
    .testTarget(
      name: "BrowserTests",
      dependencies: [
        "Browser", "Canvas", "Library", "Audit", "Reports", "Glyphs", "ReportFixtures",
      ],
      exclude: ["Screens"], swiftSettings: settings),
    tests("LibraryTests", ["Library", "Audit", "Reports", "ReportFixtures"]),
    tests(
      "NianbaoTests", ["nianbao", "Library", "ReportFixtures", "TestSupport", "Reports", "Canvas"]),
    tests("GlyphsTests", ["Glyphs"]),
    tests("CanvasTests", ["Canvas"]),

    .target(
      name: "CVterm", path: "Tests/CVterm", linkerSettings: [.linkedLibrary("vterm")]),
    .target(
      name: "TestSupport", dependencies: ["CVterm", "Canvas"], path: "Tests/TestSupport",
      swiftSettings: settings),
    .executableTarget(
      name: "TerminalProbe", dependencies: ["Terminal", "Canvas"], path: "Tests/TerminalProbe",
      swiftSettings: settings),
    .target(name: "CHeap", path: "Tests/CHeap"),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "Browser", "Canvas", "Library", "Audit", "Reading", "Reports", "Glyphs", "CMarkup",
        "ReportFixtures", "CHeap", "TestSupport",
      ],
      path: "Tests/Benchmarks", swiftSettings: settings),
    tests("TerminalTests", ["Terminal", "Canvas", "TestSupport", "TerminalProbe"]),
  ]
)
