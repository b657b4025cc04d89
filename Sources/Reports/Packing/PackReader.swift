/// Bytes that are not what a `PackWriter` writes: a damaged file, or one of another version.
public struct PackDamage: Error, Hashable, Sendable {
  /// Marks damage.
  public init() {}
}

/// Reads back what a `PackWriter` has written; whatever the bytes, it reads none beyond their end.
///
/// To be used while the bytes are borrowed, and no longer.
public struct PackReader {
  private let bytes: UnsafeRawBufferPointer
  private var place = 0

  /// Reads from the beginning.
  public init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// Whether everything has been read.
  public var isAtEnd: Bool { place >= bytes.count }

  /// How many bytes are left.
  public var left: Int { bytes.count - place }

  /// The next byte.
  public mutating func byte() throws(PackDamage) -> UInt8 {
    guard place < bytes.count else { throw PackDamage() }
    defer { place += 1 }
    return bytes[place]
  }

  /// The next number from 0.
  public mutating func number() throws(PackDamage) -> Int {
    guard let value = Int(exactly: try bits()) else { throw PackDamage() }
    return value
  }

  /// The next number below zero or not.
  public mutating func signed() throws(PackDamage) -> Int64 {
    let value = try bits()
    return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
  }

  /// The next text.
  public mutating func text() throws(PackDamage) -> String {
    let count = try number()
    guard count <= left else { throw PackDamage() }
    defer { place += count }
    return String(decoding: bytes[place..<place + count], as: UTF8.self)
  }

  /// Yes or no.
  public mutating func flag() throws(PackDamage) -> Bool {
    switch try byte() {
    case 0: false
    case 1: true
    default: throw PackDamage()
    }
  }

  /// A list; each of its values takes a byte at least, so that no count can ask for too much room.
  @inlinable
  public mutating func list<Value>(
    _ read: (inout PackReader) throws(PackDamage) -> Value
  ) throws(PackDamage) -> [Value] {
    let count = try number()
    guard count <= left else { throw PackDamage() }
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try read(&self)) }
    return values
  }

  /// A value that may be missing.
  @inlinable
  public mutating func optional<Value>(
    _ read: (inout PackReader) throws(PackDamage) -> Value
  ) throws(PackDamage) -> Value? {
    try flag() ? try read(&self) : nil
  }

  /// One of the cases of a type, by its place among them.
  @inlinable
  public mutating func one<Value: CaseIterable>(
    of type: Value.Type
  ) throws(PackDamage) -> Value where Value.AllCases == [Value] {
    let place = Int(try byte())
    guard type.allCases.indices.contains(place) else { throw PackDamage() }
    return type.allCases[place]
  }

  /// Passes over bytes.
  public mutating func skip(_ count: Int) throws(PackDamage) {
    guard count <= left else { throw PackDamage() }
    place += count
  }

  /// All bytes that are left; this reader is at its end then.
  public mutating func rest() throws(PackDamage) -> UnsafeRawBufferPointer {
    defer { place = bytes.count }
    return UnsafeRawBufferPointer(rebasing: bytes[place...])
  }

  /// The next bytes.
  public mutating func bytes(_ count: Int) throws(PackDamage) -> UnsafeRawBufferPointer {
    let start = place
    try skip(count)
    return UnsafeRawBufferPointer(rebasing: bytes[start..<start + count])
  }

  /// A reader of the next bytes alone; this one goes on behind them.
  public mutating func part(_ count: Int) throws(PackDamage) -> PackReader {
    PackReader(try bytes(count))
  }

  @inline(__always)
  private mutating func bits() throws(PackDamage) -> UInt64 {
    // Most numbers take one byte.
    guard place < bytes.count, bytes[place] < 0x80 else { return try longBits() }
    defer { place += 1 }
    return UInt64(bytes[place])
  }

  private mutating func longBits() throws(PackDamage) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let next = try byte()
      guard shift < 63 || next < 2 else { throw PackDamage() }
      value |= UInt64(next & 0x7F) << shift
      if next < 0x80 { return value }
      shift += 7
    }
  }
}

extension PackWriter {
  /// Adds one of the cases of a type by its place among them.
  @inlinable
  public mutating func one<Value: CaseIterable & Equatable>(
    _ value: Value
  ) where Value.AllCases == [Value] {
    byte(UInt8(clamping: Value.allCases.firstIndex(of: value) ?? 255))
  }
}
