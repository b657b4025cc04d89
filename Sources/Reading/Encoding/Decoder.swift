import Glibc
import Reports

/// Turns the bytes of a file into UTF-8 by what the bytes are, never by what a label claims.
///
/// The order matters: a byte-order mark settles it; zero bytes mean UTF-16; text that is valid
/// UTF-8 is almost never anything else; then GB18030, of which GBK and GB2312 are parts.
enum Decoder {
  /// Why bytes are no text.
  enum Refusal: Error, Hashable {
    case empty
    case binary
    case unknownEncoding
  }

  static func decode(_ bytes: [UInt8]) -> Result<DecodedText, Refusal> {
    if bytes.isEmpty { return .failure(.empty) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return checked(Array(bytes.dropFirst(3)), "UTF-8")
    }
    if bytes.starts(with: [0xFF, 0xFE]) { return convert(bytes.dropFirst(2), "UTF-16LE") }
    if bytes.starts(with: [0xFE, 0xFF]) { return convert(bytes.dropFirst(2), "UTF-16BE") }
    if let guess = utf16(bytes) { return convert(bytes[...], guess) }
    if isBinary(bytes) { return .failure(.binary) }
    if UTF8Check.isValid(bytes) { return .success(DecodedText(bytes: bytes, encoding: "UTF-8")) }
    let chinese = convert(bytes[...], "GB18030")
    if case .success = chinese { return chinese }
    // A file cut in the middle of a character is still worth reading.
    return checked(bytes, "UTF-8")
  }

  /// UTF-8 with a few broken sequences is repaired; with many, it was something else.
  private static func checked(_ bytes: [UInt8], _ name: String) -> Result<DecodedText, Refusal> {
    if UTF8Check.isValid(bytes) { return .success(DecodedText(bytes: bytes, encoding: name)) }
    let (repaired, faults) = UTF8Check.repaired(bytes)
    guard faults <= 3 + bytes.count / 1000 else { return .failure(.unknownEncoding) }
    return .success(DecodedText(bytes: repaired, encoding: name))
  }

  /// UTF-16 without a mark: plenty of zero bytes, and nearly all on one side of the pairs.
  private static func utf16(_ bytes: [UInt8]) -> String? {
    let sample = min(bytes.count, 4096)
    var even = 0
    var odd = 0
    var at = ByteSearch.first(0, in: bytes)
    while let zero = at, zero < sample {
      if zero & 1 == 0 { even += 1 } else { odd += 1 }
      at = ByteSearch.first(0, in: bytes, from: zero + 1)
    }
    guard bytes.count >= 4, even + odd > sample / 40 else { return nil }
    if odd > 8 * even { return "UTF-16LE" }
    if even > 8 * odd { return "UTF-16BE" }
    return nil
  }

  private static func isBinary(_ bytes: [UInt8]) -> Bool {
    let count = min(bytes.count, 65_536)
    if let zero = ByteSearch.first(0, in: bytes), zero < count { return true }
    var controls = 0
    bytes.withUnsafeBytes { text in
      var at = 0
      while at + 8 <= count {
        if ByteSearch.hasControl(text.loadUnaligned(fromByteOffset: at, as: UInt64.self)) {
          for place in at..<at + 8 where isControl(text[place]) { controls += 1 }
        }
        at += 8
      }
      for place in at..<count where isControl(text[place]) { controls += 1 }
    }
    return controls > 8 + count / 200
  }

  /// Control characters that no text has.
  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x07 || (byte > 0x0D && byte < 0x20 && byte != 0x1B)
  }

  private static func convert(
    _ bytes: ArraySlice<UInt8>, _ encoding: String
  ) -> Result<DecodedText, Refusal> {
    guard let text = Iconv.utf8(from: Array(bytes), encoding: encoding) else {
      return .failure(.unknownEncoding)
    }
    return .success(DecodedText(bytes: text, encoding: encoding))
  }
}
