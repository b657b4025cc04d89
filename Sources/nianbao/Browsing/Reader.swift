import Library

/// Reads a whole folder before going on, for output that is not watched as it grows.
enum Reader {
  static func read(_ folder: String) -> Library {
    var library = Library()
    let files = (try? FolderScan(folder).files()) ?? ScannedFiles()
    for result in results(files) { library.add(result) }
    library.compareAgencies()
    return library
  }

  static func results(_ files: ScannedFiles) -> [PackedResult] {
    var results: [PackedResult] = []
    results.reserveCapacity(files.count)
    InOrder.forEach(
      Array(files.indices), work: { PackedResult(FileResult(reading: files[$0])) },
      then: { results.append($0) })
    return results
  }
}
