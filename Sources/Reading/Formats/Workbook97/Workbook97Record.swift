/// A record of the stream that Excel 97 keeps a workbook in ([MS-XLS] 2.1.4).
struct Workbook97Record {
  /// What a record is, of those that are read here ([MS-XLS] 2.3).
  enum Kind: Int {
    case formula = 0x0006
    case end = 0x000A
    case password = 0x002F
    case continuation = 0x003C
    case columns = 0x007D
    case sheet = 0x0085
    case numbers = 0x00BD
    case richLabel = 0x00D6
    case strings = 0x00FC
    case sharedLabel = 0x00FD
    case number = 0x0203
    case label = 0x0204
    case failure = 0x0205
    case string = 0x0207
    case row = 0x0208
    case packedNumber = 0x027E
    case beginning = 0x0809
  }

  /// Nil for what is not read.
  let kind: Kind?
  /// Where its content lies in the stream.
  let content: Range<Int>

  /// The record at `place`; nil at the end of the stream.
  init?(_ stream: LittleEndianBytes, at place: Int) {
    guard place + 4 <= stream.count else { return nil }
    kind = Kind(rawValue: stream.number(place, 2))
    let start = place + 4
    content = start..<min(start + stream.number(place + 2, 2), stream.count)
  }
}
