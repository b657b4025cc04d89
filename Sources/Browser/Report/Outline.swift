import Audit
import Canvas
import Library
import Reports

/// An item of a report's outline.
enum OutlineItem: Hashable, Sendable {
  case whole
  case section(SectionKind)
  case table(TableKind)
}

extension App {
  /// The outline of the open report: what it has, in the order of the form.
  var outlineItems: [OutlineItem] {
    guard let dossier else { return [] }
    let sections = SectionKind.allCases.flatMap { kind -> [OutlineItem] in
      var items: [OutlineItem] = [.section(kind)]
      if let table = kind.table, dossier.report.table(table) != nil { items.append(.table(table)) }
      return items
    }
    return [.whole] + sections
  }

  /// The item that is shown.
  var outlineItem: OutlineItem {
    guard let report else { return .whole }
    if report.showsTable { return .table(report.table) }
    return report.section.map { .section($0) } ?? .whole
  }

  /// Shows an item without giving it the focus.
  mutating func show(_ item: OutlineItem) {
    guard var state = report else { return }
    let before = outlineItem
    switch item {
    case .whole:
      state.section = nil
      state.showsTable = false
    case .section(let kind):
      state.section = kind
      state.table = kind.table ?? state.table
      state.showsTable = false
    case .table(let kind):
      state.section = kind.sectionKind
      state.table = kind
      state.showsTable = true
    }
    if before != item { state.textOffset = 0 }
    report = state
  }

  /// The rows of the outline pane.
  func outlineRows() -> [ListRow] {
    outlineItems.map { item in
      switch item {
      case .whole: ListRow(Wording("全文", "whole text")(language), indent: 1)
      case .section(let kind):
        ListRow(
          Wording("\(kind.ordinal)、\(kind.short.zh)", "\(kind.number) \(kind.short.en)")(language),
          trailing: failureMark(in: kind), indent: 1,
          role: dossier?.report.section(kind) == nil ? .dim : .plain,
          trailingRole: dossier?.weight(in: kind)?.role ?? .plain)
      case .table(let kind): ListRow(kind.outlineTitle(language), indent: 3)
      }
    }
  }

  /// `✗3`, or `i1` where nothing is worse than that, beside a section with failures.
  func failureMark(in kind: SectionKind) -> String {
    guard let dossier, let weight = dossier.weight(in: kind) else { return "" }
    return "\(weight.mark)\(dossier.failures(in: kind).count)"
  }
}

extension TableKind {
  /// The table in the outline.
  var outlineTitle: Wording {
    switch self {
    case .proactive: Wording("表 第二十条", "table, article 20")
    case .requests: Wording("表 申请与办理", "table, requests")
    case .review: Wording("表 复议与诉讼", "table, review")
    }
  }
}
