import CMarkup
import Glibc
import Reading
import ReportFixtures
import Reports

extension Benchmark {
  private static let count = 20

  /// Reading reports of each format from files, beside reading the same files and nothing more.
  static func reading() -> [Benchmark] {
    MadeDocument.Format.allCases.flatMap { format in
      let name = format.rawValue
      let reading: @Sendable ([UInt8], String) -> Int = {
        cells(ReportReader().read($0, path: $1))
      }
      var all = [
        files(format, "bytes-\(name)", floor: nil) { bytes, _ in bytes.count },
        files(format, "read-\(name)", floor: "bytes-\(name)", reading),
      ]
      if format == .page {
        all.append(files(format, "parse-page", floor: "bytes-page") { bytes, _ in tags(bytes) })
        all.append(files(format, "read-page-again", floor: "parse-page", reading))
      }
      return all
    }
  }

  /// Does something with each of many files of a format.
  private static func files(
    _ format: MadeDocument.Format, _ name: String, floor: String?,
    _ body: @escaping @Sendable ([UInt8], String) -> Int
  ) -> Benchmark {
    let documents = (0..<count).map { MadeDocument(format, seed: $0) }
    let bytes = documents.reduce(0) { $0 + $1.bytes.count }
    return Benchmark(name: name, items: count, bytes: bytes, floor: floor) {
      let folder = TemporaryFolder()
      for (index, document) in documents.enumerated() {
        folder.write(Array(String(index).utf8), document.bytes)
      }
      return {
        (0..<count).reduce(0) {
          let path = "\(folder.path)/\($1)"
          return $0 + body(contents(path), path)
        }
      }
    }
  }

  private static func cells(_ outcome: ReadOutcome) -> Int {
    guard case .report(let report) = outcome else { return 0 }
    return report.tables.reduce(0) { $0 + $1.cells.count }
  }

  /// What the page's parser costs when nobody listens.
  private static func tags(_ page: [UInt8]) -> Int {
    var handler = nb_markup_handler(
      start: { _, _, _, _ in }, end: { _, _ in }, text: { _, _, _, _ in })
    return Int(nb_html_parse(page, page.count, page.count, &handler, nil)) + page.count
  }

  private static func contents(_ path: String) -> [UInt8] {
    let file = open(path, O_RDONLY)
    guard file >= 0 else { return [] }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { return [] }
    return [UInt8](unsafeUninitializedCapacity: Int(status.st_size) + 1) { buffer, count in
      count = max(0, Glibc.read(file, buffer.baseAddress, buffer.count))
    }
  }
}
