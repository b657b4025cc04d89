import Glyphs
import Library

extension Ledger {
  /// Orders the rows anew, after results came or another order was chosen.
  mutating func arrange(_ library: Library) {
    var agencies = library.order
    switch order {
    case .folder: break
    case .problems:
      agencies = sorted(agencies) { (-(problemsOfAgency[$0] ?? 0), "") }
    case .name: agencies = sorted(agencies) { (0, library[$0].name) }
    }
    let files = library.others + library.duplicates
    setRows(
      agencies: agencies, files: files,
      nameColumns: agencies.reduce(0) { max($0, CellWidth.columns(of: library[$1].name)) })
    setWorst(of: library)
  }

  private func sorted(
    _ agencies: [AgencyID], by key: (AgencyID) -> (Int, String)
  ) -> [AgencyID] {
    let keys = agencies.map(key)
    return agencies.indices.sorted {
      (keys[$0].0, keys[$0].1, $0) < (keys[$1].0, keys[$1].1, $1)
    }
    .map { agencies[$0] }
  }
}
