/// A way for text to reach the clipboard; none of them tells whether it arrived.
public enum ClipboardWay: Equatable, Sendable {
  /// Write this escape sequence (OSC 52) to the terminal.
  case escape(String)
  /// Run this program with the text as its standard input.
  case command(name: String, arguments: [String])
  /// There is no way: the terminal is dumb, or the text is too long for an escape sequence.
  case none
}

/// Chooses a way to the clipboard.
public enum Clipboard {
  /// Longest text, in UTF-8 bytes, that terminals are known to take in one escape sequence.
  public static let longestEscapedText = 74_994

  /// The way for `text`: a program of the desktop at hand, else, and always over SSH, the terminal.
  ///
  /// `exists` tells whether a program stands in the search path.
  public static func sequence(
    for text: String, environment: [String: String], exists: (String) -> Bool
  ) -> ClipboardWay {
    let isSet = { (name: String) in !(environment[name] ?? "").isEmpty }
    let isRemote = ["SSH_CONNECTION", "SSH_TTY", "SSH_CLIENT"].contains(where: isSet)
    if !isRemote, let way = desktopWay(isSet: isSet, exists: exists) { return way }
    let terminal = environment["TERM"] ?? ""
    // The Linux console would print the sequence.
    guard !["", "dumb", "linux"].contains(terminal), text.utf8.count <= longestEscapedText else {
      return .none
    }
    return .escape(escape(for: text, isTmux: isSet("TMUX"), isScreen: isSet("STY")))
  }

  /// What a program is given of a text: UTF-8; for Windows' own, which takes that for the system's
  /// old code page, UTF-16 with a mark.
  public static func bytes(of text: String, for program: String) -> [UInt8] {
    guard program.hasSuffix("clip.exe") else { return Array(text.utf8) }
    return [0xFF, 0xFE]
      + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
  }

  private static func desktopWay(
    isSet: (String) -> Bool, exists: (String) -> Bool
  ) -> ClipboardWay? {
    if isSet("WAYLAND_DISPLAY") && exists("wl-copy") {
      return .command(name: "wl-copy", arguments: [])
    }
    if isSet("DISPLAY") {
      if exists("xclip") { return .command(name: "xclip", arguments: ["-selection", "clipboard"]) }
      if exists("xsel") { return .command(name: "xsel", arguments: ["--clipboard", "--input"]) }
    }
    let own = ["pbcopy", "clip.exe"].first(where: exists)
    return own.map { .command(name: $0, arguments: []) }
  }

  private static func escape(for text: String, isTmux: Bool, isScreen: Bool) -> String {
    let sequence = "\u{1B}]52;c;" + Base64.encoded(Array(text.utf8)) + "\u{7}"
    if isTmux {
      // Taken bare when tmux has `set-clipboard on`, wrapped when it has `allow-passthrough on`.
      let doubled = sequence.split(separator: "\u{1B}", omittingEmptySubsequences: false)
        .joined(separator: "\u{1B}\u{1B}")
      return sequence + "\u{1B}Ptmux;" + doubled + "\u{1B}\\"
    }
    return isScreen ? screenWrapped(sequence) : sequence
  }

  /// GNU screen takes at most 768 bytes of a string it passes on.
  private static func screenWrapped(_ sequence: String) -> String {
    var rest = Substring(sequence)
    var wrapped = ""
    while !rest.isEmpty {
      wrapped += "\u{1B}P" + rest.prefix(700) + "\u{1B}\\"
      rest = rest.dropFirst(700)
    }
    return wrapped
  }
}

/// The standard alphabet of RFC 4648, with padding.
enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func encoded(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for digit in 0..<4 {
        let isPadding = digit > group.count
        text.append(isPadding ? UInt8(ascii: "=") : alphabet[bits >> (18 - 6 * digit) & 63])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
