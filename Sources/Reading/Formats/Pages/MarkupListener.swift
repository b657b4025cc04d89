import CMarkup

/// Takes what a parser tells of a document in XML.
protocol MarkupListener: AnyObject {
  /// An element begins; names come without their prefix.
  func start(_ name: String, _ attributes: MarkupAttributes)
  func end(_ name: String)
  /// Text, which may come in parts.
  func add(_ text: UnsafeBufferPointer<UInt8>)
}

extension MarkupListener {
  func end(_ name: String) {}
  func add(_ text: UnsafeBufferPointer<UInt8>) {}

  /// Hears what a document says; returns how that ended, see `nb_xml_parse`.
  @discardableResult
  func parse(_ xml: [UInt8]) -> Int32 {
    var handler = nb_markup_handler(
      start: { context, name, attributes, _ in
        guard let name else { return }
        MarkupContext.listener(context)?.start(String(cString: name), MarkupAttributes(attributes))
      },
      end: { context, name in
        guard let name else { return }
        MarkupContext.listener(context)?.end(String(cString: name))
      },
      text: { context, bytes, count, _ in
        guard let bytes else { return }
        MarkupContext.listener(context)?.add(UnsafeBufferPointer(start: bytes, count: count))
      })
    let context = MarkupContext(self)
    return withExtendedLifetime(context) {
      nb_xml_parse(xml, xml.count, &handler, Unmanaged.passUnretained(context).toOpaque())
    }
  }
}

/// What the parser hands back with each event: a reference that C can hold.
private final class MarkupContext {
  private let listener: any MarkupListener

  init(_ listener: any MarkupListener) { self.listener = listener }

  static func listener(_ context: UnsafeMutableRawPointer?) -> (any MarkupListener)? {
    context.map { Unmanaged<MarkupContext>.fromOpaque($0).takeUnretainedValue().listener }
  }
}
