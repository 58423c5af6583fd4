/// A form name that could not be read.
public struct WordFormProblem: Error, Hashable, Sendable {
  /// The name as given.
  public let name: String
  /// Names of known forms that look like it, best first; at most three.
  public let suggestions: [String]
}

extension WordForm {
  /// Reads a form name. Besides the names that ``name`` gives, `plural` is read as `redup`, and
  /// `-`, a trailing hyphen (`meN-`) and an empty name as their plain selves.
  ///
  /// - Throws: ``WordFormProblem`` with similar names.
  public init(name: String) throws(WordFormProblem) {
    guard let form = Self.parse(name) else {
      throw WordFormProblem(name: name, suggestions: Self.names(like: name))
    }
    self = form
  }

  private static func parse(_ name: String) -> WordForm? {
    var clitics = name.split(separator: "+", omittingEmptySubsequences: false)
    var pieces = clitics.removeFirst().split(separator: "-")[...]
    if pieces == ["root"] { pieces = [] }
    if pieces == ["plural"] { pieces = ["redup"] }
    var form = WordForm()
    if let first = pieces.first, let stack = stack(named: first) {
      form.stack = stack
      pieces.removeFirst()
    }
    guard form.readDoubling(&pieces), form.readSuffix(&pieces) else { return nil }
    if pieces == ["nya"] {
      clitics.insert("nya", at: 0)
      pieces.removeFirst()
    }
    guard pieces.isEmpty else { return nil }
    if clitics.first == "redup", form.reduplication == nil {
      form.reduplication = form.isRoot ? .root : .whole
      clitics.removeFirst()
    }
    for piece in clitics {
      guard let clitic = Clitic.allCases.first(where: { $0.name == piece }), form.add(clitic)
      else { return nil }
    }
    return form
  }

  private mutating func readDoubling(_ pieces: inout ArraySlice<Substring>) -> Bool {
    guard let first = pieces.first, first == "redup" || first == "dwipurwa" else { return true }
    pieces.removeFirst()
    reduplication = first == "redup" ? .root : .initial
    if stack.isEmpty, first == "redup", pieces.first == "meN" {
      reduplication = .reciprocal
      pieces.removeFirst()
    }
    return true
  }

  private mutating func readSuffix(_ pieces: inout ArraySlice<Substring>) -> Bool {
    guard let first = pieces.first else { return true }
    guard let known = Suffix.allCases.first(where: { $0.name == first }) else {
      return first == "nya"
    }
    suffix = known
    pieces.removeFirst()
    return true
  }
}
