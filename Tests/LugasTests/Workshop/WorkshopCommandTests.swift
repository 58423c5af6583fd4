import Foundation
import Testing

/// The workshop's commands as they are called.
struct WorkshopCommandTests {
  private func shell() throws -> Shell {
    let shell = try Shell()
    let place = shell.folder.path + "/examples/workshop"
    for (name, text) in [
      (
        "scenarios/kecil.yaml",
        """
        scenario: kecil
        language: en
        title: Small
        minutes: 5
        steps:
          - type: Rapat dalam rangka HUT.
            sees: dalam rangka → untuk
        """
      ),
      (
        "scenarios/hanyut.yaml",
        "scenario: hanyut\nlanguage: en\ntitle: D\nminutes: 5\nsteps: [{ type: Rapat., sees: Bupati }]"
      ),
      ("scenarios/salah.yaml", "scenario: salah\nlanguage: en\ntitle: S\nminutes: 5\nstep: []"),
      (
        "exercises/satu.yaml",
        """
        exercises: satu
        language: en
        family: plain
        list:
          - level: 1
            task: find
            draft: Rapat dalam rangka HUT.
            hint: Dua kata.
            rules: [id/p-plain/dalam-rangka]
            good: dalam rangka
            bad: [rapat, HUT]
        """
      ),
    ] {
      let path = "\(place)/\(name)"
      try FileManager.default.createDirectory(
        atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
      try text.write(toFile: path, atomically: true, encoding: .utf8)
    }
    return shell
  }

  @Test(arguments: [
    ("lugas demo", 0, "kecil  Small (5 minutes)"),
    ("lugas demo --fast kecil", 0, "dalam rangka → untuk"),
    ("lugas demo --fast examples/workshop/scenarios/kecil.yaml", 0, "The demo is over."),
    ("lugas demo --fast kecl", 2, "no such scenario: 'kecl'; did you mean 'kecil'?"),
    ("lugas demo --fast hanyut", 1, "step 1 must show 'Bupati'"),
    (
      "lugas demo --fast salah", 2,
      "salah.yaml:5:1: error: unknown key 'step'; did you mean 'steps'?"
    ),
    ("lugas demo kecil", 2, "a demo needs a terminal"),
    ("lugas exercise klam", 2, "'klam' is no family or level"),
    ("echo 'dalam rangka' | lugas latihan", 0, "Right. 1 of 1 solved."),
    ("lugas score board < /dev/null", 0, "There is no code yet."),
    ("echo ABC | lugas score board", 0, "lines without a valid code: 1"),
    ("echo 'dalam rangka' | lugas exercise; lugas score | lugas score board", 0, "1 participants"),
    ("lugas handout --pages 0", 2, "--pages is 1 to 10, not 0"),
    ("lugas handout --format pdf", 2, "choose from html, markdown"),
    ("lugas handout --format markdown --language id", 0, "## Kartu tombol"),
    ("touch x.html; lugas handout -o x.html", 2, "'x.html' exists; it is not overwritten"),
    ("lugas handout -o /dev/full", 2, "'/dev/full' exists"),
  ])
  func `ends and says`(_ line: String, _ status: Int32, _ says: String) throws {
    let ending = try shell().run(line)
    #expect(ending.status == status, "\(ending.out)\(ending.err)")
    #expect((ending.out + ending.err).contains(says), "\(ending.out)\(ending.err)")
  }

  @Test func `a score code is the same at every look, and holds no name`() throws {
    let shell = try shell()
    let first = try shell.run("echo 'dalam rangka' | lugas exercise > /dev/null; lugas score")
    let second = try shell.run("lugas score")
    #expect(first.out == second.out && first.out.count == 18)
  }
}
