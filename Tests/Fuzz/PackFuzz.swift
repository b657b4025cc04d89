import Audit
import Library
import Reports

/// Called with input after input by libFuzzer: unpacks it as what an index holds of a report.
///
/// What can be unpacked packs to something that unpacks to the same; everything else is damage.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzPack(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let start, count > 1 else { return 0 }
  let bytes = UnsafeRawBufferPointer(start: start + 1, count: count - 1)
  switch start[0] % 4 {
  case 0: fuzzRecord(bytes)
  case 1: fuzzAssessment(bytes)
  case 2:
    guard let figures = ReportRecord.figures(bytes) else { return 0 }
    for table in TableKind.allCases where figures.has(table) {
      for edition in FormEdition.allCases {
        for key in TableForm.form(table, edition).cells { _ = figures[key] }
      }
    }
    _ = ReportNumbers(figures)
  default:
    var reader = PackReader(bytes)
    var rules: [UInt16] = []
    while !reader.isAtEnd, (try? reader.head(&rules)) != nil {}
  }
  return 0
}

private func fuzzRecord(_ bytes: UnsafeRawBufferPointer) {
  var reader = PackReader(bytes)
  guard let record = try? ReportRecord(&reader, path: "x.txt") else { return }
  var writer = PackWriter()
  record.pack(&writer)
  writer.bytes.withUnsafeBytes { bytes in
    var reader = PackReader(bytes)
    let back = try? ReportRecord(&reader, path: "x.txt")
    precondition(back?.report == record.report, "a record comes back as it was")
  }
  _ = Assessment(record, after: record)
}

private func fuzzAssessment(_ bytes: UnsafeRawBufferPointer) {
  var reader = PackReader(bytes)
  guard let assessment = try? Assessment(&reader) else { return }
  var writer = PackWriter()
  assessment.pack(&writer)
  writer.bytes.withUnsafeBytes { bytes in
    var reader = PackReader(bytes)
    precondition((try? Assessment(&reader)) == assessment, "an assessment comes back as it was")
  }
  for finding in assessment.findings { _ = (finding.message.zh, finding.fingerprint) }
  _ = assessment.problems.count
}
