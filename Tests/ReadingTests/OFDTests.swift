import ReportFixtures
import Reports
import Testing

@testable import Reading

@Suite("Documents of fixed layout (.ofd)")
struct OFDTests {
  private static func made(_ edition: FormEdition = .form2021) -> MadeReport {
    var random = SeededGenerator(seed: 5)
    return MadeReport(edition, .sparse, using: &random)
  }

  private static func reason(_ file: [UInt8]) throws -> String {
    guard case .notReport(let reason) = ReportReader().read(file, path: "x.ofd") else {
      throw SampleFiles.NotAReport()
    }
    return reason.en
  }

  @Test(
    "Every cell is read, however its characters are placed", arguments: MadeOFD.Placing.allCases,
    FormEdition.allCases)
  func readsBack(placing: MadeOFD.Placing, edition: FormEdition) throws {
    let made = Self.made(edition)
    let report = try SampleFiles.report(MadeOFD(made, placing).file, path: "x.ofd")
    #expect(report.form == edition)
    #expect(report.agency == "青石县林业局")
    #expect(report.sections.map(\.kind) == SectionKind.allCases)
    let faults = PDFTests.faults(report, made)
    #expect(faults.wrong.isEmpty && faults.lost.isEmpty, "\(faults.wrong) \(faults.lost)")
  }

  @Test(
    "Pages are found from the root as from their list", arguments: ["/Doc_0/", "./", "../Doc_0/"])
  func references(start: String) throws {
    var file = MadeOFD(Self.made(), .steps)
    file.reference = start + file.reference
    #expect(try SampleFiles.report(file.file, path: "x.ofd").agency == "青石县林业局")
  }

  @Test("A page that is not there is told, and nothing read without it")
  func lostPage() throws {
    var file = MadeOFD(Self.made(), .steps)
    file.reference = "Pages/Page_%/Page.xml"
    #expect(try Self.reason(file.file).contains("damaged"))
  }

  @Test("A document that shows one page a thousand times is told, and not read")
  func repeatedPage() throws {
    let page = (0..<2000).map { MadeOFD.Word(text: "\($0)", left: 9, top: Double($0), size: 3) }
    var file = MadeOFD(pages: Array(repeating: [], count: 1000))
    file.pages[0] = page
    file.reference = "Pages/Page_0/Content.xml"
    #expect(try Self.reason(file.file).contains("far more"))
  }

  @Test("A document of pictures is told to be a scan")
  func scan() throws {
    #expect(try Self.reason(MadeOFD(pages: [[]]).file).contains("scan"))
  }

  /// What stands on a page, word by word.
  private static func words(_ file: MadeOFD) throws -> [String] {
    let archive = try #require(ZipArchive(file.file))
    let pages = try OFDText.pages(archive).get()
    return pages.words.map { ByteText.string(pages.text, $0.range) }
  }

  @Test("What pages have in common stands on each")
  func template() throws {
    var file = MadeOFD(pages: [
      [.init(text: "12", left: 10, top: 20, size: 4)],
      [.init(text: "34", left: 10, top: 20, size: 4)],
    ])
    file.template = [.init(text: "信访", left: 10, top: 5, size: 4)]
    #expect(try Self.words(file) == ["12", "信访", "34", "信访"])
  }

  @Test("Characters are one word up to a gap, and a word set twice is one")
  func gaps() throws {
    var file = MadeOFD(pages: [
      [
        .init(text: "12", left: 10, top: 20, size: 4),
        .init(text: "3", left: 14.2, top: 20, size: 4),
        .init(text: "45", left: 18, top: 20, size: 4),
        .init(text: "45", left: 18.1, top: 20, size: 4),
        .init(text: "67", left: 20, top: 26, size: 4),
      ]
    ])
    #expect(try Self.words(file) == ["123", "45", "67"])
    file.placing = .alone
    #expect(try Self.words(file) == ["123", "45", "67"])
  }

  @Test(
    "Places that no page has end in words or none, never in a fault",
    arguments: ["1e308", "-1e308", "nan", "inf", "", "x", "99999", "-99999", "g 99999999 9"])
  func hostile(number: String) throws {
    let text = "<ofd:TextCode X=\"\(number)\" Y=\"\(number)\" DeltaX=\"\(number) g 3 \(number)\">"
    let page = """
      <ofd:X xmlns:ofd="urn:ofd"><ofd:TextObject Boundary="\(number) 1 1 \(number)" \
      CTM="\(number) 1 1 \(number) 1 1" HScale="\(number)" Size="9">\(text)一 2三4</ofd:TextCode>\
      <ofd:TextCode>五</ofd:TextCode></ofd:TextObject><ofd:TextObject Boundary="1 1 9 9" \
      Size="\(number)">\(text)6</ofd:TextCode></ofd:TextObject></ofd:X>
      """
    let listener = OFDPage()
    #expect(listener.parse(Array(page.utf8)) == 0)
    for word in listener.words { #expect(word.left <= word.right && word.top <= word.bottom) }
  }
}
