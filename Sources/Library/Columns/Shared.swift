/// A value of which a copy costs one reference, whatever it consists of.
///
/// The columns of a library are dozens of references; whoever looks up an entry would copy each.
@propertyWrapper
struct Shared<Value: Sendable>: Sendable {
  // Of all boxes this one copies its content when it has to and can be handed to other threads.
  private var room: [Value]

  init(wrappedValue: Value) { room = [wrappedValue] }

  var wrappedValue: Value {
    _read { yield room[0] }
    _modify { yield &room[0] }
  }
}
