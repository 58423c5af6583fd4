import CEditlineShims

/// A zero-terminated wide string for libedit, which keeps pointers: it lives as long as its owner.
@safe final class WideString {
  let pointer: UnsafeMutablePointer<wchar_t>

  /// Copies the text; NUL characters are left out.
  init(_ text: String) {
    let scalars = text.unicodeScalars.filter { $0.value != 0 }
    unsafe pointer = .allocate(capacity: scalars.count + 1)
    for (index, scalar) in scalars.enumerated() {
      unsafe pointer[index] = wchar_t(bitPattern: scalar.value)
    }
    unsafe pointer[scalars.count] = 0
  }

  deinit {
    unsafe pointer.deallocate()
  }

  /// Lends a copy of the text that lives as long as `body` runs.
  static func lend<Value>(_ text: String, to body: (UnsafeMutablePointer<wchar_t>) -> Value)
    -> Value
  {
    let wide = WideString(text)
    return withExtendedLifetime(wide) { unsafe body(wide.pointer) }
  }

  /// Reads scalars back; values that are none become U+FFFD.
  static func scalars(_ start: UnsafePointer<wchar_t>, count: Int) -> [Unicode.Scalar] {
    let buffer = unsafe UnsafeBufferPointer(start: start, count: count)
    return unsafe buffer.map { Unicode.Scalar(UInt32(bitPattern: $0)) ?? "\u{FFFD}" }
  }
}
