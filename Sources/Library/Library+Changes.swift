extension Library {
  /// What has to be done so that the library is that of the files of a scan.
  public struct Changes: Sendable {
    /// Files that are new or have changed, in the order of the scan.
    public fileprivate(set) var toRead = ScannedFiles()
    /// Paths of files that are not there any more.
    public fileprivate(set) var gone: [String] = []

    /// Whether nothing has changed.
    public var isEmpty: Bool { toRead.isEmpty && gone.isEmpty }
  }

  /// Compares the files of a scan, in its order, with those that are known.
  public func changes(to scanned: ScannedFiles) -> Changes {
    var changes = Changes()
    var place = 0
    for index in scanned.indices {
      let shown = scanned.path(at: index).shownBytes
      let isKnown = shown.withUnsafeBytes { bytes in
        while place < pathOrder.count {
          let order = files.order(Int(pathOrder[place]), to: bytes)
          if order >= 0 { return order == 0 }
          changes.gone.append(files.path(Int(pathOrder[place])))
          place += 1
        }
        return false
      }
      guard isKnown else {
        changes.toRead.append(index, of: scanned)
        continue
      }
      let known = files.stamps[Int(pathOrder[place])]
      if known == .unknown || known != scanned.stamp(at: index) {
        changes.toRead.append(index, of: scanned)
      }
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
  public init(from before: ScannedFiles, to after: ScannedFiles) {
    var old = 0
    for new in after.indices {
      while old < before.count,
        before.path(at: old).lexicographicallyPrecedes(after.path(at: new))
      {
        gone.append(before[old].path)
        old += 1
      }
      guard old < before.count, before.path(at: old).elementsEqual(after.path(at: new)) else {
        toRead.append(new, of: after)
        continue
      }
      if !before.isAlike(old, after, new) { toRead.append(new, of: after) }
      old += 1
    }
    while old < before.count {
      gone.append(before[old].path)
      old += 1
    }
  }
}
