extension Context {
  /// What settings call the places.
  public static let names: [(name: String, chineseName: String, context: Context)] = [
    ("library", "总览", .library), ("report", "年报", .report), ("outline", "目录", .outline),
    ("text", "正文", .text), ("table", "表格", .table), ("strip", "问题栏", .strip),
    ("findings", "问题清单", .findings), ("compare", "对比", .compare), ("trend", "走势", .trend),
    ("everywhere", "到处", .everywhere),
  ]

  /// The place of a name, in either language.
  init?(named name: String) {
    let lower = name.lowercased()
    guard let found = Self.names.first(where: { $0.name == lower || $0.chineseName == name })
    else { return nil }
    self = found.context
  }
}
