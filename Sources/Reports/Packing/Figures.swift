/// The tables of a report in two or three bytes a cell, of which the places take most.
///
/// Numbers come first and places behind, so that looking at a number touches few bytes. Made by `PackWriter.figures(_:)`; to be used while the bytes are borrowed, and no longer. Bytes
/// that nobody packed read as tables that are not there.
public struct Figures {
  private let bytes: UnsafeRawBufferPointer

  /// Looks into packed tables.
  public init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// A cell, without its place; nil when no table of the report has the key.
  public subscript(key: CellKey) -> StatCell? {
    guard let found = body(of: key.table), let index = found.form.index(of: key) else {
      return nil
    }
    var body = found.body
    return try? body.cell(at: index)
  }

  /// Whether there is a table of a kind.
  public func has(_ table: TableKind) -> Bool { body(of: table) != nil }

  private func body(of table: TableKind) -> (form: TableForm, body: PackReader)? {
    var reader = PackReader(bytes)
    guard let count = try? reader.number() else { return nil }
    for _ in 0..<count {
      guard let head = try? reader.tableHead(), let body = try? reader.part(head.length) else {
        return nil
      }
      if head.form.kind == table { return (head.form, body) }
    }
    return nil
  }

  /// The tables.
  public func tables() throws(PackDamage) -> [StatTable] {
    var reader = PackReader(bytes)
    return try reader.list { reader throws(PackDamage) in
      let head = try reader.tableHead()
      var body = try reader.part(head.length)
      let decodedBy = try body.list { reader throws(PackDamage) in try reader.formSum() }
      let line = try body.number()
      var cells: [StatCell] = []
      cells.reserveCapacity(head.form.cells.count)
      while cells.count < head.form.cells.count {
        let run = try body.run()
        guard run.count <= head.form.cells.count - cells.count else { throw PackDamage() }
        for _ in 0..<run.count { cells.append(run.cell) }
      }
      try body.places(&cells, from: line)
      return StatTable(form: head.form, inOrder: cells, line: line, decodedBy: Set(decodedBy))
    }
  }
}

extension PackWriter {
  /// Adds tables.
  public mutating func figures(_ tables: [StatTable]) {
    number(tables.count)
    for table in tables {
      var body = PackWriter()
      body.list(table.decodedBy.sorted { $0.packed < $1.packed }) { $0.formSum($1) }
      body.number(table.line)
      table.cells.withUnsafeBufferPointer {
        body.runs($0)
        body.places($0, from: table.line)
      }
      byte(TableForm.packed(table.form))
      number(body.bytes.count)
      append(body)
    }
  }
}

extension PackWriter {
  /// Adds cells without their places, those that are alike together.
  fileprivate mutating func runs(_ cells: UnsafeBufferPointer<StatCell>) {
    var start = 0
    while start < cells.count {
      let limit = min(cells.count, start + FigureToken.longestRun)
      var end = start + 1
      while end < limit, cells[end].isFigure(of: cells[start]) { end += 1 }
      run(cells[start], end - start)
      start = end
    }
  }
}

extension PackReader {
  /// The form of a table and the bytes that follow.
  fileprivate mutating func tableHead() throws(PackDamage) -> (form: TableForm, length: Int) {
    guard let form = TableForm.unpacked(try byte()) else { throw PackDamage() }
    return (form, try number())
  }

  /// A cell of the table whose body begins here.
  fileprivate mutating func cell(at index: Int) throws(PackDamage) -> StatCell {
    _ = try list { reader throws(PackDamage) in try reader.formSum() }
    _ = try number()
    var passed = 0
    while true {
      let run = try self.run()
      passed += run.count
      if index < passed { return run.cell }
    }
  }
}

extension StatCell {
  /// Whether nothing but the place differs.
  fileprivate func isFigure(of other: StatCell) -> Bool {
    status == other.status && value == other.value
      && (status != .ambiguous || candidates == other.candidates)
  }
}

extension TableForm {
  /// The forms, by the byte that stands for each.
  private static let packedForms = FormEdition.allCases.flatMap { edition in
    TableKind.allCases.map { form($0, edition) }
  }

  fileprivate static func packed(_ form: TableForm) -> UInt8 {
    UInt8(clamping: packedForms.firstIndex(of: form) ?? 255)
  }

  fileprivate static func unpacked(_ byte: UInt8) -> TableForm? {
    packedForms.indices.contains(Int(byte)) ? packedForms[Int(byte)] : nil
  }
}
