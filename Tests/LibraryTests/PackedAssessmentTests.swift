import Audit
import Library
import Reports
import Testing

@Suite("Packed assessments")
struct PackedAssessmentTests {
  private static func assessments() throws -> [Assessment] {
    let folder = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
    var library = Library()
    for file in try FolderScan(folder + "/Samples").files() {
      library.add(FileResult(reading: file))
    }
    return library.paths.map { library[$0].assessment }
  }

  private static func pack(_ assessment: Assessment) -> [UInt8] {
    var writer = PackWriter()
    assessment.pack(&writer)
    return writer.bytes
  }

  @Test("What fails in the samples comes back as it was, with its causes, and so do its words")
  func roundTrip() throws {
    for assessment in try Self.assessments() {
      let bytes = Self.pack(assessment)
      let back = try bytes.withUnsafeBytes { raw in
        var reader = PackReader(raw)
        return try Assessment(&reader)
      }
      #expect(back.findings == assessment.findings)
      #expect(back.causes == assessment.causes)
      #expect(back.problems == assessment.problems)
      #expect(back.findings.map(\.message) == assessment.findings.map(\.message))
      #expect(back.findings.map(\.fingerprint) == assessment.findings.map(\.fingerprint))
    }
  }

  @Test("Counts that no report has are damage, and are not added up")
  func absurdCounts() {
    // No findings, causes or rules of one's own; one count of each outcome, all of them too great.
    let most: [UInt8] = [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F]
    let bytes: [UInt8] = [0, 0, 0, 1, 0x80] + most + most + most + most + most
    bytes.withUnsafeBytes { raw in
      var reader = PackReader(raw)
      #expect(throws: PackDamage.self) { try Assessment(&reader) }
    }
  }

  @Test("Whatever the bytes, reading ends with findings or with damage")
  func damage() throws {
    var state: UInt64 = 5
    func random(_ below: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(below))
    }
    var refused = 0
    for assessment in try Self.assessments() where !assessment.findings.isEmpty {
      let sound = Self.pack(assessment)
      for _ in 0..<60 {
        var bytes = sound
        bytes[random(bytes.count)] = UInt8(random(256))
        bytes.removeLast(random(2) * random(bytes.count))
        let back = bytes.withUnsafeBytes { raw in
          var reader = PackReader(raw)
          return try? Assessment(&reader)
        }
        if back == nil { refused += 1 }
        for finding in back?.findings ?? [] { _ = finding.message }
      }
    }
    #expect(refused > 0)
  }
}
