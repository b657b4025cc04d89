/// The cells that one worksheet of an Excel 97 workbook shows.
struct Workbook97Sheet {
  private let stream: LittleEndianBytes
  private let shared: [[UInt8]]
  private var cells: [Int: [SheetRows.Cell]] = [:]
  private var hiddenRows: Set<Int> = []
  private var hiddenColumns: Set<Int> = []
  /// The cell whose formula has a text, which a record behind it tells.
  private var awaiting: Range<Int>?

  /// - Parameters:
  ///   - start: where the sheet's first record is.
  ///   - shared: the texts of all sheets.
  init(_ stream: LittleEndianBytes, at start: Int, shared: [[UInt8]]) {
    self.stream = stream
    self.shared = shared
    var at = start
    // Charts on the sheet are sheets within.
    var depth = 0
    while let record = Workbook97Record(stream, at: at) {
      at = record.content.upperBound
      switch record.kind {
      case .beginning: depth += 1
      case .end: depth -= 1
      case let kind?: if depth == 1 { take(kind, record) }
      case nil: break
      }
      if depth <= 0 { break }
    }
  }

  /// The rows from the first to the last; one that is left out is empty.
  var rows: [[SheetRows.Cell]] {
    let shown = cells.keys.filter { !hiddenRows.contains($0) }.sorted()
    var rows: [[SheetRows.Cell]] = []
    for (index, row) in shown.prefix(SheetRows.most).enumerated() {
      if index > 0, row > shown[index - 1] + 1 { rows.append([]) }
      rows.append((cells[row] ?? []).filter { !hiddenColumns.contains($0.column) })
    }
    return rows
  }

  private mutating func take(_ kind: Workbook97Record.Kind, _ record: Workbook97Record) {
    let content = record.content
    let start = content.lowerBound
    switch kind {
    case .sharedLabel:
      let index = stream.number(start + 6, 4)
      if shared.indices.contains(index) { add(shared[index], content) }
    case .label, .richLabel: add(text(record, from: 6), content)
    case .number: add(double(start + 6), content)
    case .packedNumber: add(packed(start + 6), content)
    case .numbers:
      for index in 0..<max(content.count - 6, 0) / 6 {
        add(packed(start + 6 + 6 * index), content, column: index)
      }
    case .formula: addResult(content)
    case .string:
      if let cell = awaiting { add(text(record, from: 0), cell) }
      awaiting = nil
    case .failure: add(stream.number(start + 7, 1) == 1 ? Self.error : nil, content)
    case .row:
      if stream.number(start + 12, 1) & 0x20 != 0 { hiddenRows.insert(stream.number(start, 2)) }
    case .columns:
      guard stream.number(start + 8, 1) & 1 != 0 else { return }
      let first = stream.number(start, 2)
      let last = min(stream.number(start + 2, 2), SheetRows.widest)
      if first <= last { hiddenColumns.formUnion(first...last) }
    case .beginning, .end, .password, .continuation, .sheet, .strings: break
    }
  }

  /// What a formula came to when the workbook was last saved.
  private mutating func addResult(_ content: Range<Int>) {
    let start = content.lowerBound
    guard stream.number(start + 12, 2) == 0xFFFF else { return add(double(start + 6), content) }
    switch stream.number(start + 6, 1) {
    case 0: awaiting = content
    case 2: add(Self.error, content)
    default: break
    }
  }

  /// Adds what stands in the cell that a record begins with, or so many columns to its right.
  private mutating func add(_ text: [UInt8]?, _ content: Range<Int>, column offset: Int = 0) {
    let column = stream.number(content.lowerBound + 2, 2) + offset
    guard let text, column < SheetRows.widest else { return }
    cells[stream.number(content.lowerBound, 2), default: []].append(
      .init(column: column, text: text))
  }

  private func text(_ record: Workbook97Record, from offset: Int) -> [UInt8]? {
    var strings = Workbook97Strings(stream, record, from: offset)
    return strings.next()
  }

  private func double(_ at: Int) -> [UInt8]? {
    SheetNumber.printed(Double(bitPattern: UInt64(truncatingIfNeeded: stream.number(at, 8))))
  }

  /// A number in four bytes, for hundreds or for hundredths ([MS-XLS] 2.5.217).
  private func packed(_ at: Int) -> [UInt8]? {
    let bits = stream.number(at, 4)
    let number =
      bits & 2 != 0
      ? Double(Int32(truncatingIfNeeded: bits) >> 2)
      : Double(bitPattern: UInt64(bits & 0xFFFF_FFFC) << 32)
    return SheetNumber.printed(bits & 1 != 0 ? number / 100 : number)
  }

  /// Where a formula has no result.
  private static let error = Array("#N/A".utf8)
}
