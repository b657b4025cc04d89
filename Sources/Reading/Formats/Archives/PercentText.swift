/// Addresses as they are written: `%E4%B8%80.xhtml` for 一.xhtml.
enum PercentText {
  /// The text of an address; a `%` that no two digits follow stays.
  static func decoded(_ address: some StringProtocol) -> String {
    let bytes = Array(address.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var at = 0
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "%"), at + 2 < bytes.count,
        let value = UInt8(String(decoding: bytes[at + 1...at + 2], as: UTF8.self), radix: 16)
      {
        result.append(value)
        at += 3
      } else {
        result.append(bytes[at])
        at += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
