import Reports
import Testing

@testable import Reading

@Suite("Word 97 documents")
struct Word97Tests {
  private static let styles = [
    MadeWord97.Style(),
    MadeWord97.Style(hasNarrowPieces: true),
    MadeWord97.Style(hasSmallStreams: true),
    MadeWord97.Style(hasTraces: true),
    MadeWord97.Style(hasLists: true),
    MadeWord97.Style(hasBoxes: true),
    MadeWord97.Style(
      hasNarrowPieces: true, hasSmallStreams: true, hasTraces: true, hasLists: true, hasBoxes: true),
  ]

  @Test("Each cell is read from where the document keeps it", arguments: styles)
  func cells(style: MadeWord97.Style) throws {
    for filling in FilledPageTests.fillings {
      let made = FilledPageTests.made(filling)
      let report = try SampleFiles.report(MadeWord97.file(made, style), path: "x.doc")
      #expect(report.agency == "青石县林业局")
      #expect(report.year == 2022)
      #expect(report.sections.map(\.kind) == SectionKind.allCases)
      #expect(report.sections.map(\.number) == SectionKind.allCases.map(\.number))
      for key in made.cells.keys { #expect(report[key]?.value == made.value(key), "\(key)") }
    }
  }

  @Test("No helper is needed for a document that is read here")
  func noHelper() {
    let file = MadeWord97.file(FilledPageTests.made(.sparse))
    #expect(!ReportReader.needsProgram(file))
    #expect(ReportReader.needsProgram(Array(file.prefix(600))))
  }

  @Test("A damaged document costs what is damaged, and nothing else", arguments: 1...40)
  func damage(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var file = MadeWord97.file(FilledPageTests.made(.sparse), Self.styles[seed % 7])
    for _ in 0..<seed {
      let at = Int.random(in: 8..<file.count, using: &random)
      file[at] = UInt8.random(in: 0...255, using: &random)
    }
    if seed % 4 == 0 { file.removeLast(Int.random(in: 0..<file.count - 8, using: &random)) }
    _ = CompoundFile(file).flatMap(Word97Text.mark)
  }

  @Test("Sectors that follow one another in circles end")
  func circles() {
    var file = MadeCompound.file([("WordDocument", [UInt8](repeating: 7, count: 9000))])
    // The last sector is the table: each entry is made to lead to the first.
    for at in stride(from: file.count - 512, to: file.count, by: 4) {
      file.replaceSubrange(at..<at + 4, with: [0, 0, 0, 0])
    }
    #expect(
      CompoundFile(file).map { ($0.stream("WordDocument")?.count ?? 0) <= file.count } ?? true)
  }

  @Test("A list of pieces that breaks off at once is no document")
  func brokenPieces() {
    var main = [UInt8](repeating: 0, count: 4096)
    main.replaceSubrange(0..<4, with: [0xEC, 0xA5, 0xC1, 0])
    main.replaceSubrange(0x4C..<0x50, with: MadeCompound.number(100, 4))
    main.replaceSubrange(0x1A2..<0x1AA, with: MadeCompound.number(0, 4) + MadeCompound.number(1, 4))
    let file = MadeCompound.file([("WordDocument", main), ("0Table", [2])])
    guard case .notReport = ReportReader().read(file, path: "a.doc") else {
      Issue.record("taken for a report")
      return
    }
  }

  @Test("Boxes that claim to hold one another are read once each")
  func chainedBoxes() {
    let count = 30_000
    func numbers(_ values: some Sequence<Int>) -> [UInt8] {
      values.flatMap { MadeCompound.number($0, 4) }
    }
    let body = "\u{8}\r"
    let text = Array((body + String(repeating: body, count: count)).utf8)
    var main = [UInt8](repeating: 0, count: 4096)
    var table: [UInt8] = []
    func add(_ part: [UInt8], at place: Int) {
      main.replaceSubrange(place..<place + 8, with: numbers([table.count, part.count]))
      table += part
    }
    main.replaceSubrange(0..<4, with: [0xEC, 0xA5, 0xC1, 0])
    main.replaceSubrange(0x4C..<0x50, with: numbers([2]))
    main.replaceSubrange(0x64..<0x68, with: numbers([2 * count]))
    add(
      [2] + numbers([16, 0, text.count]) + [0, 0] + numbers([0x4000_0000 | 8192]) + [0, 0],
      at: 0x1A2)
    // The anchor of each box but the first stands in the box before it.
    let anchors = [0] + (1..<count).map { 2 * $0 } + [10_000_000]
    let shapes = (1...count).map { numbers([$0]) }
    add(numbers(anchors) + shapes.flatMap { $0 + [UInt8](repeating: 0, count: 22) }, at: 0x1DA)
    add(
      numbers((0...count).map { 2 * $0 })
        + shapes.flatMap { [UInt8](repeating: 0, count: 14) + $0 + [0, 0, 0, 0] }, at: 0x25A)
    let file = MadeCompound.file([("WordDocument", main + text), ("0Table", table)])
    guard case .notReport = ReportReader().read(file, path: "a.doc") else {
      Issue.record("taken for a report")
      return
    }
  }
}
