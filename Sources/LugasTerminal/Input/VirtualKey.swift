/// Keys that reach libedit as one character each.
///
/// They travel as C1 code points: below 256, so libedit can bind them, and never typed, since the
/// decoder drops real ones.
enum VirtualKey: UInt32, CaseIterable {
  case paste = 0x80
  case text, settle, newline, up, down, left, right, home, end, delete, wordLeft, wordRight
  case cancel, suspend, list, redisplay, search

  /// The key in the notation of libedit's `bind`.
  var notation: String { "\\" + String(rawValue, radix: 8) }

  /// The key behind an escape sequence `ESC [ parameters final` or `ESC O final`.
  init?(parameters: String, final: UInt8) {
    switch (Unicode.Scalar(final), parameters) {
    case ("A", ""): self = .up
    case ("B", ""): self = .down
    case ("C", ""): self = .right
    case ("D", ""): self = .left
    case ("H", ""), ("~", "1"), ("~", "7"): self = .home
    case ("F", ""), ("~", "4"), ("~", "8"): self = .end
    case ("~", "3"): self = .delete
    case ("C", "1;5"), ("C", "1;3"): self = .wordRight
    case ("D", "1;5"), ("D", "1;3"): self = .wordLeft
    // Shift-Enter and Alt-Enter of kitty's protocol and of xterm's modifyOtherKeys.
    case ("u", "13;2"), ("u", "13;3"), ("~", "27;2;13"), ("~", "27;3;13"): self = .newline
    default: return nil
    }
  }
}
