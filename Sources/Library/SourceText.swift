import Reading
import Reports

/// The text of a file by lines, for showing where in it a number stands.
public struct SourceText: Sendable {
  /// The file's path below the folder.
  public let path: String
  /// Whether it was taken out of a file that is no text itself, such as PDF or Word.
  public let isExtracted: Bool
  /// Whether the text goes on behind what is kept.
  public let isCut: Bool
  private let bytes: [UInt8]
  /// Where each line begins; one more for the end.
  private let starts: [Int]

  /// The most bytes kept: whoever needs more has an editor.
  public static let byteLimit = 16 << 20

  /// Takes decoded text and finds its lines.
  public init(path: String, _ text: [UInt8], isExtracted: Bool = false) {
    self.path = path
    self.isExtracted = isExtracted
    isCut = text.count > Self.byteLimit
    bytes = isCut ? Array(text.prefix(Self.byteLimit)) : text
    // Old files end lines by a lone carriage return.
    let end: UInt8 = bytes.contains(0x0A) || !bytes.contains(0x0D) ? 0x0A : 0x0D
    var starts = [0]
    for (index, byte) in bytes.enumerated() where byte == end { starts.append(index + 1) }
    if starts.last != bytes.count { starts.append(bytes.count) }
    self.starts = starts
  }

  /// How many lines there are.
  public var lineCount: Int { starts.count - 1 }

  /// The bytes of a line, counted from 1, without its end; nil where there is no such line.
  public func line(_ number: Int) -> ArraySlice<UInt8>? {
    guard number >= 1, number < starts.count else { return nil }
    var line = bytes[starts[number - 1]..<starts[number]]
    while line.last == 0x0A || line.last == 0x0D { line.removeLast() }
    return line
  }
}

/// What came of reading a file's text.
public enum SourceOutcome: Sendable {
  /// The text.
  case text(SourceText)
  /// There is none to be had of the file at a path, for this reason.
  case none(path: String, Wording)

  /// The file's path below the folder.
  public var path: String {
    switch self {
    case .text(let text): text.path
    case .none(let path, _): path
    }
  }

  /// Reads a file; takes as long as the file takes to decode or extract.
  public init(reading file: ScannedFile) {
    if let obstacle = file.obstacle {
      self = .none(path: file.path, obstacle)
      return
    }
    do {
      switch ReportReader().text(of: try FileBytes.read(file)) {
      case .text(let text):
        self = .text(SourceText(path: file.path, text.bytes, isExtracted: text.isExtracted))
      case .none(let reason): self = .none(path: file.path, reason)
      }
    } catch {
      self = .none(path: file.path, error.reason)
    }
  }
}
