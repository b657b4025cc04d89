import ReportFixtures
import Testing

/// Files and texts from strangers must not reach a terminal, a spreadsheet or a parser as anything
/// but text.
@Suite("Hostile names in what check writes")
struct HostileNameTests {
  private let folder = TemporaryFolder()

  private static let names = [
    "=cmd|'x'!A0.txt", "+1+1.txt", "@SUM(A1).txt", "-2+3.txt", "a\nb,\"c\".txt",
    "\u{1B}]0;title\u{7}.txt", "<b>&amp;\u{FFFE}\u{1}.txt", "\u{202E}txt.exe", "\u{9B}31m.txt",
    "％20%41 #?.txt",
  ]

  init() {
    let text = Run.text(samples + "/云溪市/市场监督管理局-2021.txt")
    for (index, name) in Self.names.enumerated() {
      folder.write(name, text.replacing("云溪市市场监督管理局", with: "=甲\(index)<&\"'局"))
    }
    folder.write(Array("\u{1B}[2J".utf8) + [0xFF, 0xB1], Array(text.utf8))
  }

  /// What the program writes about the folder, from within it, so that names begin as they are.
  private func output(_ format: String) -> String {
    let run = Run(["check", ".", "--format", format, "--all"], in: folder.path)
    #expect(run.code == 1)
    #expect(Self.isHarmless(run.errors))
    return run.output
  }

  /// Whether there is nothing that a terminal acts on, or that hides or turns text.
  private static func isHarmless(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x0A: true
      case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x202A...0x202E, 0xFEFF, 0xFFFE: false
      default: true
      }
    }
  }

  @Test("No format lets a control or hidden character through", arguments: formats)
  func controls(format: String) {
    let output = output(format)
    #expect(!output.isEmpty)
    #expect(Self.isHarmless(output))
  }

  @Test("A finding is a line, whatever the file is called")
  func text() {
    let lines = output("text").split(separator: "\n")
    #expect(lines.allSatisfy { $0.contains(" [") })
    #expect(lines.count { $0.contains(": error [case-sum]") } == Self.names.count + 1)
  }

  @Test("No field of the table begins as a formula, and every row has every column")
  func spreadsheet() {
    let rows = CSV.rows(output("csv"))
    #expect(rows.count > Self.names.count)
    #expect(Set(rows.map(\.count)) == [20])
    for field in rows.flatMap(\.self) {
      let isNumber = Double(field) != nil
      #expect(isNumber || !"=+-@".contains(field.first ?? " "), "\(field)")
    }
    #expect(rows.contains { $0[0] == "'=cmd|'x'!A0.txt" })
    #expect(rows.contains { $0[12] == "-1" })
  }

  @Test("JSON Lines are objects, and names in them are whole")
  func json() {
    let output = output("json")
    #expect(output.contains(#""path":"a\nb,\"c\".txt""#))
    #expect(output.contains(#""path":"\u001b]0;title\u0007.txt""#))
    #expect(output.contains(#""path":"\u202etxt.exe""#))
    #expect(output.contains(#""path":"\u009b31m.txt""#))
    #expect(output.split(separator: "\n").allSatisfy { $0.hasPrefix("{") && $0.hasSuffix("}") })
  }

  @Test("Paths in SARIF are references of RFC 3986")
  func sarif() {
    let output = output("sarif")
    #expect(output.contains(#""uri":"a%0Ab%2C%22c%22.txt""#))
    #expect(output.contains(#""uri":"%EF%BC%8520%2541%20%23%3F.txt""#))
    #expect(!output.contains(#""uri":"="#))
  }

  @Test("Marks of XML are escaped, and what XML forbids is not there")
  func junit() {
    let output = output("junit")
    #expect(output.contains("&lt;b&gt;&amp;amp;"))
    let marks = output.count { $0 == "<" }
    #expect(marks == output.count { $0 == ">" })
    #expect(!output.contains("=甲0<"))
  }
}

/// Reads a table back as a spreadsheet does.
enum CSV {
  static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = [[""]]
    var isQuoted = false
    for scalar in text.unicodeScalars {
      let row = rows.count - 1
      switch scalar {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: rows[row].append("")
      case "\n" where !isQuoted: rows.append([""])
      default: rows[row][rows[row].count - 1].unicodeScalars.append(scalar)
      }
    }
    return rows.filter { $0 != [""] }
  }
}
