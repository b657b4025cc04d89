import Audit
import Browser
import Library
import Reports

/// Called with input after input by libFuzzer: reads it as each of the small files that users write.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzText(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let start, count > 1 else { return 0 }
  let bytes = Array(UnsafeBufferPointer(start: start + 1, count: count - 1))
  let text = String(decoding: bytes, as: UTF8.self)
  switch start[0] % 6 {
  case 0:
    let list = WaiverList(bytes)
    precondition(WaiverList(list.bytes).bytes == list.bytes, "waivers are kept byte by byte")
  case 1: _ = RuleFile(text).refusals.map(\.reason)
  case 2: _ = SettingsFile(text).mistakes.map(\.words)
  case 3:
    let notes = NoteList(text)
    precondition(NoteList(notes.text) == notes, "notes come back as they were")
  case 4:
    let state = FolderState(text)
    precondition(FolderState(state.text) == state, "what is remembered comes back as it was")
  default: _ = BodySearch(String(text.prefix(40)))?.occurs(in: bytes)
  }
  return 0
}
