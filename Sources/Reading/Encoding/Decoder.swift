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
    let sample = bytes.prefix(4096)
    var zeros = [0, 0]
    for (offset, byte) in sample.enumerated() where byte == 0 { zeros[offset & 1] += 1 }
    guard bytes.count >= 4, zeros[0] + zeros[1] > sample.count / 40 else { return nil }
    if zeros[1] > 8 * zeros[0] { return "UTF-16LE" }
    if zeros[0] > 8 * zeros[1] { return "UTF-16BE" }
    return nil
  }

  private static func isBinary(_ bytes: [UInt8]) -> Bool {
    var controls = 0
    let sample = bytes.prefix(65_536)
    for byte in sample where byte < 0x20 {
      if byte == 0 { return true }
      if byte < 0x07 || (byte > 0x0D && byte != 0x1B) { controls += 1 }
    }
    return controls > 8 + sample.count / 200
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
