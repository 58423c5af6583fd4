/// Names of packs, rules and rosters: parts of ids and of file names.
public enum LexiconName {
  /// True when a name holds only a-z, 0-9 and `-`.
  public static func isPlain(_ name: String) -> Bool {
    name.unicodeScalars.allSatisfy {
      ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-"
    }
  }
}
