import Library

/// Reads a whole folder before going on, for output that is not watched as it grows.
enum Reader {
  static func read(_ folder: String) -> Library {
    var library = Library()
    for result in results(folder) { library.add(result) }
    return library
  }

  static func results(_ folder: String) -> [FileResult] {
    let files = (try? FolderScan(folder).files()) ?? []
    var results: [FileResult] = []
    results.reserveCapacity(files.count)
    InOrder.forEach(files, work: { FileResult(reading: $0) }, then: { results.append($0) })
    return results
  }
}
