import Reports

/// The text of a file of waivers: a line each, comments after `#`, in the order in which they stand.
///
/// Whatever is read is written back byte by byte: comments, blank lines, lines that are no waivers.
public struct WaiverList: Sendable {
  /// The lines, in order.
  public private(set) var lines: [Line] = []
  private var end: [UInt8] = [0x0A]

  /// A line of the file.
  public struct Line: Sendable {
    /// Its bytes, with its end.
    let bytes: [UInt8]
    /// What it says; nil for comments and blank lines.
    public let content: Result<Waiver, MalformedWaiver>?
  }

  /// No lines.
  public init() {}

  /// Reads a file's bytes; any bytes will do.
  public init(_ bytes: [UInt8]) {
    var start = 0
    while start < bytes.count {
      let stop = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      let line = Array(bytes[start..<stop])
      lines.append(Line(bytes: line, content: Self.content(line, isFirst: start == 0)))
      start = stop
    }
    if lines.first?.bytes.suffix(2) == [0x0D, 0x0A] { end = [0x0D, 0x0A] }
  }

  /// The waivers with their line numbers, from 1.
  public var waivers: [(line: Int, waiver: Waiver)] {
    lines.enumerated().compactMap { index, line in
      guard case .success(let waiver)? = line.content else { return nil }
      return (index + 1, waiver)
    }
  }

  /// The line, from 1, of a waiver of the same findings up to the same day; nil where there is none.
  public func line(like waiver: Waiver) -> Int? {
    waivers.first {
      $0.waiver.rules == waiver.rules && $0.waiver.report == waiver.report
        && $0.waiver.extent == waiver.extent && $0.waiver.until == waiver.until
    }?.line
  }

  /// The lines that are no waivers though they should be, from 1.
  public var malformed: [(line: Int, problem: MalformedWaiver)] {
    lines.enumerated().compactMap { index, line in
      guard case .failure(let problem)? = line.content else { return nil }
      return (index + 1, problem)
    }
  }

  /// Adds a waiver at the end; into an empty list with a comment that tells the format.
  public mutating func append(_ waiver: Waiver) {
    if lines.isEmpty { for line in Self.heading { append(line, nil) } }
    if let last = lines.last, last.bytes.last != 0x0A {
      lines[lines.count - 1] = Line(bytes: last.bytes + end, content: last.content)
    }
    append(waiver.line, .success(waiver))
  }

  /// The file's bytes.
  public var bytes: [UInt8] { lines.flatMap(\.bytes) }

  private mutating func append(_ text: String, _ content: Result<Waiver, MalformedWaiver>?) {
    lines.append(Line(bytes: Array(text.utf8) + end, content: content))
  }

  private static let heading = [
    "# 豁免清单：经人核过、可以保留的问题，一行一条。数值变了即失效。",
    "# 规则 | 机关 年度 | 指纹 | 理由（必填） | 日期 | 豁免人 | 有效期至",
    "# Waivers, one a line: rule | agency year | fingerprint | reason | date | who | until",
  ]

  private static func content(
    _ line: [UInt8], isFirst: Bool
  ) -> Result<Waiver, MalformedWaiver>? {
    var bytes = line[...]
    if isFirst, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    while let last = bytes.last, last == 0x0A || last == 0x0D { bytes = bytes.dropLast() }
    guard let first = bytes.first(where: { $0 != 0x20 && $0 != 0x09 }), first != 0x23 else {
      return nil
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { return .failure(.encoding) }
    do {
      return .success(try Waiver(line: text))
    } catch {
      return .failure(error)
    }
  }
}
