extension Context {
  /// What settings call the places.
  public static let names: KeyValuePairs<String, Context> = [
    "library": .library, "report": .report, "outline": .outline, "text": .text, "table": .table,
    "strip": .strip, "findings": .findings, "compare": .compare, "trend": .trend,
    "everywhere": .everywhere,
  ]

  private static let chineseNames: [String: Context] = [
    "总览": .library, "年报": .report, "目录": .outline, "正文": .text, "表格": .table, "问题栏": .strip,
    "问题清单": .findings, "对比": .compare, "走势": .trend, "到处": .everywhere,
  ]

  /// The place of a name, in either language.
  init?(named name: String) {
    let found = Self.names.first { $0.key == name.lowercased() }?.value ?? Self.chineseNames[name]
    guard let found else { return nil }
    self = found
  }
}
