import Audit
import Library
import Reports
import Testing

@Suite("The samples")
struct SampleTests {
  private static let folder = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()

  /// A failing instance as `planted.tsv` lists it: path, rule, scope.
  private typealias Line = [String]

  private func library() throws -> Library {
    var library = Library()
    for file in try FolderScan(Self.folder + "/Samples").files() {
      library.add(FileResult(reading: file))
    }
    return library
  }

  @Test("Every planted mistake is found, and nothing else fails")
  func planted() throws {
    let library = try library()
    var found: Set<Line> = []
    for id in library.paths {
      for finding in library[id].assessment.findings where finding.outcome == .fail {
        found.insert([library[id].path, finding.rule.rawValue, finding.scope ?? "-"])
      }
    }
    let list = try FileBytes.read(Self.folder + "/Samples/planted.tsv")
    let planted = String(decoding: list, as: UTF8.self).split(separator: "\n").dropFirst()
      .map { $0.split(separator: "\t").prefix(3).map(String.init) }
    let expected = Set(planted)
    #expect(found.subtracting(expected) == [])
    #expect(expected.subtracting(found) == [])
  }

  @Test("What is left of a report for comparison gives the same carry-over")
  func comparison() throws {
    var whole = Library()
    var outline = Library()
    for file in try FolderScan(Self.folder + "/Samples").files() {
      let result = FileResult(reading: file)
      whole.add(result)
      outline.add(result.forComparison(at: file.path))
    }
    #expect(whole.lines == outline.lines)
  }

  @Test("The made-up city has its six agencies over four years, and bad files have their reasons")
  func matrix() throws {
    let library = try library()
    #expect(library.years == [2020, 2021, 2022, 2023])
    let city = library.order.map { library[$0] }.filter { $0.name.hasPrefix("云溪市") }
    #expect(city.count == 7)
    #expect(library.others.map { String(library[$0].fileName) }.contains("空文件.txt"))
    #expect(library.duplicates.isEmpty)
  }
}
