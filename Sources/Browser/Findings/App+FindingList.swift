import Audit
import Canvas
import Library

// The list of findings as it stands on the screen.
extension App {
  /// The list's cursor and what is in sight around it.
  var findingScroll: Scroll {
    guard let state = findings, let list = findingList else { return Scroll() }
    let index = list.index(of: state.selection, library, ledger) ?? 0
    return Scroll(cursor: index, offset: index - state.line)
  }

  /// The row under the cursor of the list.
  var selectedFindingRow: FindingList.Row? { findingList?.rows[checked: findingScroll.cursor] }

  /// The heading under the cursor of the list.
  var selectedFindingGroup: FindingGroup? {
    guard case .group(let index)? = selectedFindingRow else { return nil }
    return findingList?.groups[checked: Int(index)]?.group
  }

  /// The problem under the cursor of the list, and which of its findings.
  var selectedFinding: (item: FindingItem, part: Int?)? {
    guard let list = findingList, let row = selectedFindingRow else { return nil }
    return list.item(row, library, ledger)
  }
}
