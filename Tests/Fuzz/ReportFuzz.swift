import Audit
import Library
import Reading
import Reports

/// Called with input after input by libFuzzer: reads it as a file, judges it, writes its record.
///
/// The first byte chooses the name that the file has; what goes to other programs is left out.
/// Whatever the bytes are, what comes of them keeps the promises made here.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzReport(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let start, count > 1 else { return 0 }
  let input = UnsafeBufferPointer(start: start, count: count)
  let bytes = Array(input.dropFirst())
  if ReportReader.needsProgram(bytes) { return 0 }
  let path = input[0] & 1 == 0 ? "x.txt" : "云溪市教育局-2023.txt"
  guard case .report(let report) = ReportReader().read(bytes, path: path) else { return 0 }
  for table in report.tables {
    precondition(table.cells.count == table.form.cells.count, "a table has the cells of its form")
    for cell in table.cells { check(cell) }
  }
  let record = RecordWriter().line(report, Assessment(report))
  precondition(!record.dropLast().contains { $0 < 0x20 }, "a record is one line without controls")
  return 0
}

/// A value and the reason for having none exclude each other.
private func check(_ cell: StatCell) {
  switch cell.status {
  case .read, .split, .inferred: precondition(cell.value != nil, "a cell that is read has a value")
  case .blank, .ambiguous, .missing, .unreadable:
    precondition(cell.value == nil, "a cell that is not read has no value")
  }
}
