import Library
import ReportFixtures
import Testing

@Suite("nianbao export --format csv")
struct CellTableTests {
  private let bureaus = samples + "/五市人社局"

  @Test("Every cell of the record has its row, with the same value and status")
  func complete() {
    let table = CSV.rows(Run("export", bureaus, "--format", "csv", "--lang", "en").output)
    #expect(
      table.first == [
        "path", "agency", "year", "form", "cell", "row", "column", "value", "status",
        "candidates", "implied", "line", "position", "text",
      ])
    var rows = table.dropFirst()[...]
    for record in Run("export", "--alone", bureaus).lines.compactMap({ JSONValue($0.utf8) }) {
      guard case .object(let cells)? = record["cells"] else { continue }
      let own = rows.prefix { $0[0] == record["path"]?.text }
      rows = rows.dropFirst(own.count)
      #expect(own.count == cells.count)
      for row in own {
        let cell = cells[row[4]]
        #expect(row[1] == record["agency"]?.text)
        #expect(row[7] == cell?["value"]?.text ?? "")
        #expect(row[8] == cell?["status"]?.text)
        let candidates = cell?["candidates"]?.elements?.compactMap(\.text) ?? []
        #expect(row[9] == candidates.joined(separator: " "))
      }
    }
    #expect(rows.isEmpty)
    #expect(table.contains { $0[7] == "" && $0[8] == "ambiguous" && $0[9] != "" })
  }

  @Test("The header is in Chinese unless asked otherwise, with a mark for spreadsheets on demand")
  func header() {
    let run = Run("export", bureaus, "--format", "csv", "--bom")
    #expect(run.output.hasPrefix("\u{FEFF}文件,机关,年度,表式,单元格,行,列,值,状态,"))
    #expect(run.output.contains(",requests.newReceived.naturalPerson,本年新收,自然人,"))
    #expect(Set(CSV.rows(run.output).map(\.count)) == [14])
  }

  @Test("What begins as a formula gets an apostrophe; negative numbers stay numbers")
  func formulas() {
    let folder = TemporaryFolder()
    let text = Run.text(samples + "/云溪市/公安局-2020.txt")
    folder.write("=1+1.txt", text)
    folder.write("@SUM(A1).txt", text.replacing("云溪市公安局", with: "=甲,乙\"局"))
    let rows = CSV.rows(Run(["export", ".", "--format", "csv"], in: folder.path).output)
    #expect(rows.contains { $0[0] == "'=1+1.txt" })
    #expect(rows.contains { $0[0] == "'@SUM(A1).txt" })
    for field in rows.flatMap(\.self) where Double(field) == nil {
      #expect(!"=+-@".contains(field.first ?? " "), "\(field)")
    }
    #expect(rows.contains { $0[7].hasPrefix("-") && Double($0[7]) != nil })
  }
}
