/// Which of several spellings to build where more than one exists.
enum SpellingChoice: Sendable {
  /// The first standard spelling.
  case standard
  /// The second standard spelling where there is one (`mengaji` beside `mengkaji`).
  case alternative
  /// meN- and peN- without dropping k, p, s, t: common, not standard (`mensosialisasikan`).
  case unelided
}

/// A word being spelled from the root outwards.
struct Spelling {
  let sound: RootSound
  let form: WordForm
  let choice: SpellingChoice
  private(set) var letters: [UInt8]
  /// Letters of the root that the nasal took away, and the nasal; the doubled half repeats it.
  private(set) var nasal: StaticString = ""
  private(set) var elided = 0

  init(root: [UInt8], form: WordForm, choice: SpellingChoice) {
    sound = RootSound(root)
    self.form = form
    self.choice = choice
    letters = root
    letters.reserveCapacity(root.count * 2 + 24)
  }

  /// The whole word.
  static func word(root: [UInt8], form: WordForm, choice: SpellingChoice) -> [UInt8] {
    var spelling = Spelling(root: root, form: form, choice: choice)
    spelling.joinCompound()
    let root = spelling.letters
    spelling.addPrefixes()
    spelling.addDoubling(of: root)
    spelling.addEndings()
    return spelling.letters
  }

  /// A compound takes prefix and suffix as one word, either of them alone as two (EYD V, I.D):
  /// `bertanggung jawab`, `mempertanggungjawabkan`.
  private mutating func joinCompound() {
    let hasAffix = form.stack.first.map { !$0.isProclitic } ?? false
    guard hasAffix, form.suffix != nil, letters.contains(Letter.space) else { return }
    letters.removeAll { $0 == Letter.space }
  }

  private mutating func addPrefixes() {
    if LexicalForms.keepsTer(sound, form) { addLiquid("te", inner: nil) }
    for index in stride(from: form.stack.count - 1, through: 0, by: -1) {
      guard let prefix = form.stack[index] else { continue }
      add(prefix, inner: form.stack[index + 1])
    }
  }

  private mutating func add(_ prefix: Prefix, inner: Prefix?) {
    switch prefix {
    case .meN:
      let kept: Prefix? = LexicalForms.keepsTer(sound, form) ? .ter : nil
      addNasal("me", isVerbal: true, inner: inner ?? kept)
    case .peN: addNasal("pe", isVerbal: false, inner: inner)
    case .ber: addLiquid("be", inner: inner)
    case .ter: addLiquid("te", inner: inner)
    case .per: addLiquid("pe", inner: inner)
    case .pe: prepend(inner == nil && sound.isOne(of: ["ajar"]) ? "pel" : "pe")
    default: prepend(prefix.spelled)
    }
  }

  private mutating func addNasal(_ head: StaticString, isVerbal: Bool, inner: Prefix?) {
    let bare = inner == nil && !beginsWithCapital
    let keeps =
      choice == .unelided || (bare && LexicalForms.keepsInitial(sound, form, choice))
    let context = NasalPrefix.Context(
      isVerbal: isVerbal,
      isMonosyllable: bare && LexicalForms.takesLongNasal(sound, choice),
      keepsP: isVerbal && (inner == .per || inner == .pe), keepsInitial: keeps || beginsWithCapital)
    let fitted = NasalPrefix(before: letters[...], context)
    letters.removeFirst(min(fitted.elided, letters.count))
    prepend(fitted.nasal)
    prepend(head)
    if inner == nil, fitted.elided > 0 { (nasal, elided) = (fitted.nasal, fitted.elided) }
  }

  private mutating func addLiquid(_ head: StaticString, inner: Prefix?) {
    let initial = letters.first ?? 0
    if inner == nil, sound.isOne(of: ["ajar"]), form.stack.first != .ter {
      prepend("l")
    } else if initial == UInt8(ascii: "r")
      || (inner == nil && LexicalForms.losesR(sound, after: head, choice))
    {
      // One r only: `be-` + `rumah`.
    } else {
      prepend("r")
    }
    prepend(head)
  }

  /// The second half of a doubled word, behind a hyphen.
  private mutating func addDoubling(of root: [UInt8]) {
    switch form.reduplication {
    case nil: return
    case .root where form.stack.isEmpty && choice == .alternative:
      letters += [Letter.hyphen] + (SoundChange.echo(of: root) ?? root)
    case .root:
      letters.append(Letter.hyphen)
      nasal.append(to: &letters)
      letters += root.dropFirst(elided)
    case .whole:
      addSuffix()
      letters += [Letter.hyphen] + letters
    case .reciprocal:
      var form = WordForm()
      form.stack = PrefixStack().appending(.meN) ?? form.stack
      letters += [Letter.hyphen] + Spelling.word(root: root, form: form, choice: choice)
    case .initial:
      guard let first = root.first, Letter.isConsonant(first) else { return }
      let at = letters.count - root.count
      letters.insert(contentsOf: [first, UInt8(ascii: "e")], at: max(0, at))
    }
  }

  private mutating func addEndings() {
    if form.reduplication != .whole { addSuffix() }
    for clitic in form.clitics { append(clitic.spelled) }
  }

  private mutating func addSuffix() {
    switch form.suffix {
    case .an: append("an")
    case .kan: append("kan")
    case .i: append("i")
    case nil: return
    }
  }

  private var beginsWithCapital: Bool {
    letters.first.map { Letter.isUpper($0) || Letter.isDigit($0) } ?? false
  }

  /// Puts a piece before the word, with a hyphen before a capital or a figure (EYD V, II.F).
  private mutating func prepend(_ piece: StaticString) {
    guard piece.utf8CodeUnitCount > 0 else { return }
    if beginsWithCapital { letters.insert(Letter.hyphen, at: 0) }
    piece.withUTF8Buffer { unsafe letters.insert(contentsOf: $0, at: 0) }
  }

  /// Puts a piece behind the word, with a hyphen after an abbreviation or a figure.
  private mutating func append(_ piece: StaticString) {
    if let last = letters.last, Letter.isUpper(last) || Letter.isDigit(last) {
      letters.append(Letter.hyphen)
    }
    piece.append(to: &letters)
  }
}

extension StaticString {
  fileprivate func append(to letters: inout [UInt8]) {
    withUTF8Buffer { unsafe letters.append(contentsOf: $0) }
  }
}
