import Canvas
import Foundation
import Reports

/// A screen to be seen: keys, size and language first, then what a person sees.
///
/// With `NIANBAO_RECORD` set, tests write what they see into the files; look at the difference
/// before committing it.
struct ScreenFile {
  let name: String
  let size: Size
  let language: Wording.Language
  let keys: String
  let screen: String
  private let url: URL
  private let head: String

  /// All files of the folder, in order.
  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".screen") }.sorted()
  }()

  static let isRecording = ProcessInfo.processInfo.environment["NIANBAO_RECORD"] != nil

  init(_ name: String) throws {
    self.name = name
    url = Self.folder.appendingPathComponent(name)
    let text = try String(contentsOf: url, encoding: .utf8)
    let parts = text.components(separatedBy: "\n---\n")
    let head = parts[0]
    self.head = head
    screen = parts.count > 1 ? String(parts[1].dropLast()) : ""
    func value(_ key: String) -> String? {
      head.split(separator: "\n").first { $0.hasPrefix(key + " ") }
        .map { String($0.dropFirst(key.count + 1)) }
    }
    let numbers = (value("size") ?? "80x24").split(separator: "x").compactMap { Int($0) }
    size = Size(rows: numbers[1], columns: numbers[0])
    language = value("lang") == "en" ? .english : .chinese
    keys = value("keys") ?? ""
  }

  func record(_ screen: String) throws {
    try (head + "\n---\n" + screen + "\n").write(to: url, atomically: true, encoding: .utf8)
  }

  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appendingPathComponent("Screens")
}
