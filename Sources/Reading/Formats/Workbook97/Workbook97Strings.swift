/// Reads strings out of a record and those that continue it ([MS-XLS] 2.4.265, 2.5.293).
struct Workbook97Strings {
  private let stream: LittleEndianBytes
  private var at: Int
  private var end: Int

  /// - Parameter offset: bytes of the record before the first string.
  init(_ stream: LittleEndianBytes, _ record: Workbook97Record, from offset: Int) {
    self.stream = stream
    at = min(record.content.lowerBound + offset, record.content.upperBound)
    end = record.content.upperBound
  }

  /// The next string, with a count of its characters before it; nil past the last.
  mutating func next() -> [UInt8]? {
    if at >= end, !goOn() { return nil }
    let count = stream.number(at, 2)
    let flags = stream.number(at + 2, 1)
    at += 3
    var behind = 0
    if flags & 0x08 != 0 {
      behind += 4 * stream.number(at, 2)
      at += 2
    }
    if flags & 0x04 != 0 {
      behind += stream.number(at, 4)
      at += 4
    }
    let units = characters(count, isWide: flags & 1 != 0)
    skip(behind)
    return units.map { Array(String(decoding: $0, as: UTF16.self).utf8) }
  }

  /// Characters, which may change their width where another record continues this one.
  private mutating func characters(_ count: Int, isWide: Bool) -> [UInt16]? {
    var units: [UInt16] = []
    var width = isWide ? 2 : 1
    while units.count < count {
      if end - at < width {
        guard goOn() else { return nil }
        width = stream.number(at, 1) & 1 + 1
        at += 1
        if end - at < width { return nil }
      }
      let taken = min(count - units.count, (end - at) / width)
      for index in 0..<taken { units.append(UInt16(stream.number(at + width * index, width))) }
      at += width * taken
    }
    return units
  }

  /// Leaves out what a string says of its looks and its sound.
  private mutating func skip(_ count: Int) {
    var left = count
    while left > max(end - at, 0) {
      left -= max(end - at, 0)
      guard goOn() else { return }
    }
    at += left
  }

  private mutating func goOn() -> Bool {
    guard let record = Workbook97Record(stream, at: end), record.kind == .continuation,
      !record.content.isEmpty
    else {
      at = end
      return false
    }
    at = record.content.lowerBound
    end = record.content.upperBound
    return true
  }
}
