/// A page saved in one file (.mht, .mhtml): the parts of a mail, of which the pages are read.
enum WebArchive {
  /// Whether a file begins like a mail that holds a page.
  static func isArchive(_ bytes: [UInt8]) -> Bool {
    guard let header = Header(bytes, 0) else { return false }
    return header["mime-version"] != nil
      && (header["content-type"].map { $0.contains("multipart/") || $0.contains("text/html") }
        ?? false)
  }

  /// The text of all pages in it, in UTF-8, one after the other.
  static func pages(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    add(bytes[...], depth: 0, to: &result)
    return result
  }

  /// Archives in archives, and parts of one, that are looked at.
  private static let deepest = 4
  private static let mostParts = 2000

  private static func add(_ part: ArraySlice<UInt8>, depth: Int, to result: inout [UInt8]) {
    let bytes = Array(part)
    guard let header = Header(bytes, 0), depth < deepest else { return }
    let type = header["content-type"] ?? ""
    if type.contains("multipart/") {
      guard let boundary = header.boundary else { return }
      for range in parts(bytes, header.end, boundary) {
        add(bytes[range], depth: depth + 1, to: &result)
      }
    } else if type.contains("message/rfc822") {
      add(bytes[header.end...], depth: depth + 1, to: &result)
    } else if type.contains("text/html") {
      let content = content(bytes, header)
      // The frames of a page are parts of their own.
      if case .success(let text) = Decoder.decode(content), !isFrameset(text.bytes) {
        result += text.bytes + [0x0A]
      }
    }
  }

  /// What a mail has with it, in order: documents, pictures, signatures.
  static func attachments(_ bytes: [UInt8]) -> [[UInt8]] {
    var result: [[UInt8]] = []
    addAttachments(bytes[...], depth: 0, to: &result)
    return result
  }

  private static func addAttachments(
    _ part: ArraySlice<UInt8>, depth: Int, to result: inout [[UInt8]]
  ) {
    let bytes = Array(part)
    guard let header = Header(bytes, 0), depth < deepest else { return }
    let type = header["content-type"] ?? ""
    if type.contains("multipart/"), let boundary = header.boundary {
      for range in parts(bytes, header.end, boundary) {
        addAttachments(bytes[range], depth: depth + 1, to: &result)
      }
    } else if type.contains("message/rfc822") {
      addAttachments(bytes[header.end...], depth: depth + 1, to: &result)
    } else if type.contains("application/"), result.count < mostAttachments {
      result.append(content(bytes, header))
    }
  }

  private static func content(_ bytes: [UInt8], _ header: Header) -> [UInt8] {
    TransferEncoding.decoded(bytes[header.end...], header["content-transfer-encoding"] ?? "")
  }

  private static let mostAttachments = 16

  private static func isFrameset(_ page: [UInt8]) -> Bool {
    ByteSearch.first(frameset, in: page) != nil && ByteSearch.first(table, in: page) == nil
  }

  private static let frameset = Array("<frameset".utf8)
  private static let table = Array("<table".utf8)

  /// What stands between the lines that begin with a boundary.
  private static func parts(_ bytes: [UInt8], _ start: Int, _ boundary: [UInt8]) -> [Range<Int>] {
    let mark = [0x2D, 0x2D] + boundary
    var result: [Range<Int>] = []
    var from: Int?
    var at = start
    while result.count < mostParts, let found = ByteSearch.first(mark, in: bytes, from: at) {
      if let from, from <= found { result.append(from..<found) }
      at = found + mark.count
      from = ByteSearch.first(0x0A, in: bytes, from: at).map { $0 + 1 }
      if from == nil { break }
    }
    if let from, from < bytes.count, result.count < mostParts { result.append(from..<bytes.count) }
    return result
  }

  /// The lines before the first empty one, each a name and its value in small letters.
  private struct Header {
    private var fields: [String: String] = [:]
    /// As printed, since capitals count in it.
    private(set) var boundary: [UInt8]?
    private(set) var end = 0

    private static let longest = 8192

    init?(_ bytes: [UInt8], _ start: Int) {
      var at = start
      // Space before a header is none of it.
      while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
      var name = ""
      let limit = min(bytes.count, at + Self.longest)
      while at < limit {
        let stop = bytes[at..<limit].firstIndex(of: 0x0A) ?? limit
        var line = bytes[at..<stop]
        if line.last == 0x0D { line.removeLast() }
        at = min(stop + 1, bytes.count)
        end = at
        if line.isEmpty { break }
        let text = String(decoding: line, as: UTF8.self)
        if line.first == 0x20 || line.first == 0x09 {
          fields[name, default: ""] += text.lowercased()
        } else {
          guard let colon = line.firstIndex(of: 0x3A) else { return nil }
          name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
          fields[name] = String(decoding: line[(colon + 1)...], as: UTF8.self).lowercased()
        }
        if let found = text.range(ofText: "boundary=") {
          boundary = Array(
            text[found.upperBound...].prefix { $0 != ";" }.filter { $0 != "\"" && $0 != " " }.utf8)
        }
      }
      if fields.isEmpty { return nil }
    }

    subscript(name: String) -> String? { fields[name] }
  }
}
