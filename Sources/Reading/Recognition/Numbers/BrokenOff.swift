import Reports

/// A number whose last digits stand on a line of their own below its row: `125`, and behind the page's
/// end `7`, is 1257.
///
/// Looked for only where a row's sum fails: when one of its numbers would have to be longer, and
/// just the digits that it lacks stand alone nearby, what is printed in the row is a part of it.
struct BrokenOff: Sendable {
  private let document: Document

  init(_ document: Document) { self.document = document }

  /// The cells of some numbers, those spoilt that are parts of longer ones; each `width` end with their
  /// sum, and the last of all stands in place `last` of the document's numbers.
  func spoilt(
    _ cells: [StatCell], of numbers: [NumberAtom], by width: Int, last: Int
  ) -> [StatCell] {
    var cells = cells
    for start in stride(from: 0, to: cells.count - width + 1, by: width) {
      let group = cells[start..<start + width]
      let values = group.compactMap(\.value)
      guard values.count == width, let total = values.last,
        let sum = RowSums.sum(values.dropLast()), sum != total
      else { continue }
      for (offset, value) in values.enumerated() {
        // What the others leave for it.
        let whole =
          offset + 1 == width ? sum : sum.subtracting(value).flatMap { total.subtracting($0) }
        guard let whole, let rest = rest(of: whole, behind: value),
          bareNumbers(below: last).contains(rest)
        else { continue }
        cells[start + offset] = .unreadable(at: document.map.place(numbers[start + offset]))
      }
    }
    return cells
  }

  /// The digits that a number has beyond those of its beginning.
  private func rest(of whole: Amount, behind part: Amount) -> String? {
    let (whole, part) = ("\(whole)", "\(part)")
    guard whole.count > part.count, whole.hasPrefix(part) else { return nil }
    return String(whole.dropFirst(part.count))
  }

  /// Lines that are nothing but a few digits, not far below a number.
  private func bareNumbers(below number: Int) -> Set<String> {
    var found: Set<String> = []
    let first = Int(document.marked.pieces[Int(document.stream.numbers[number].piece)].row) + 1
    let rows = document.marked.rows
    for row in rows[min(first, rows.count)...].prefix(Self.reach) where row.end > row.first {
      let ranges = document.marked.pieces[Int(row.first)..<Int(row.end)].lazy
        .filter { !$0.isEmpty }.map { Int($0.start)..<Int($0.end) }
      guard
        ranges.allSatisfy({ $0.count <= 3 && ByteText.isDigits(document.marked.text, $0) })
      else { continue }
      found.formUnion(ranges.map { ByteText.string(document.marked.text, $0) })
    }
    return found
  }

  /// Rows below that are looked at.
  private static let reach = 12
}
