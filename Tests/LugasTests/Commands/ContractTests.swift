import Foundation
import LugasHistory
import Testing

/// A command line, how it ends, and what it says.
private struct Contract: Sendable, CustomTestStringConvertible {
  let line: String
  let status: Int32
  let says: String
  var testDescription: String { line }

  init(_ line: String, _ status: Int32, _ says: String = "") {
    self.line = line
    self.status = status
    self.says = says
  }

  static let input: [Contract] = [
    Contract("lugas check --jsonl < /tmp", 2, "cannot read standard input: it is a folder"),
    Contract("lugas check - < /tmp", 2, "cannot read standard input: it is a folder"),
    Contract("lugas lexicon forms --jsonl < /tmp", 2, "cannot read standard input"),
    Contract("lugas check <&-", 2, "cannot read standard input: it is closed"),
    Contract("lugas check --jsonl <&-", 2, "cannot read standard input: it is closed"),
    Contract("lugas check /tmp", 2, "cannot read '/tmp': it is a folder"),
    Contract("lugas check tidak-ada", 2, "no such file: 'tidak-ada'"),
    Contract("lugas check <(echo Rapat.)", 0),
    Contract("lugas check <(echo Dalam rangka rapat.)", 1),
    Contract("printf '\\xff' | lugas check", 2, "standard input: not valid UTF-8 at byte 0"),
    Contract("lugas check < /dev/null", 0, "standard input: the text is empty"),
    Contract("echo '{' | lugas check --jsonl", 2, "1 line could not be read"),
    Contract("echo '{\"text\":\"Rapat.\"}' | lugas check --jsonl", 0),
    Contract("echo '{\"text\":\"Dalam rangka rapat.\"}' | lugas check --jsonl", 1),
  ]

  static let output: [Contract] = [
    Contract("echo Rapat. | lugas check > /dev/full", 2, "cannot write to standard output"),
    Contract("echo '{\"text\":\"a\"}' | lugas check --jsonl > /dev/full", 2, "the disk is full"),
    Contract("lugas --help > /dev/full", 2, "the disk is full"),
    Contract("lugas --version > /dev/full", 2, "the disk is full"),
    Contract("lugas lexicon list > /dev/full", 2, "the disk is full"),
    Contract("lugas explain id/p-neutral/gagal > /dev/full", 2, "the disk is full"),
    Contract("echo Rapat. | lugas check >&-", 2, "cannot write to standard output: it is closed"),
  ]

  static let arguments: [Contract] = [
    Contract("lugas chek", 2, "unknown command 'chek'; did you mean 'lugas check'?"),
    Contract("lugas history lst", 2, "did you mean 'lugas history list'?"),
    Contract(
      "lugas lexicon qqqqq", 2,
      "unknown command 'qqqqq'; there are check, test, list, diff, import, symmetry, forms"),
    Contract("touch a.txt; lugas a.txt", 2, "did you mean 'lugas check a.txt'?"),
    Contract("lugas check --fxi", 2, "did you mean '--fix'?"),
    Contract(
      "lugas check --family plian", 2, "choose from plain, claim, neutral; did you mean 'plain'?"),
    Contract("lugas check --family plain,,claim", 2, "choose from plain, claim, neutral"),
    Contract("lugas check --format jsn", 2, "choose from text, json, sarif; did you mean 'json'?"),
    Contract("lugas check --language xx", 2, "choose from auto, id, en"),
    Contract("lugas check --min-severity shuld", 2, "did you mean 'should'?"),
    Contract("lugas check --jsonl --format sarif", 2, "leave --format out"),
    Contract("lugas check --jsonl --format json", 0),
    Contract("lugas check --jsonl --fix", 2, "exclude each other"),
    Contract("lugas check --fix --format json", 2, "leave --format out"),
    Contract("lugas history list --limit=-5", 2, "--limit must be 1 or more"),
    Contract("lugas history list --date besok", 2, "'besok' is no date"),
    Contract("lugas history list --date today --since today", 2, "--date excludes --since"),
    Contract("lugas history list --decision acept", 2, "did you mean 'accept'?"),
    Contract("lugas history list --platform instagrm", 2, "did you mean 'instagram'?"),
    Contract("lugas history list --format cvs", 2, "did you mean 'csv'?"),
    Contract("lugas history list --sort newst", 2, "did you mean 'newest'?"),
    Contract("lugas history search", 2, "missing: '<words>'"),
    Contract("lugas history replay 1 --step=-1", 2, "--step must be 0 or more"),
    Contract("lugas history verify --head abc", 2, "a head has 64 hexadecimal digits"),
    Contract("lugas lexicon list --family netral", 2, "did you mean 'neutral'?"),
    Contract("lugas check --profile tenang", 2, "did you mean 'quiet'?"),
    Contract("lugas check --min-severity wajib", 2, "did you mean 'must'?"),
    Contract("lugas history claims --state gugur", 2, "did you mean 'dropped'?"),
    Contract("lugas lexicon list --kind atack", 2, "did you mean 'attack'?"),
    Contract("mkdir kosong; lugas lexicon check kosong", 2, "there is no .yaml file in 'kosong'"),
    Contract("lugas check --profile quite", 2, "did you mean 'quiet'?"),
    Contract("lugas check --platform instagarm", 2, "did you mean 'instagram'?"),
    Contract("lugas check --platform x,zzz", 2, "unknown platform 'zzz'; there are x, instagram"),
    Contract("echo Rapat. | lugas check --platform x", 0),
    Contract("echo Rapat panjang sekali. | lugas check --platform x", 1),
    Contract(
      "echo Rapat panjang sekali. | lugas check --platform x --fix", 1,
      "standard input: does not fit X 21/20 too long"),
    Contract("echo '{\"text\":\"Rapat panjang sekali.\"}' | lugas check --jsonl --platform x", 1),
    Contract("lugas check --roster tidak-ada.yaml", 2, "no such file: 'tidak-ada.yaml'"),
    Contract("lugas roster import x.csv --name 'A B'", 2, "holds only a-z"),
    Contract("lugas roster import x.csv --name a --from 2031-08-01", 2, "stand together"),
    Contract("lugas lexicon check", 0),
    Contract("lugas --version", 0),
    Contract("lugas history", 0),
  ]

