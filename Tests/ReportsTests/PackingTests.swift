import Testing

@testable import Reports

@Suite("Packed values")
struct PackingTests {
  @Test("Numbers, texts and lists come back as they were")
  func roundTrip() throws {
    let numbers: [Int64] = [0, 1, -1, 63, -64, 64, 300, -300, .max, .min]
    var writer = PackWriter()
    for number in numbers { writer.signed(number) }
    writer.number(1 << 40)
    writer.text("公开 a")
    writer.list([1, 2, 300]) { $0.number($1) }
    writer.optional(nil as Int?) { $0.number($1) }
    writer.optional(7) { $0.number($1) }
    writer.one(RowID.carriedOut)
    let back = try writer.bytes.withUnsafeBytes { try Back($0, numbers: numbers.count) }
    #expect(back.numbers == numbers)
    #expect(back.large == 1 << 40)
    #expect(back.text == "公开 a")
    #expect(back.list == [1, 2, 300])
    #expect(back.nothing == nil)
    #expect(back.something == 7)
    #expect(back.row == .carriedOut)
    #expect(back.isAll)
  }

  private struct Back {
    var numbers: [Int64] = []
    let large: Int
    let text: String
    let list: [Int]
    let nothing: Int?
    let something: Int?
    let row: RowID
    let isAll: Bool

    init(_ bytes: UnsafeRawBufferPointer, numbers count: Int) throws(PackDamage) {
      var reader = PackReader(bytes)
      for _ in 0..<count { numbers.append(try reader.signed()) }
      large = try reader.number()
      text = try reader.text()
      list = try reader.list { reader throws(PackDamage) in try reader.number() }
      nothing = try reader.optional { reader throws(PackDamage) in try reader.number() }
      something = try reader.optional { reader throws(PackDamage) in try reader.number() }
      row = try reader.one(of: RowID.self)
      isAll = reader.isAtEnd
    }
  }

  @Test("A text that is not there, a number too long and a case unknown are damage")
  func damage() {
    func fails(_ bytes: [UInt8], _ read: (inout PackReader) throws -> Void) -> Bool {
      bytes.withUnsafeBytes { raw in
        var reader = PackReader(raw)
        return (try? read(&reader)) == nil
      }
    }
    #expect(fails([5, 0x61]) { _ = try $0.text() })
    #expect(fails([UInt8](repeating: 0xFF, count: 11)) { _ = try $0.signed() })
    #expect(fails([200]) { _ = try $0.one(of: RowID.self) })
    #expect(fails([2]) { _ = try $0.flag() })
    #expect(fails([]) { _ = try $0.byte() })
    #expect(
      fails([0xFF, 0xFF, 0x7F]) {
        _ = try $0.list { reader throws(PackDamage) in try reader.byte() }
      })
  }
}
