import Reports

/// An index file that was opened: its parts, none of which was looked at yet.
///
/// What is read through it stays within the file whatever the bytes are; whether they are those that
/// were written, ``isSound()`` tells.
struct IndexFile: Sendable {
  /// Who wrote it: program, version, forms.
  let identity: String
  /// The folder that it is of.
  let folder: String
  private let file: MappedFile
  private let parts: [String: IndexPart]

  /// Why a file is no index that can be used.
  enum Trouble: Error, Hashable {
    /// The system did not let it be read.
    case unreadable(FileError)
    /// It is something else, of another version, or cut off.
    case notAnIndex
  }

  /// Opens a file and reads its header.
  init(_ path: String) throws(Trouble) {
    let file: MappedFile
    do throws(FileError) {
      file = try MappedFile(path)
    } catch {
      throw .unreadable(error)
    }
    guard let head = Self.head(file.bytes) else { throw .notAnIndex }
    self.file = file
    identity = head.identity
    folder = head.folder
    parts = Dictionary(head.parts.map { ($0.name, $0) }) { first, _ in first }
  }

  /// A column; nil where the file has none of that name or of that kind of value.
  func column<Element>(_ name: String, of type: Element.Type) -> Column<Element>? {
    parts[name].flatMap { Column(file, at: $0.range) }
  }

  /// Runs of bytes.
  func heap(_ name: String) -> ByteHeap? { parts[name].flatMap { ByteHeap(file, at: $0.range) } }

  /// The bytes of a part, while `body` runs.
  func with<Result>(
    _ name: String, _ body: (UnsafeRawBufferPointer) throws -> Result
  ) rethrows -> Result? {
    try parts[name].map { try body(UnsafeRawBufferPointer(rebasing: file.bytes[$0.range])) }
  }

  /// Gives back the memory of what was looked at.
  func release() { file.release() }

  /// Whether all parts are as they were written; goes through the whole file, and lets go of what
  /// nobody else has looked at.
  func isSound() -> Bool {
    defer { file.release() }
    return parts.values.allSatisfy { part in
      Checksum.of(UnsafeRawBufferPointer(rebasing: file.bytes[part.range])) == part.checksum
    }
  }

  private static func head(
    _ bytes: UnsafeRawBufferPointer
  ) -> (identity: String, folder: String, parts: [IndexPart])? {
    let mark = IndexFormat.mark.count
    guard bytes.count >= IndexFormat.fixedLength,
      bytes.prefix(mark).elementsEqual(IndexFormat.mark),
      bytes.loadUnaligned(fromByteOffset: mark, as: UInt32.self) == IndexFormat.version
    else { return nil }
    let checksum = bytes.loadUnaligned(fromByteOffset: mark + 4, as: UInt32.self)
    let length = bytes.loadUnaligned(fromByteOffset: mark + 8, as: UInt64.self)
    guard length <= UInt64(bytes.count - IndexFormat.fixedLength) else { return nil }
    let end = IndexFormat.fixedLength + Int(length)
    let head = UnsafeRawBufferPointer(rebasing: bytes[IndexFormat.fixedLength..<end])
    guard Checksum.of(head) == checksum else { return nil }
    let room = bytes.count - min(bytes.count, IndexFormat.aligned(end))
    return try? Self.fields(head, after: IndexFormat.aligned(end), room: room)
  }

  private static func fields(
    _ head: UnsafeRawBufferPointer, after start: Int, room: Int
  ) throws(PackDamage) -> (identity: String, folder: String, parts: [IndexPart]) {
    var reader = PackReader(head)
    let identity = try reader.text()
    let folder = try reader.text()
    let parts = try reader.list { reader throws(PackDamage) in
      let name = try reader.text()
      let offset = try reader.number()
      let count = try reader.number()
      guard offset <= room, count <= room - offset,
        let checksum = UInt32(exactly: try reader.number())
      else { throw PackDamage() }
      return IndexPart(
        name: name, range: start + offset..<start + offset + count, checksum: checksum)
    }
    return (identity, folder, parts)
  }
}
