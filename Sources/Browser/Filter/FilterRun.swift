import Audit
import Library

/// A filter on its way through the reports of a library: what its terms need is looked up once.
struct FilterRun {
  private let terms: [FilterTerm]
  /// For each term about names, by the numbers of rows, whether the name has the text.
  private let named: [[Bool]]
  private let library: Library
  private let ledger: Ledger
  private let bodies: [String: BodyHits]
  private let ticked: Set<EntryID>
  private let reviewed: Set<EntryID>

  init(
    _ filter: ReportFilter, _ names: NameIndex, _ library: Library, _ ledger: Ledger,
    bodies: [String: BodyHits], ticked: Set<EntryID>, reviewed: Set<EntryID>
  ) {
    self.bodies = bodies
    terms = filter.terms
    named = filter.terms.map { term in
      guard term.field == .name, case .text(let needle) = term.operand else { return [] }
      return names.matches(needle)
    }
    self.library = library
    self.ledger = ledger
    self.ticked = ticked
    self.reviewed = reviewed
  }

  /// Whether a report passes all terms.
  func passes(_ id: EntryID) -> Bool {
    terms.indices.allSatisfy { passes(id, $0) }
  }

  private func passes(_ id: EntryID, _ index: Int) -> Bool {
    let term = terms[index]
    switch term.operand {
    case .number: return term.holds(of: number(term.field, of: id))
    case .text(let needle):
      if term.field == .path {
        let key = NameKey(library.path(of: id), hasInitials: false)
        return needle.matches(key) == term.isWanted
      }
      if term.field == .text {
        // What nobody has begun to look for, because it is still being typed, hides nothing.
        return bodies[term.value].map { $0.found.contains(id) == term.isWanted } ?? true
      }
      guard let row = library.agency(of: id) else { return false }
      return named[index][row.index] == term.isWanted
    }
  }

  /// The number to compare; nil where the report has none, so that no comparison holds.
  private func number(_ field: FilterField, of id: EntryID) -> Double? {
    func count(_ number: KeyPath<Verdict, Int>) -> Double? {
      ledger.verdict(of: id, in: library).map { Double($0[keyPath: number]) }
    }
    switch field {
    case .name, .path, .text: return nil
    case .year: return library.year(of: id).map(Double.init)
    case .problems: return count(\.problems)
    case .errors: return count(\.errors)
    case .warnings: return count(\.warnings)
    case .unknown: return count(\.unknown)
    case .received: return library.numbers(of: id).received?.asDouble
    case .carriedIn: return library.numbers(of: id).carriedIn?.asDouble
    case .results: return library.numbers(of: id).results?.asDouble
    case .carriedOut: return library.numbers(of: id).carriedOut?.asDouble
    case .disclosure: return library.numbers(of: id).disclosure.map { $0.asDouble * 100 }
    case .ticked: return ticked.contains(id) ? 1 : 0
    case .reviewed: return reviewed.contains(id) ? 1 : 0
    }
  }
}
