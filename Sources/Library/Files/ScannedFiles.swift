import Reports

/// The files that a scan met, in its order, in few bytes each: a folder may have a million.
public struct ScannedFiles: Sendable {
  private var bytes: [UInt8] = []
  /// Where the path by which the system knows each file begins, and where that below the folder.
  private var places: [Place] = []
  private var stamps: [FileStamp] = []
  private var obstacles: [Int: Wording] = [:]

  private struct Place: Sendable {
    let start: UInt32
    let end: UInt32
    let path: UInt32
  }

  /// No files.
  public init() {}

  /// Adds a file.
  ///
  /// - Parameter pathLength: how many bytes at the end of its location are its path.
  mutating func append(_ file: ScannedFile, pathLength: Int) {
    let start = bytes.count
    let location = file.location.prefix { $0 != 0 }.map(UInt8.init(bitPattern:))
    bytes += location
    if let obstacle = file.obstacle { obstacles[places.count] = obstacle }
    places.append(
      Place(
        start: UInt32(clamping: start), end: UInt32(clamping: bytes.count),
        path: UInt32(clamping: bytes.count - Swift.min(pathLength, location.count))))
    stamps.append(file.stamp)
  }

  /// Adds a file of others.
  mutating func append(_ place: Int, of others: ScannedFiles) {
    let from = others.places[place]
    let start = UInt32(clamping: bytes.count)
    bytes += others.bytes[Int(from.start)..<Int(from.end)]
    if let obstacle = others.obstacles[place] { obstacles[places.count] = obstacle }
    places.append(
      Place(start: start, end: UInt32(clamping: bytes.count), path: from.path - from.start + start))
    stamps.append(others.stamps[place])
  }

  /// Whether nothing tells a file from one of others, but for its path.
  func isAlike(_ place: Int, _ others: ScannedFiles, _ other: Int) -> Bool {
    stamps[place] == others.stamps[other] && obstacles[place] == others.obstacles[other]
  }

  /// The bytes of a file's path below the folder.
  func path(at place: Int) -> ArraySlice<UInt8> {
    bytes[Int(places[place].path)..<Int(places[place].end)]
  }

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
  public var endIndex: Int { places.count }

  /// The file at a place.
  public subscript(place: Int) -> ScannedFile {
    let location = bytes[Int(places[place].start)..<Int(places[place].end)]
    return ScannedFile(
      path: Array(path(at: place)).shown, stamp: stamps[place], obstacle: obstacles[place],
      location: location.map(CChar.init(bitPattern:)) + [0])
  }
}
