/// Ctrl-R: finds earlier commands while a part of one is typed.
struct CommandSearch {
  /// The commands, oldest first.
  private let commands: [String]
  /// The line as it was when the search began.
  let start: LineState
  /// What was typed so far.
  private(set) var part = ""
  /// Index of the command that was found last; the end before there is one.
  private var place: Int
  /// False when nothing earlier holds the part.
  private(set) var isFound = true

  init(_ commands: [String], from start: LineState) {
    self.commands = commands
    self.start = start
    place = commands.count
  }

  /// The command that was found; nil before there is one.
  var command: String? { commands.indices.contains(place) ? commands[place] : nil }

  /// Adds a character to the part; the newest command from here on that holds it is found.
  mutating func type(_ scalar: Unicode.Scalar) {
    part.unicodeScalars.append(scalar)
    look(from: min(place, commands.count - 1))
  }

  /// Takes the last character back and looks from the newest command again.
  mutating func dropLast() {
    guard !part.isEmpty else { return }
    part.unicodeScalars.removeLast()
    place = commands.count
    isFound = true
    if !part.isEmpty { look(from: commands.count - 1) }
  }

  /// The next older command that holds the part.
  mutating func goOlder() { look(from: place - 1) }

  private mutating func look(from start: Int) {
    let text = part.lowercased()
    let found = commands.prefix(max(0, start + 1)).lastIndex { $0.lowercased().contains(text) }
    isFound = found != nil
    if let found { place = found }
  }
}
