import Reports

extension Library {
  /// Writes what is known of the files, so that the next start need not read them.
  ///
  /// What was not read is not kept, nor what was replaced on the way.
  /// - Parameters:
  ///   - identity: of the program; an index of another one is not used.
  ///   - folder: the folder's own path.
  public func writeIndex(
    to path: String, identity: String, folder: String
  ) throws(FileError) {
    let library = settled()
    var writer = IndexWriter()
    library.files.visit { writer.add($0, $1) }
    library.agencies.visit { writer.add($0, $1) }
    writer.add("paths.order", library.pathOrder)
    writer.add("rows.order", library.rowOrder)
    writer.add("summary", library.summary.bytes)
    try writer.write(to: path, identity: identity, folder: folder)
  }

  /// Whether an index that is written with a result says something else than one without it.
  public func isNews(_ result: PackedResult) -> Bool {
    result.stamp != .unknown || result.kind == .report
      || id(at: result.path).map { self[$0].isReport } ?? false
  }

  /// The library of an index; nil where the index is not of this program and folder, or damaged.
  public init?(
    index path: String, identity: String, folder: String, names: AgencyNames = AgencyNames()
  ) {
    guard let index = OpenIndex(path, identity: identity, folder: folder, names: names),
      index.isSound()
    else { return nil }
    self = index.library
  }

  /// The library of the parts of an index; nil where they do not fit together.
  init?(_ file: IndexFile, names: AgencyNames) {
    self.init(names: names)
    guard let files = FileColumns(file), let agencies = AgencyColumns(file),
      let pathOrder = file.column("paths.order", of: UInt32.self),
      let rowOrder = file.column("rows.order", of: UInt32.self),
      file.with("summary", { take($0) }) == true
    else { return nil }
    self.files = files
    self.agencies = agencies
    self.pathOrder = pathOrder
    self.rowOrder = rowOrder
    keysAreKnown = false
    guard isConsistent else { return nil }
  }

  /// Whether all numbers that point to a file or a row point to one.
  private var isConsistent: Bool {
    pathOrder.isBelow(files.count) && rowOrder.isBelow(agencies.count)
      && files.agencies.isBelow(agencies.count, or: FileColumns.none)
      && files.duplicates.isBelow(files.count, or: FileColumns.none)
      && agencies.holdFiles(below: files.count)
  }

  /// Totals that would else have to be counted.
  private var summary: PackWriter {
    var writer = PackWriter()
    for kind in Entry.Kind.allCases { writer.number(counts[kind]) }
    totals.pack(&writer)
    return writer
  }

  private mutating func take(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var reader = PackReader(bytes)
    do throws(PackDamage) {
      for kind in Entry.Kind.allCases { counts[kind] = try reader.number() }
      totals = try Totals(&reader)
    } catch {
      return false
    }
    years = totals.years.keys.sorted()
    return true
  }
}
