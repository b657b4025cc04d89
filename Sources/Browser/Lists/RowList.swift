import Library

/// The rows of the matrix in the order shown: agencies, then the files that are not in it.
///
/// In the folder's own order and without a filter nothing is copied.
struct RowList: Sendable {
  /// The agencies in the order of the folder; nil where another was chosen.
  private var folder: IDs<AgencyID>?
  private var chosen: [AgencyID] = []
  /// By the numbers of rows where they stand among `chosen`, counted from 1.
  private var places: [UInt32] = []
  /// Files that are not in the matrix.
  private(set) var files: [EntryID] = []

  /// No rows.
  init() {}

  /// The agencies in the order of the folder.
  init(_ library: Library, files: [EntryID]) {
    folder = library.order
    self.files = files
  }

  /// Some agencies in an order of their own.
  init(_ agencies: [AgencyID], files: [EntryID], limit: Int) {
    chosen = agencies
    self.files = files
    places = [UInt32](repeating: 0, count: limit)
    for (place, agency) in agencies.enumerated() { places[agency.index] = UInt32(place + 1) }
  }

  /// How many agencies there are.
  var agencyCount: Int { folder?.count ?? chosen.count }

  /// The agency at a place; nil for files and beyond the end.
  func agency(at place: Int) -> AgencyID? {
    guard (0..<agencyCount).contains(place) else { return nil }
    return folder?[place] ?? chosen[place]
  }

  /// Where a row stands.
  func index(of row: LibraryRow, in library: Library) -> Int? {
    switch row {
    case .file(let id): return files.firstIndex(of: id).map { agencyCount + $0 }
    case .agency(let id):
      if folder != nil { return library.index(of: id) }
      guard places.indices.contains(id.index), places[id.index] > 0 else { return nil }
      return Int(places[id.index]) - 1
    }
  }
}

extension RowList: RandomAccessCollection {
  var startIndex: Int { 0 }
  var endIndex: Int { agencyCount + files.count }

  subscript(place: Int) -> LibraryRow {
    agency(at: place).map { .agency($0) } ?? .file(files[place - agencyCount])
  }

  /// The row at a place; nil beyond the end.
  subscript(checked place: Int) -> LibraryRow? { indices.contains(place) ? self[place] : nil }
}
