import Glibc
import Reports
import Testing

@testable import Reading

/// The files under Samples.
enum SampleFiles {
  /// The folder, from where this file stands.
  static let folder: String = {
    var parts = #filePath.split(separator: "/").dropLast(3)
    parts.append("Samples")
    return "/" + parts.joined(separator: "/")
  }()

  /// The bytes of a file.
  static func bytes(_ path: String) throws -> [UInt8] {
    try bytes(at: folder + "/" + path)
  }

  /// The bytes of a file anywhere.
  static func bytes(at path: String) throws -> [UInt8] {
    let file = try #require(fopen(path, "rb"), "no file \(path)")
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return bytes
  }

  /// The report in a file.
  static func report(_ path: String) throws -> Report {
    try report(bytes(path), path: path)
  }

  /// The report in some bytes.
  static func report(_ bytes: [UInt8], path: String = "x.txt") throws -> Report {
    guard case .report(let report) = ReportReader().read(bytes, path: path) else {
      throw NotAReport()
    }
    return report
  }

  struct NotAReport: Error {}
}
