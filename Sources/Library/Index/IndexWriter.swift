import Reports

/// Puts the parts of an index together and writes them as one file, all or nothing.
struct IndexWriter {
  private var body: [UInt8] = []
  private var parts: [IndexPart] = []

  /// Adds a part under a name.
  mutating func add(_ name: String, _ bytes: UnsafeRawBufferPointer) {
    body.append(contentsOf: repeatElement(0, count: IndexFormat.aligned(body.count) - body.count))
    let start = body.count
    body.append(contentsOf: bytes)
    parts.append(
      IndexPart(name: name, range: start..<body.count, checksum: Checksum.of(bytes)))
  }

  /// Adds a column under a name.
  mutating func add<Element>(_ name: String, _ column: Column<Element>) {
    column.withBytes { add(name, $0) }
  }

  /// Adds runs of bytes under a name.
  mutating func add(_ name: String, _ bytes: [UInt8]) { bytes.withUnsafeBytes { add(name, $0) } }

  /// Writes the file; at every instant there is the old file or the new one.
  func write(to path: String, identity: String, folder: String) throws(FileError) {
    var head = PackWriter()
    head.text(identity)
    head.text(folder)
    head.list(parts) {
      $0.text($1.name)
      $0.number($1.range.lowerBound)
      $0.number($1.range.count)
      $0.number(Int($1.checksum))
    }
    var bytes = IndexFormat.mark
    func append(_ value: some FixedWidthInteger) {
      withUnsafeBytes(of: value) { bytes.append(contentsOf: $0) }
    }
    append(IndexFormat.version)
    append(head.bytes.withUnsafeBytes { Checksum.of($0) })
    append(UInt64(head.bytes.count))
    bytes += head.bytes
    bytes.append(
      contentsOf: repeatElement(0, count: IndexFormat.aligned(bytes.count) - bytes.count))
    bytes += body
    try FileReplacement.write(bytes, to: path, isLasting: false)
  }
}
