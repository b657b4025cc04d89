import Audit
import Library
import Reports

/// Reads files into a library, as far as reports are compared with one another.
struct Gathering {
  /// The files.
  private(set) var library: Library
  /// How the cells of all reports were read.
  private(set) var cells: [CellStatus: Int] = [:]
  /// How many reports have tables of which form; nil for none, or for several.
  private(set) var forms: [FormEdition?: Int] = [:]
  /// Whether the system refused something.
  private(set) var isTroubled = false
  /// Whether all that was asked for are folders.
  let isWhole: Bool

  /// Reads the files of all paths; what is refused is told.
  init(_ roots: [FolderScan], _ paths: InputPaths, _ rules: RuleSet, _ talk: Talk) {
    library = Library(rules: rules)
    var isTroubled = false
    isWhole = roots.allSatisfy { (try? $0.file()) == .some(nil) }
    let found = paths.files(of: roots) { error in
      _ = talk.trouble(error)
      isTroubled = true
    }
    InOrder.forEach(found) { found in
      let result = FileResult(reading: found.file, rules: rules)
      return (
        PackedResult(result.forComparison(at: found.path)), Self.cells(of: result), result.forms
      )
    } then: { result, cells, found in
      library.add(result)
      for form in found { forms[form, default: 0] += 1 }
      self.cells.merge(cells, uniquingKeysWith: +)
    }
    library.compareAgencies()
    self.isTroubled = isTroubled || library.counts.unreadable > 0
  }

  private static func cells(of result: FileResult) -> [CellStatus: Int] {
    guard case .report(let report) = result.state else { return [:] }
    return report.tables.reduce(into: [:]) { counts, table in
      for status in CellStatus.allCases where table.summary[status] > 0 {
        counts[status, default: 0] += table.summary[status]
      }
    }
  }
}

extension FileResult {
  /// The form of a report's tables, nil for none or for several; nothing for what is no report.
  fileprivate var forms: [FormEdition?] {
    if case .report(let report) = state { [report.form] } else { [] }
  }
}
