extension Library {
  /// What has to be done so that the library is that of the files of a scan.
  public struct Changes: Sendable {
    /// Files that are new or have changed, in the order of the scan.
    public fileprivate(set) var toRead: [ScannedFile] = []
    /// Paths of files that are not there any more.
    public fileprivate(set) var gone: [String] = []

    /// Whether nothing has changed.
    public var isEmpty: Bool { toRead.isEmpty && gone.isEmpty }
  }

  /// Compares the files of a scan, in its order, with those that are known.
  public func changes(to scanned: [ScannedFile]) -> Changes {
    var changes = Changes()
    var place = 0
    for file in scanned {
      var path = file.path
      path.withUTF8 { bytes in
        let bytes = UnsafeRawBufferPointer(bytes)
        while place < pathOrder.count, files.precedes(Int(pathOrder[place]), bytes) {
          changes.gone.append(files.path(Int(pathOrder[place])))
          place += 1
        }
      }
      guard place < pathOrder.count, files.path(Int(pathOrder[place])) == file.path else {
        changes.toRead.append(file)
        continue
      }
      let known = files.stamps[Int(pathOrder[place])]
      if known == .unknown || known != file.stamp { changes.toRead.append(file) }
      place += 1
    }
    while place < pathOrder.count {
      changes.gone.append(files.path(Int(pathOrder[place])))
      place += 1
    }
    return changes
  }
}

extension Library.Changes {
  /// What has changed from one scan to another of the same folder.
  public init(from before: [ScannedFile], to after: [ScannedFile]) {
    var old = before[...]
    for file in after {
      while let first = old.first, first.precedes(file) {
        gone.append(first.path)
        old.removeFirst()
      }
      if let first = old.first, first.path == file.path {
        if first.stamp != file.stamp || first.obstacle != file.obstacle { toRead.append(file) }
        old.removeFirst()
      } else {
        toRead.append(file)
      }
    }
    gone += old.map(\.path)
  }
}

extension ScannedFile {
  /// Whether a scan meets it before another.
  fileprivate func precedes(_ other: ScannedFile) -> Bool {
    path.utf8.lexicographicallyPrecedes(other.path.utf8)
  }
}
