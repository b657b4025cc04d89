import Reports

/// A row whose numbers were joined without separators: only what one reading determines.
struct RunTogetherRow: Sendable {
  private let document: Document

  init(_ document: Document) { self.document = document }

  func cells(_ run: NumberRun, _ row: TargetRow) -> RowCells {
    let numbers = run.numbers.map { document.stream.numbers[$0] }
    var place = document.map.place(numbers[0])
    place.text = numbers.map { document.map.place($0).text }.joined(separator: " ")
    let printed = numbers.flatMap(digits)
    let isSummed = row.cells.count == 7
    if numbers.allSatisfy({ $0.isPlainDigits }),
      let cut = DigitCuts(printed, into: row.cells.count, lastIsSum: isSummed).only
    {
      return RowCells(cut.map { .split(Amount($0), at: place) })
    }
    return RowCells(
      Array(repeating: .ambiguous([], at: place), count: row.cells.count),
      diagnostic: Diagnostic(
        .warning, line: place.line,
        Wording(
          "数字连在一起，拆法不唯一：\(place.text)", "digits run together, several readings: \(place.text)")))
  }

  private func digits(_ number: NumberAtom) -> [UInt8] {
    var result: [UInt8] = []
    var at = Int(number.start)
    while at < Int(number.digitsEnd) {
      let (scalar, length) = ByteText.scalar(document.marked.text, at)
      if let digit = ByteText.digit(scalar) { result.append(UInt8(digit)) }
      at += length
    }
    return result
  }
}
