import Testing

@testable import Library

@Suite("The checksum of an index")
struct ChecksumTests {
  private func checksum(_ bytes: [UInt8]) -> UInt32 { bytes.withUnsafeBytes { Checksum.of($0) } }

  /// Bytes of a length that is no multiple of what is added at once.
  private let bytes = (0..<203).map { UInt8(truncatingIfNeeded: $0 &* $0 &* 31 &+ $0) }

  @Test("Every bit counts")
  func bits() {
    let sound = checksum(bytes)
    for place in bytes.indices {
      for bit in 0..<8 {
        var damaged = bytes
        damaged[place] ^= 1 << bit
        #expect(checksum(damaged) != sound, "bit \(bit) of byte \(place)")
      }
    }
  }

  @Test("The order of words counts, and how many zeros there are")
  func order() {
    let sound = checksum(bytes)
    for place in stride(from: 0, to: 160, by: 32) {
      var swapped = bytes
      for offset in 0..<32 { swapped.swapAt(place + offset, place + offset + 32) }
      #expect(checksum(swapped) != sound)
    }
    let sums = (0...100).map { checksum([UInt8](repeating: 0, count: $0)) }
    #expect(Set(sums).count == sums.count)
  }

  @Test("What is cut off is missed")
  func cut() {
    let sums = (0...bytes.count).map { checksum(Array(bytes.prefix($0))) }
    #expect(Set(sums).count == sums.count)
  }

  @Test("The same bytes have the same checksum, wherever they lie")
  func place() {
    for offset in 0..<40 {
      let room = [UInt8](repeating: 7, count: offset) + bytes
      let shifted = room.withUnsafeBytes {
        Checksum.of(UnsafeRawBufferPointer(rebasing: $0[offset...]))
      }
      #expect(shifted == checksum(bytes))
    }
  }
}
