import Audit
import Reports
import Testing

@Suite("An assessment out of a damaged index")
struct DamagedAssessmentTests {
  @Test("A coefficient that no rule can have is damage, before anything is reckoned or said")
  func coefficient() {
    let bytes: [UInt8] = [
      1, 0, 0, 0, 2, 0, 10, 1, 0, 1, 0, 0, 0, 2, 0, 0,
      0, 8, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
      1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
      6, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
      1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
      1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1,
      1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 255, 255, 255, 255, 255, 255,
      255, 255, 255, 1, 1, 1, 1, 1, 9, 1, 1, 1, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0,
    ]
    bytes.withUnsafeBytes { bytes in
      var reader = PackReader(bytes)
      #expect(throws: PackDamage.self) { try Assessment(&reader) }
    }
  }
}
