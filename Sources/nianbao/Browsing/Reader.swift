import Audit
import Library

/// Reads a whole folder before going on, for output that is not watched as it grows.
enum Reader {
  static func read(_ folder: String, _ rules: RuleSet) -> Library {
    var library = Library(rules: rules)
    let files = (try? FolderScan(folder).files()) ?? ScannedFiles()
    for result in results(files, rules) { library.add(result) }
    library.compareAgencies()
    return library
  }

  static func results(_ files: ScannedFiles, _ rules: RuleSet) -> [PackedResult] {
    var results: [PackedResult] = []
    results.reserveCapacity(files.count)
    InOrder.forEach(
      Array(files.indices), work: { PackedResult(FileResult(reading: files[$0], rules: rules)) },
      then: { results.append($0) })
    return results
  }
}
