import Canvas

@testable import Terminal

/// Called with input after input by libFuzzer: takes it for what a terminal sends.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzKeys(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let start else { return 0 }
  var decoder = KeyDecoder()
  var events = 0
  for byte in UnsafeBufferPointer(start: start, count: count) {
    switch byte {
    case 0xFE: events += decoder.feed(.pasteStart).count
    case 0xFD: events += decoder.feed(.pasteEnd).count
    case 0xFC: events += decoder.endOfBurst().count
    default: events += decoder.feed(.byte(byte)).count
    }
  }
  events += decoder.endOfBurst().count
  precondition(events <= 2 * count + 2, "no event without a key")
  return 0
}