  static let history: [Contract] = [
    Contract("lugas history list", 0, "there is no history yet"),
    Contract("lugas history list --rule id/a/b", 0, "there is no history yet"),
    Contract("lugas history search rapat", 0, "there is no history yet"),
    Contract("lugas history show 1", 2, "the history has no draft 1"),
    Contract("lugas history replay 1", 2, "the history has no draft 1"),
    Contract("lugas history verify", 3, "there is no history yet"),
    Contract(
      "touch f; XDG_DATA_HOME=$PWD/f lugas history list", 3, "set XDG_DATA_HOME to a folder"),
  ]
}

@Suite(.enabled(if: Shell.program != nil, "the program was not built"))
struct ContractTests {
  private let shell: Shell

  init() throws { shell = try Shell() }

  private func expect(_ contract: Contract) throws {
    let ending = try shell.run(contract.line)
    #expect(ending.status == contract.status, "\(ending.err)")
    #expect(contract.says.isEmpty || ending.err.contains(contract.says), "\(ending.err)")
  }

  @Test(arguments: Contract.input)
  private func `tells what is wrong with the input`(_ contract: Contract) throws {
    try expect(contract)
  }

  @Test(arguments: Contract.output)
  private func `tells what is wrong with the output`(_ contract: Contract) throws {
    try expect(contract)
  }

  @Test(arguments: Contract.arguments)
  private func `tells what is wrong with the arguments`(_ contract: Contract) throws {
    try expect(contract)
  }

  @Test(arguments: Contract.history)
  private func `reads a history and makes none`(_ contract: Contract) throws {
    try expect(contract)
    #expect(try !shell.folder.names.contains("data"))
  }

  @Test func `shows the first problems of a broken history, then their number`() throws {
    let store = try SQLiteHistory.open(
      shell.folder.path + "/data/lugas/history.sqlite", now: { UTCMilliseconds(0) },
      random: { UInt64.random(in: .min ... .max) })
    try store.run("PRAGMA foreign_keys = OFF")
    try store.run(
      """
      WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 90)
      INSERT INTO note (id, session, sequence, time, officer, text)
      SELECT 'n' || n, 'none', n, 0, 'sari', x'61' FROM number
      """)
    try store.close()
    let ending = try shell.run("lugas history verify")
    #expect(ending.status == 4)
    let lines = ending.err.split(separator: "\n")
    #expect(lines.count == 6)
    #expect(lines.last?.hasPrefix("The history is damaged: 90 problems.") == true)
    #expect(try shell.run("lugas history list > /dev/full").status == 2)
  }

  @Test func `a closed pipe ends the program at once, without a word`() throws {
    // Without an end of the input the program would never stop of itself.
    let ending = try shell.run(
      "yes '{\"text\":\"Rapat.\"}' | lugas check --jsonl | head -1; echo ${PIPESTATUS[1]}")
    #expect(ending.out.hasSuffix("}\n141\n"))
    #expect(ending.err == "")
  }

  @Test func `shows nothing raw on standard error`() throws {
    for line in [
      #"lugas explain $'id/\e[31mx'"#, #"lugas check $'no\e[31m\n.txt'"#, #"lugas $'ch\e[31m'"#,
      #"lugas check $'--f\e[31m'"#,
    ] {
      let ending = try shell.run(line)
      #expect(ending.status == 2)
      #expect(ending.err.contains("<U+001B>"), "\(ending.err)")
      #expect(!ending.err.contains("\u{1B}"))
    }
  }

