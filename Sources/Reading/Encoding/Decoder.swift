import Glibc
import Reports

/// Turns the bytes of a file into UTF-8 by what the bytes are, never by what a label claims.
///
/// The order matters: a byte-order mark settles it; zero bytes mean UTF-16; text that is valid
/// UTF-8 is almost never anything else; then GB18030, of which GBK and GB2312 are parts, unless
/// only Big5 makes words of it.
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
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) {
      return units(bytes.dropFirst(4), "UTF-32LE", of: 4)
    }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      return units(bytes.dropFirst(4), "UTF-32BE", of: 4)
    }
    if bytes.starts(with: [0xFF, 0xFE]) { return units(bytes.dropFirst(2), "UTF-16LE", of: 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return units(bytes.dropFirst(2), "UTF-16BE", of: 2) }
    if let guess = utf16(bytes) { return units(bytes[...], guess, of: 2) }
    if isBinary(bytes) { return .failure(.binary) }
    if UTF8Check.isValid(bytes) {
      return .success(misread(bytes) ?? DecodedText(bytes: bytes, encoding: "UTF-8"))
    }
    let chinese = convert(bytes[...], "GB18030")
    if case .success(let text) = chinese, hasWords(text.bytes) { return chinese }
    let traditional = convert(bytes[...], "BIG5-HKSCS")
    if case .success(let text) = traditional, hasWords(text.bytes) { return traditional }
    // A file cut in the middle of a character, or by a converter that counts bytes, is still worth
    // reading.
    let repaired = checked(bytes, "UTF-8")
    if case .success(let text) = repaired, hasWords(text.bytes) { return repaired }
    if case .success = chinese { return chinese }
    if case .success = repaired { return repaired }
    return convert(bytes[...], "GB18030", faults: mostFaults(bytes.count))
  }

  /// The text that valid UTF-8 without a word of a report was, where a program took its bytes for
  /// Latin-1 and stored them as such.
  private static func misread(_ text: [UInt8]) -> DecodedText? {
    guard !hasWords(text), let bytes = MisreadText.bytes(of: text) else { return nil }
    if UTF8Check.isValid(bytes) {
      return hasWords(bytes) ? DecodedText(bytes: bytes, encoding: "UTF-8") : nil
    }
    guard case .success(let chinese) = convert(bytes[...], "GB18030"), hasWords(chinese.bytes)
    else { return nil }
    return chinese
  }

  /// UTF-8 with broken sequences is repaired; with many, it was something else: text of two bytes
  /// a character breaks with every other one.
  private static func checked(_ bytes: [UInt8], _ name: String) -> Result<DecodedText, Refusal> {
    if UTF8Check.isValid(bytes) { return .success(DecodedText(bytes: bytes, encoding: name)) }
    let (repaired, faults) = UTF8Check.repaired(bytes)
    guard faults <= 3 + bytes.count / 40 else { return .failure(.unknownEncoding) }
    return .success(DecodedText(bytes: repaired, encoding: name))
  }

  /// Whether text of a report shows one of the words that none is without.
  private static func hasWords(_ text: [UInt8]) -> Bool {
    words.contains { ByteSearch.first($0, in: text) != nil }
  }

  private static let names = ["政府", "公开", "公開", "信息", "情况", "情況", "年度"]
  private static let words = names.map { Array($0.utf8) }

  /// UTF-16 without a mark: it has a zero byte, and words of a report one way round and not the
  /// other; or its pairs are characters of a Chinese text one way round and not the other; or it has
  /// plenty of zero bytes, nearly all on one side, as pages with much markup do.
  private static func utf16(_ bytes: [UInt8]) -> String? {
    guard bytes.count >= 4, let zero = ByteSearch.first(0, in: bytes), zero < largestSample else {
      return nil
    }
    let pairs = min(bytes.count, largestSample) / 2
    let little = strange(bytes, pairs, high: 1)
    let big = strange(bytes, pairs, high: 0)
    // Drawn boxes and spaces look alike both ways round: where a text is full of them, only its
    // words tell.
    if 2 * little <= pairs || 2 * big <= pairs {
      let sample = bytes.count > largestSample ? Array(bytes[..<largestSample]) : bytes
      let littleWords = pairedWords(sample, high: 1)
      let bigWords = pairedWords(sample, high: 0)
      if littleWords > 1, bigWords == 0, 2 * little <= pairs { return "UTF-16LE" }
      if bigWords > 1, littleWords == 0, 2 * big <= pairs { return "UTF-16BE" }
    }
    let odd = (0..<pairs).count { bytes[2 * $0 + 1] == 0 }
    let even = (0..<pairs).count { bytes[2 * $0] == 0 }
    let isPlenty = (even + odd) * 20 > pairs
    func isTold(_ strange: Int, _ other: Int) -> Bool {
      strange * 20 <= pairs && other * 10 > pairs && other > 4 * strange
    }
    if isTold(little, big) || isPlenty && odd > 8 * even { return "UTF-16LE" }
    if isTold(big, little) || isPlenty && even > 8 * odd { return "UTF-16BE" }
    return nil
  }

  /// How many of the words that no report is without stand in a text of pairs of bytes.
  private static func pairedWords(_ text: [UInt8], high: Int) -> Int {
    names.count { name in
      let pairs = name.utf16.flatMap {
        high == 1 ? [UInt8($0 & 0xFF), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 0xFF)]
      }
      var start = 0
      while let at = ByteSearch.first(pairs, in: text, from: start) {
        if at % 2 == 0 { return true }
        start = at + 1
      }
      return false
    }
  }

  private static let largestSample = 65_536

  /// How many pairs of bytes are neither ASCII nor Chinese characters, their punctuation or boxes.
  private static func strange(_ bytes: [UInt8], _ pairs: Int, high: Int) -> Int {
    (0..<pairs).count { pair in
      switch bytes[2 * pair + high] {
      case 0x00, 0x20, 0x25, 0x30, 0x34...0x9F, 0xFF: false
      default: true
      }
    }
  }

  private static func isBinary(_ bytes: [UInt8]) -> Bool {
    let count = min(bytes.count, 65_536)
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
    return controls > min(8, count / 4) + count / 200
  }

  /// Control characters that no text has.
  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x07 || (byte > 0x0D && byte < 0x20 && byte != 0x1B)
  }

  private static func convert(
    _ bytes: ArraySlice<UInt8>, _ encoding: String, faults: Int = 0, unit: Int = 1
  ) -> Result<DecodedText, Refusal> {
    guard
      let text = Iconv.utf8(from: Array(bytes), encoding: encoding, faults: faults, unit: unit)
    else { return .failure(.unknownEncoding) }
    return .success(DecodedText(bytes: text, encoding: encoding))
  }

  /// Text in units of two or four bytes, of which some are no characters, as halves of pairs that a
  /// program cut.
  private static func units(
    _ bytes: ArraySlice<UInt8>, _ encoding: String, of unit: Int
  ) -> Result<DecodedText, Refusal> {
    convert(bytes, encoding, faults: mostFaults(bytes.count), unit: unit)
  }

  /// Faults that a text of so many bytes may have and still be worth reading.
  private static func mostFaults(_ bytes: Int) -> Int { 3 + bytes / 1000 }
}
