import Reports

extension ReportRecord {
  /// Adds who reports, when, the headings, the tables and the sketch of the text; not the path.
  public func pack(_ writer: inout PackWriter) {
    writer.optional(report.agency) { $0.text($1) }
    writer.optional(report.year) { $0.signed(Int64($1)) }
    writer.list(report.sections) {
      $0.one($1.kind)
      $0.optional($1.number) { $0.number($1) }
      $0.text($1.heading)
      $0.number($1.line)
    }
    writer.flag(isAggregate)
    writer.optional(sketch) { $0.sketch($1) }
    writer.figures(report.tables)
  }

  /// What was packed, of a report at a path; its text is missing.
  public init(_ reader: inout PackReader, path: String) throws(PackDamage) {
    let agency = try reader.optional { reader throws(PackDamage) in try reader.text() }
    let year = try reader.optional { reader throws(PackDamage) in try reader.signed() }
    let sections = try reader.list { reader throws(PackDamage) in
      Section(
        kind: try reader.one(of: SectionKind.self),
        number: try reader.optional { reader throws(PackDamage) in try reader.number() },
        heading: try reader.text(), line: try reader.number(), blocks: [])
    }
    let isAggregate = try reader.flag()
    let sketch = try reader.optional { reader throws(PackDamage) in try reader.sketch() }
    let report = Report(
      path: path, agency: agency, year: year.map { Int($0) }, sections: sections,
      tables: try reader.figures().tables())
    self.init(report, sketch: sketch, isAggregate: isAggregate)
  }

  /// Who reports, of what was packed.
  public static func agency(_ bytes: UnsafeRawBufferPointer) -> String? {
    var reader = PackReader(bytes)
    return try? reader.optional { reader throws(PackDamage) in try reader.text() }
  }

  /// Passes over all before the tables of what was packed.
  public static func figures(_ bytes: UnsafeRawBufferPointer) -> Figures? {
    var reader = PackReader(bytes)
    return try? figures(&reader)
  }

  /// What is compared with the reports of other agencies, of what was packed.
  public static func peer(
    _ bytes: UnsafeRawBufferPointer, profile: AgencyProfile
  ) -> PeerReport? {
    var reader = PackReader(bytes)
    return try? peer(&reader, profile)
  }

  private static func peer(
    _ reader: inout PackReader, _ profile: AgencyProfile
  ) throws(PackDamage) -> PeerReport {
    let agency = try reader.optional { reader throws(PackDamage) in try reader.text() }
    try passYearAndSections(&reader)
    let isAggregate = try reader.flag()
    let sketch = try reader.optional { reader throws(PackDamage) in try reader.sketch() }
    let figures = try reader.figures()
    return PeerReport(
      name: agency ?? "", profile: profile, sketch: sketch, isAggregate: isAggregate,
      amount: { figures[$0]?.value })
  }

  private static func figures(_ reader: inout PackReader) throws(PackDamage) -> Figures {
    if try reader.flag() { try reader.skip(try reader.number()) }
    try passYearAndSections(&reader)
    _ = try reader.flag()
    if try reader.flag() { try reader.skip(TextSketch.packedSize) }
    return try reader.figures()
  }

  private static func passYearAndSections(_ reader: inout PackReader) throws(PackDamage) {
    if try reader.flag() { _ = try reader.signed() }
    for _ in 0..<(try reader.number()) {
      _ = try reader.byte()
      if try reader.flag() { _ = try reader.number() }
      try reader.skip(try reader.number())
      _ = try reader.number()
    }
  }
}

extension PackWriter {
  fileprivate mutating func sketch(_ sketch: TextSketch) {
    sketch.least.map { $0.littleEndian }.withUnsafeBytes { append($0) }
  }
}

extension PackReader {
  fileprivate mutating func sketch() throws(PackDamage) -> TextSketch {
    let bytes = try bytes(TextSketch.packedSize)
    return TextSketch(
      least: (0..<TextSketch.size).map {
        UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 4 * $0, as: UInt32.self))
      })
  }

  fileprivate mutating func figures() throws(PackDamage) -> Figures {
    Figures(try rest())
  }
}