  @Test func `reports what can be read, then what cannot`() throws {
    _ = try shell.folder.file("a.txt", "Dalam rangka rapat.")
    let ending = try shell.run("lugas check no.txt a.txt non.txt")
    #expect(ending.status == 2)
    #expect(ending.out.contains("a.txt:1:1: "))
    #expect(ending.err.contains("'no.txt'"))
    #expect(ending.err.contains("'non.txt'"))
  }

  @Test func `prints one JSON object for any number of files`() throws {
    _ = try shell.folder.file("a.txt", "Dalam rangka rapat.")
    _ = try shell.folder.file("b.txt", "Rapat.")
    let one = try object(try shell.run("lugas check a.txt --format json"))
    #expect(one["id"] as? String == "a.txt")
    let two = try object(try shell.run("lugas check a.txt b.txt no.txt --format json"))
    let drafts = try #require(two["drafts"] as? [[String: Any]])
    #expect(drafts.map { $0["id"] as? String } == ["a.txt", "b.txt"])
    #expect(drafts.first as NSDictionary? == one as NSDictionary)
  }

  private func object(_ ending: Shell.Ending) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(ending.out.utf8))
    return try #require(value as? [String: Any])
  }

  @Test func `rewrites files and tells what is left`() throws {
    _ = try shell.folder.file("a.txt", "Dalam rangka rapat.")
    _ = try shell.folder.file("b.txt", "Dalam rangka rapat, kota gagal total.")
    #expect(try shell.run("lugas check --fix a.txt").status == 0)
    #expect(try shell.folder.text("a.txt") == "Untuk rapat.")
    let ending = try shell.run("lugas check --fix a.txt b.txt")
    #expect(ending.status == 1)
    #expect(ending.err == "lugas: b.txt: 1 suggestion is left for you to decide\n")
    #expect(try shell.folder.text("b.txt") == "Untuk rapat, kota gagal total.")
  }

  @Test func `leaves a text that is nothing but campaigning as it is, and says so`() throws {
    _ = try shell.folder.file("ajakan.yaml", Self.campaignPack)
    _ = try shell.run("mkdir -p l/id/neutral; mv ajakan.yaml l/id/neutral/")
    _ = try shell.folder.file("a.txt", "Ayo coblos dia.")
    let ending = try shell.run("lugas check --lexicons l --fix a.txt")
    #expect(ending.status == 1)
    #expect(ending.err.contains("nothing but campaigning"))
    #expect(try shell.folder.text("a.txt") == "Ayo coblos dia.")
    let piped = try shell.run("echo Ayo coblos dia. | lugas check --lexicons l --fix -")
    #expect(piped.out == "Ayo coblos dia.\n")
  }

  private static let campaignPack = """
    pack: ajakan
    language: id
    family: neutral
    kind: electioneering
    severity: must
    why: { id: Sebab. }
    source: Redaksi
    rules: [{ id: coblos, match: ayo coblos, delete: sentence, changes: [⟦Ayo coblos dia.⟧ =>], keeps: [Kota.] }]

    """

  @Test func `a roster from a table is written to the officer's folder and used`() throws {
    _ = try shell.folder.file(
      "calon.csv",
      "nama,nomor,daerah,mulai,sampai\nSari Contoh,1,Contoh,2031-08-01,2031-11-30\nx,,y,z,\n")
    let made = try shell.run("lugas roster import calon.csv --name contoh-2031")
    #expect(made.status == 2)
    #expect(made.err.contains("calon.csv:3:1: error: 'from' and 'until' stand together"))
    #expect(made.err.contains("1 entries written, 1 rows refused"))
    let path = ".config/lugas/lexicons/id/rosters/contoh-2031.yaml"
    #expect(try shell.folder.text(path).contains("- name: Sari Contoh"))
    #expect(try shell.run("lugas lexicon check").status == 0)
    #expect(
      try shell.run("lugas roster import calon.csv --name contoh-2031").err.contains("exists"))
    let profile = try object(
      try shell.run("echo Kota. | lugas check --profile quiet --format json -"))
    #expect(profile["profile"] as? String == "quiet")
  }

  @Test(arguments: ["no.txt", "/dev/null", "<(echo a)", "read-only.txt", "/tmp"])
  func `rewrites all files or none`(_ other: String) throws {
    _ = try shell.folder.file("a.txt", "Dalam rangka rapat.")
    _ = try shell.folder.file("read-only.txt", "Dalam rangka rapat.", mode: 0o444)
    let ending = try shell.run("lugas check --fix a.txt \(other)")
    #expect(ending.status == 2)
    #expect(ending.err.contains("lugas: error: "))
    #expect(try shell.folder.text("a.txt") == "Dalam rangka rapat.")
  }

  @Test(arguments: [("id", "Memeriksa teks"), ("en", "Check texts")])
  func `helps in the language of the interface`(_ language: String, _ words: String) throws {
    let ending = try shell.run("lugas check --help", language: language)
    #expect(ending.status == 0)
    #expect(ending.out.contains(words))
  }
}
