/// A document as UTF-8, whatever it was stored in.
struct DecodedText: Sendable {
  /// Valid UTF-8 without a byte-order mark.
  var bytes: [UInt8]
  /// The name of the encoding that the file was in.
  let encoding: String
}
