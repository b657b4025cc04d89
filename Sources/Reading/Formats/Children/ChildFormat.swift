import CSystem
import Reports

/// A format that another program turns into text.
struct ChildFormat: Sendable {
  /// What such a file is called.
  let name: Wording
  /// Program and arguments; it reads the file on its standard input and writes UTF-8.
  let command: [String]
  /// The Debian package that has the program.
  let package: String

  /// How its output becomes text.
  var output = Output.text

  /// What the program writes.
  enum Output: Sendable {
    case text
    /// Words with their boxes.
    case boxes
  }

  /// PDF, as the words of its pages with their boxes.
  static let pdf = ChildFormat(
    name: Wording("PDF 文件", "PDF file"),
    command: ["pdftotext", "-bbox-layout", "-enc", "UTF-8", "-", "-"], package: "poppler-utils",
    output: .boxes)

  /// The older word-processor format, of a kind that is not read here.
  static let doc = ChildFormat(
    name: Wording("Word 97 文档", "Word 97 document"), command: ["catdoc", "-d", "utf-8", "-w"],
    package: "catdoc")

  /// The format of a file by its first bytes, where it is one of these.
  static func of(_ bytes: [UInt8]) -> ChildFormat? {
    if bytes.starts(with: [0x25, 0x50, 0x44, 0x46]) { return pdf }
    if CompoundFile.isOne(bytes) { return doc }
    return nil
  }

  /// Output that is kept, and time that is waited.
  private static let room = 32 << 20
  private static let milliseconds: Int32 = 15_000

  /// The text, or why there is none.
  func text(_ bytes: [UInt8]) -> Result<[UInt8], Refusal> {
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { word in
      let copy = UnsafeMutablePointer<CChar>.allocate(capacity: word.utf8.count + 1)
      for (index, byte) in word.utf8.enumerated() { copy[index] = CChar(bitPattern: byte) }
      copy[word.utf8.count] = 0
      return copy
    }
    arguments.append(nil)
    defer { for argument in arguments { argument?.deallocate() } }
    var count = 0
    let output = [UInt8](unsafeUninitializedCapacity: Self.room) { room, filled in
      count = nb_filter(
        arguments, bytes, UInt(bytes.count), room.baseAddress, UInt(room.count),
        Self.milliseconds)
      filled = max(count, 0)
    }
    guard count >= 0 else { return .failure(refusal(count)) }
    let hasText =
      self.output == .boxes ? PDFText.hasWords(output) : output.contains { $0 > 0x20 }
    guard hasText else { return .failure(Refusal(Self.noText(in: name))) }
    return .success(output)
  }

  /// Why there is no text, in words.
  struct Refusal: Error {
    let reason: Wording
    init(_ reason: Wording) { self.reason = reason }
  }

  /// That a file of pages has no text in it.
  static func noText(in name: Wording) -> Wording {
    Wording(
      "\(name.zh)里没有文字，可能是扫描件：请找文字版，或先做文字识别",
      "\(name.en) without text, probably a scan: look for a text version or run OCR first")
  }

  private func refusal(_ code: Int) -> Refusal {
    let program = command[0]
    switch code {
    case -1:
      return Refusal(
        Wording(
          "读 \(name.zh)需要 \(program)：请安装 \(package)（apt install \(package)）",
          "reading a \(name.en) takes \(program): install \(package) (apt install \(package))"))
    case -2:
      return Refusal(
        Wording("\(program) 用时过长，已停止", "\(program) took too long and was stopped"))
    case -3:
      return Refusal(Wording("\(program) 输出过大，已停止", "\(program) wrote too much and was stopped"))
    default:
      return Refusal(
        Wording(
          "\(program) 读不了这个文件，可能已损坏或加了密码",
          "\(program) cannot read this file; it may be damaged or encrypted"))
    }
  }
}
