import CEditlineShims

/// Turns the bytes of a terminal into characters, keys and whole pastes.
///
/// Knows bracketed paste. Without brackets, text that goes on behind a line end, before the terminal
/// is quiet, counts as a paste, and lasts until it is quiet or a control character comes. Pure: it
/// neither reads nor waits, but says how long to wait.
struct InputDecoder {
  /// What comes next.
  enum Event: Equatable {
    case scalar(Unicode.Scalar)
    case key(VirtualKey)
    case paste([UInt8])
    /// Bytes are missing; `giveUp` when they do not come in time.
    case wait(Patience)
  }

  /// How long to wait for more bytes.
  enum Patience: Equatable {
    /// Nothing is begun.
    case forInput
    /// A lone ESC is a key, or the begin of a sequence.
    case forEscape
    /// The rest of a sequence; markers get split on slow links.
    case forSequence
    /// The end marker of a paste.
    case forPasteEnd
    /// More of a paste without markers.
    case forQuiet

    /// Milliseconds, or -1 for ever.
    var milliseconds: Int32 {
      switch self {
      case .forInput: -1
      case .forEscape: 50
      case .forSequence: 1000
      case .forPasteEnd: 2000
      case .forQuiet: 40
      }
    }
  }

  private enum Mode { case keys, brackets, burst }

  private static let pasteEnd = Array("\u{1B}[201~".utf8)
  private static let escape: UInt8 = 0x1B

  private var mode = Mode.keys
  private var buffer: [UInt8] = []
  private var position = 0
  private var paste: [UInt8] = []
  /// Bytes of `paste` in which no end marker begins.
  private var searched = 0

  /// True when bytes are at hand that were not looked at yet.
  var hasBytes: Bool { position < buffer.count }

  /// Takes what one read brought.
  mutating func feed(_ bytes: [UInt8]) {
    if mode == .brackets {
      paste += bytes
      return
    }
    let isIdle = mode == .keys && !hasBytes
    buffer.removeSubrange(..<position)
    position = 0
    buffer += bytes
    if isIdle && Self.mayBePaste(bytes) { mode = .burst }
  }

  /// The next event.
  mutating func next() -> Event {
    switch mode {
    case .brackets: return nextInBrackets()
    case .burst: return nextInBurst()
    case .keys: break
    }
    while hasBytes {
      let byte = buffer[position]
      if byte == Self.escape { return nextAfterEscape() }
      guard let (scalar, length) = decodedScalar() else { return .wait(.forInput) }
      position += length
      // Real C1 characters would be taken for virtual keys.
      if !(0x80...0x9F).contains(scalar.value) { return .scalar(scalar) }
    }
    return .wait(.forInput)
  }

  /// Time ran out: what has come is all there is.
  mutating func giveUp() -> Event {
    switch mode {
    case .brackets: return .paste(takePaste(upTo: paste.count, skipping: 0))
    case .burst: return endBurst()
    case .keys: break
    }
    if position + 1 == buffer.count && buffer[position] == Self.escape {
      position += 1
      return .scalar("\u{1B}")
    }
    position = buffer.count
    return .wait(.forInput)
  }

  // MARK: Pastes

  private mutating func nextInBrackets() -> Event {
    let start = max(0, searched - Self.pasteEnd.count + 1)
    let found = unsafe paste.withUnsafeBytes { text in
      unsafe Self.pasteEnd.withUnsafeBytes { marker in
        unsafe lugas_bytes_find(
          text.baseAddress.map { unsafe $0 + start }, text.count - start, marker.baseAddress,
          marker.count)
      }
    }
    guard found >= 0 else {
      searched = paste.count
      return .wait(.forPasteEnd)
    }
    return .paste(takePaste(upTo: start + found, skipping: Self.pasteEnd.count))
  }

  private mutating func takePaste(upTo end: Int, skipping marker: Int) -> [UInt8] {
    buffer = Array(paste[(end + marker)...])
    position = 0
    paste.removeSubrange(end...)
    defer { (paste, searched, mode) = ([], 0, .keys) }
    return paste
  }

  private mutating func nextInBurst() -> Event {
    let end = buffer[position...].firstIndex(where: Self.endsBurst) ?? buffer.count
    paste += buffer[position..<end]
    position = end
    return hasBytes ? endBurst() : .wait(.forQuiet)
  }

  private mutating func endBurst() -> Event {
    mode = .keys
    defer { paste = [] }
    if Self.goesOnBehindLineEnd(paste) { return .paste(paste) }
    // Nothing came behind the line end: keys that were typed ahead.
    buffer.replaceSubrange(..<position, with: paste)
    position = 0
    return next()
  }

  private static func endsBurst(_ byte: UInt8) -> Bool {
    byte == 0x7F || (byte < 0x20 && ![0x09, 0x0A, 0x0D].contains(byte))
  }

  /// A key alone is no paste; text and a line end may be the first line of one that comes in pieces.
  private static func mayBePaste(_ bytes: [UInt8]) -> Bool {
    let text = bytes.prefix { !endsBurst($0) }
    return text.count > 1 && text.contains { $0 == 0x0D || $0 == 0x0A }
  }

  private static func goesOnBehindLineEnd(_ bytes: [UInt8]) -> Bool {
    let text = bytes.prefix { !endsBurst($0) }
    guard let lineEnd = text.firstIndex(where: { $0 == 0x0D || $0 == 0x0A }) else { return false }
    return lineEnd + 1 < text.endIndex
  }

  // MARK: Keys

  private mutating func nextAfterEscape() -> Event {
    guard position + 1 < buffer.count else { return .wait(.forEscape) }
    switch buffer[position + 1] {
    case UInt8(ascii: "["), UInt8(ascii: "O"):
      return nextInSequence()
    case 0x0A, 0x0D:
      position += 2
      return .key(.newline)
    default:
      // Alt and a letter: libedit knows it as ESC and the letter.
      position += 1
      return .scalar("\u{1B}")
    }
  }

  private mutating func nextInSequence() -> Event {
    let start = position + 2
    guard let end = buffer[start...].firstIndex(where: { (0x40...0x7E).contains($0) }) else {
      return .wait(.forSequence)
    }
    let isControlSequence = buffer[position + 1] == UInt8(ascii: "[")
    let parameters = String(decoding: buffer[start..<end], as: UTF8.self)
    let final = buffer[end]
    position = end + 1
    if isControlSequence && parameters == "200" && final == UInt8(ascii: "~") {
      paste = Array(buffer[position...])
      position = buffer.count
      mode = .brackets
      return nextInBrackets()
    }
    // Unknown sequences, such as function keys and focus reports, are passed over.
    return VirtualKey(parameters: parameters, final: final).map { .key($0) } ?? next()
  }

  /// The scalar at `position` and its length; nil when its last bytes are still to come.
  private func decodedScalar() -> (Unicode.Scalar, Int)? {
    let lead = buffer[position]
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    let bytes = buffer[position..<min(position + length, buffer.count)]
    let isCutOff = bytes.count < length && bytes.dropFirst().allSatisfy { $0 & 0xC0 == 0x80 }
    if isCutOff && (0xC2...0xF4).contains(lead) { return nil }
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    guard case .valid(let encoded) = parser.parseScalar(from: &iterator) else {
      return ("\u{FFFD}", 1)
    }
    return (Unicode.UTF8.decode(encoded), encoded.count)
  }
}
