/// Lines of a document that are one table: the rows of numbers, the lines of labels among them and
/// the header above.
struct BoxTable: Sendable {
  /// Lines of the header, by place in the document's lines.
  var header: [Int] = []
  /// All other lines.
  var body: [Int] = []
  /// Those that hold numbers.
  private(set) var rows: [Int] = []
  private(set) var columns = BoxColumns()
  /// Where the widest label beside a number ends.
  private(set) var labelEnd = Int.min
  private var fullest = 0

  /// More numbers in a line, and more lines, than any table of a report has.
  private static let mostNumbers = 40
  private static let mostLines = 1000

  /// Takes in a line with numbers; false where its columns are not those of the table.
  mutating func add(row index: Int, _ line: BoxLine) -> Bool {
    let numbers = line.numbers
    guard let first = numbers.first, numbers.count <= Self.mostNumbers,
      body.count < Self.mostLines
    else { return false }
    let labels = line.words.filter { $0.kind != .number && $0.right <= first.left }
    let end = max(labelEnd, labels.map(\.right).max() ?? Int.min)
    guard columns.extents.first.map({ end <= $0.left }) ?? true, end <= first.left,
      columns.add(numbers)
    else { return false }
    labelEnd = end
    fullest = max(fullest, numbers.count)
    rows.append(index)
    body.append(index)
    return true
  }

  /// Without the lines behind the last row that hold more than labels.
  func trimmed(_ lines: [BoxLine], _ columns: BoxColumns) -> BoxTable {
    var table = self
    guard let last = rows.last else { return table }
    let end = table.body.firstIndex {
      $0 > last && lines[$0].right > columns.extents[0].left
    }
    if let end { table.body.removeSubrange(end...) }
    return table
  }

  /// Whether a line without numbers can be a line of labels.
  func holdsLabels(_ line: BoxLine) -> Bool {
    guard let first = columns.extents.first else { return false }
    return line.right <= first.left
  }

  /// The columns, those included in which no number stands, when they are beyond doubt: a line of
  /// numbers has one in each, or the header completes them.
  ///
  /// Nil also for a lone number, which needs no column, and where text stands among the numbers.
  ///
  /// - Parameter known: the columns of the table before, of which this may be a part.
  func settledColumns(_ lines: [BoxLine], known: BoxColumns) -> BoxColumns? {
    guard let settled = likelyColumns(lines, known: known), let last = rows.last else { return nil }
    // Where no label stands on the line of its numbers, one of the columns may be the labels'.
    guard labelEnd > Int.min || settled.count > 4 else { return nil }
    let holdsText = body.contains { index in
      index < last && lines[index].numbers.isEmpty && lines[index].right > settled.extents[0].left
    }
    return holdsText ? nil : settled
  }

  private func likelyColumns(_ lines: [BoxLine], known: BoxColumns) -> BoxColumns? {
    let words = header.flatMap { lines[$0].words }
      .filter { $0.kind != .number && $0.left >= labelEnd }
    guard words.count <= Self.mostNumbers * Self.tallestHeader else { return nil }
    if let completed = columns.completed(by: BoxColumns(leavesOf: words)) {
      return completed.count > 1 ? completed : nil
    }
    if known.count > columns.count {
      return columns.stand(in: known) ? columns.completed(by: known) : nil
    }
    guard fullest == columns.count, columns.count > 1 else { return nil }
    // What is no number and stands where numbers do may have a column of its own.
    let isPure = rows.allSatisfy { row in
      lines[row].words.allSatisfy { $0.kind == .number || $0.right <= columns.extents[0].left }
    }
    return isPure ? columns : nil
  }
}

extension BoxTable {
  /// The tables of a document in order.
  static func tables(_ lines: [BoxLine], _ text: [UInt8]) -> [BoxTable] {
    let widest = lines.map { $0.right - $0.left }.max() ?? 0
    var tables: [BoxTable] = []
    var open: BoxTable?
    var waiting: [Int] = []
    for (index, line) in lines.enumerated() {
      if isProse(line, text, widest: widest) {
        if let table = open { tables.append(table) }
        open = nil
        waiting = []
      } else if line.numbers.isEmpty {
        if let table = open, !table.holdsLabels(line) {
          tables.append(table)
          open = nil
        }
        if open == nil { waiting.append(index) } else { open?.body.append(index) }
      } else if open?.add(row: index, line) != true {
        if let table = open { tables.append(table) }
        var table = BoxTable()
        // What stands alone above a header is a heading.
        table.header = waiting.suffix(tallestHeader).drop { lines[$0].words.count < 2 }.map { $0 }
        waiting = []
        open = table.add(row: index, line) ? table : nil
      }
    }
    if let table = open { tables.append(table) }
    return tables
  }

  /// Lines that a header takes at most.
  private static let tallestHeader = 14

  /// A line that fills the page or ends a sentence, and no row of a table.
  private static func isProse(_ line: BoxLine, _ text: [UInt8], widest: Int) -> Bool {
    guard line.numbers.count < 2, let last = line.words.last else { return false }
    let end = ByteText.scalarBefore(text, last.range.upperBound)?.value
    if line.words.count == 1, end == 0x3002 || end == 0xFF1B { return true }
    let covered = line.words.reduce(0) { $0 + $1.width }
    return line.words.count <= 2 && line.numbers.isEmpty && covered * 20 > widest * 11
      && (line.words.count == 1 || covered * 10 > (line.right - line.left) * 9)
  }
}
