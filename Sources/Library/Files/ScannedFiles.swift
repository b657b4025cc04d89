import Reports

/// The files that a scan met, in its order, in few bytes each: a folder may have a million.
public struct ScannedFiles: Sendable {
  /// What comes before each path for the system: the folder.
  private var root: [UInt8] = []
  private var bytes: [UInt8] = []
  /// Where the path of each file begins; one more for the end.
  private var starts: [UInt32] = [0]
  private var stamps: [FileStamp] = []
  private var obstacles: [Int: Wording] = [:]

  /// No files.
  public init() {}

  /// No files of a folder yet; its path ends with a slash, or is empty.
  init(below root: [UInt8]) { self.root = root }

  /// Adds a file of the folder.
  mutating func append(_ file: FoundFile) { append(file.path[...], file.stamp, file.obstacle) }

  /// Adds a file of others.
  mutating func append(_ place: Int, of others: ScannedFiles) {
    root = others.root
    append(others.path(at: place), others.stamps[place], others.obstacles[place])
  }

  private mutating func append(
    _ path: ArraySlice<UInt8>, _ stamp: FileStamp, _ obstacle: Wording?
  ) {
    if let obstacle { obstacles[count] = obstacle }
    bytes += path
    starts.append(UInt32(clamping: bytes.count))
    stamps.append(stamp)
  }

  /// Whether nothing tells a file from one of others, but for its path.
  func isAlike(_ place: Int, _ others: ScannedFiles, _ other: Int) -> Bool {
    stamps[place] == others.stamps[other] && obstacles[place] == others.obstacles[other]
  }

  /// The bytes of a file's path below the folder.
  func path(at place: Int) -> ArraySlice<UInt8> {
    bytes[Int(starts[place])..<Int(starts[place + 1])]
  }

  /// The path of a file below the folder, as it is shown.
  public func shownPath(at place: Int) -> String { Array(path(at: place)).shown }

  /// The stamp of a file.
  func stamp(at place: Int) -> FileStamp { stamps[place] }

  /// The file of a path; nil where the scan met none.
  public subscript(path: String) -> ScannedFile? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self.path(at: middle).lexicographicallyPrecedes(path.utf8) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    if low < count, self.path(at: low).elementsEqual(path.utf8) { return self[low] }
    // What is no UTF-8 is shown otherwise than it is ordered.
    return path.contains("\\x") ? first { $0.path == path } : nil
  }
}

extension ScannedFiles: RandomAccessCollection {
  /// The place of the first file.
  public var startIndex: Int { 0 }
  /// The place behind the last file.
  public var endIndex: Int { stamps.count }

  /// The file at a place.
  public subscript(place: Int) -> ScannedFile {
    let path = path(at: place)
    return ScannedFile(
      path: shownPath(at: place), stamp: stamps[place], obstacle: obstacles[place],
      location: [CChar](location: root + path))
  }
}
