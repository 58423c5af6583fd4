import Foundation
import LugasChecking
import LugasLexicon
import LugasReview
import LugasTerminal
import Testing

@testable import lugas

/// A line of a file of settings and what is said of it.
struct SettingSlipCase: Sendable, CustomTestStringConvertible {
  let text: String
  let says: String
  var isSites = false
  var testDescription: String { text }

  static let all = [
    SettingSlipCase(
      text: "# a\nprofil: quiet", says: "p:2:1: unknown key 'profil'; did you mean 'profile'?"),
    SettingSlipCase(
      text: "profile: quite", says: "p:1:10: unknown value 'quite'; did you mean 'quiet'?"),
    SettingSlipCase(
      text: "colour: blue", says: "p:1:9: unknown value 'blue'; known: auto, always, never"),
    SettingSlipCase(
      text: "families: [plain, clam]", says: "p:1:19: unknown value 'clam'; did you mean 'claim'?"),
    SettingSlipCase(
      text: "families: []",
      says: "p:1:1: 'families' is written otherwise: a list such as [plain, claim]; known: "
        + "plain, claim, neutral"),
    SettingSlipCase(
      text: "accessible: [yes]", says: "p:1:1: 'accessible' is written otherwise: known: yes, no"),
    SettingSlipCase(
      text: "keep-copied-days: 0",
      says: "p:1:19: unknown value '0'; a number of days, at least 1"),
    SettingSlipCase(
      text: "personal-data: {kep: [a]}", says: "p:1:17: unknown key 'kep'; did you mean 'keep'?"),
    SettingSlipCase(
      text: "locked: [profile]",
      says: "p:1:1: only the office can lock settings, in its site.yaml"),
    SettingSlipCase(
      text: "locked: [colour]\ncolour: never",
      says: "p:1:10: 'colour' is the officer's own and cannot be locked", isSites: true),
    SettingSlipCase(
      text: "locked: [profile]", says: "p:1:10: 'profile' is locked but has no value here",
      isSites: true),
    SettingSlipCase(
      text: "profile: quiet\nlocked: {a: profile}",
      says: "p:2:1: 'locked' is a list of keys, such as [profile]", isSites: true),
  ]
}

struct SettingsTests {
  private func office(site: String? = nil, user: String? = nil) throws -> (
    office: Office, environment: [String: String]
  ) {
    let office = try Office()
    for (text, place) in [(site, "/site/lugas/site.yaml"), (user, "/own/lugas/config.yaml")] {
      guard let text else { continue }
      let path = office.folder + place
      try FileManager.default.createDirectory(
        atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
      try text.write(toFile: path, atomically: true, encoding: .utf8)
    }
    return (
      office,
      [
        "XDG_CONFIG_DIRS": office.folder + "/site", "XDG_CONFIG_HOME": office.folder + "/own",
      ]
    )
  }

  private func settings(
    site: String? = nil, user: String? = nil, _ more: [String: String] = [:]
  ) throws -> Settings {
    let (office, environment) = try office(site: site, user: user)
    return office.surroundings(environment.merging(more) { $1 }).settings
  }

  @Test func `nothing set, everything has its default`() throws {
    let settings = try settings()
    #expect(settings.profile == nil && settings.minSeverity == .consider)
    #expect(settings.families == Set(Family.allCases) && settings.platforms == [])
    #expect(!settings.isAccessible && !settings.isProjected && settings.colour == .auto)
    #expect(!settings.hasSignOff && settings.keepCopiedDays == nil)
    #expect(settings[.profile].origin == .standard && settings[.language].origin == .locale)
  }

  @Test func `a file in words of both languages`() throws {
    let settings = try settings(
      user: """
        # kantor
        profile: kampanye #sementara
        families: [sederhana, claim]
        min-severity: saran
        platforms: [ig, x]
        accessible: ya
        personal-data: {keep: ["0812-3456-7890", humas@contoh.go.id]}
        keep-copied-days: 1825
        """)
    #expect(settings.problems == [])
    #expect(settings.profile == .campaign && settings.minSeverity == .should)
    #expect(settings.families == [.plain, .claim] && settings.platforms == ["instagram", "x"])
    #expect(settings.isAccessible && settings.keepCopiedDays == 1825)
    #expect(settings.officialDetails == ["081234567890", "humas@contoh.go.id"])
  }

  @Test func `a later place wins, and says so`() throws {
    let both = try settings(site: "profile: quiet\ncolour: never", user: "profile: campaign")
    #expect(both.profile == .campaign && both.colour == .never)
    guard case .user(_, line: 1) = both[.profile].origin, case .site = both[.colour].origin else {
      Issue.record("\(both[.profile])")
      return
    }
    let variable = try settings(
      user: "language: id\naccessible: no", ["LUGAS_LANG": "en", "ACCESSIBLE": "1"])
    #expect(variable.language == .en && variable.isAccessible)
    #expect(variable[.accessible].origin == .environment("ACCESSIBLE"))
    #expect(try !settings(user: "accessible: yes", ["ACCESSIBLE": "0"]).isAccessible)
  }

  @Test func `what the office locks stays, and the officer's wish is shown as in vain`() throws {
    let (office, environment) = try office(
      site: "profile: quiet\nlocked: [profile]", user: "profile: campaign")
    var surroundings = office.surroundings(environment)
    #expect(surroundings.settings.profile == .quiet)
    #expect(surroundings.settings[.profile].isLocked)
    #expect(surroundings.settings[.profile].overruled != nil)
    let refusal = #expect(throws: Refusal.self) {
      try surroundings.takeOption(.profile, ["campaign"])
    }
    #expect(refusal?.exitStatus == 5)
    try surroundings.takeOption(.profile, ["quiet"])
  }

  @Test func `an office's file that cannot be read leaves nothing to the officer but his own`()
    throws
  {
    let (office, environment) = try office(
      site: "min-severity: must\nlocked: [min-severity]\nfoo: [",
      user: "min-severity: should\nprojector: yes")
    let settings = office.surroundings(environment).settings
    #expect(settings[.minSeverity].isLocked && settings[.minSeverity].overruled != nil)
    #expect(settings.isProjected)
    #expect(!settings.problems.isEmpty)
  }

  @Test func `a set that the office locks is the same in any order`() throws {
    let (office, environment) = try office(
      site: "families: [plain, claim]\nlocked: [families]", user: "families: [claim, plain]")
    #expect(office.surroundings(environment).settings[.families].overruled == nil)
  }

  @Test func `what is kept, and who consents, only the office decides where it has a file`() throws
  {
    let user = "sign-off: no\nprivate-drafts: yes"
    let settings = try settings(site: "sign-off: yes", user: user)
    #expect(settings.hasSignOff && !settings.allowsPrivateDrafts)
    #expect(try self.settings(user: user).allowsPrivateDrafts)
  }

  @Test(arguments: SettingSlipCase.all)
  func `a slip is told with its place and hides no other`(_ slip: SettingSlipCase) {
    let file = SettingsFile(slip.text, path: "p", isSites: slip.isSites)
    #expect(file.problems.map { $0.words(.en) } == [slip.says])
    let two = SettingsFile(slip.text + "\nsgn-off: yes", path: "p", isSites: slip.isSites)
    #expect(two.problems.count == 2)
  }

  @Test func `a slip shows its line and a caret`() throws {
    let problem = try #require(
      SettingsFile("profile: quite", path: "p", isSites: false).problems.first)
    #expect(
      problem.rendered(.id)
        == "p:1:10: galat: nilai 'quite' tidak dikenal; maksudnya 'quiet'?\n  profile: quite\n"
        + "           ^")
  }

  @Test(arguments: Language.allCases)
  func `the file as it is made is all comments, and its lines hold the defaults`(
    _ language: Language
  ) {
    let text = SettingsTemplate.text(language)
    #expect(SettingsFile(text, path: "p", isSites: false).values.isEmpty)
    let keys = SettingKey.allCases.map { "# \($0.rawValue):" }
    let lines = text.split(separator: "\n").filter { line in keys.contains { line.hasPrefix($0) } }
    #expect(lines.count == keys.count)
    let file = SettingsFile(
      lines.map { $0.dropFirst(2) }.joined(separator: "\n"), path: "p", isSites: false)
    #expect(file.problems == [])
    for key in SettingKey.allCases {
      switch key.kind {
      case .days: #expect(file.values[key]?.words.isEmpty == false)
      default: #expect(file.values[key]?.words == key.standard)
      }
    }
  }

  @Test func `the REPL lists values with where they come from, and tells slips at the start`()
    throws
  {
    let (office, environment) = try office(
      site: "profile: quiet\nlocked: [profile]", user: "min-severty: must\nprojector: no")
    let screen = office.play(
      ["/setelan", "/setelan min-severity", "/setelan profl", "/profil kampanye"], columns: 300,
      environment: environment
    ).screen
    #expect(screen.contains("Peringatan: 1 masalah di setelan; yang lain berlaku."))
    #expect(screen.contains("kunci 'min-severty' tidak dikenal; maksudnya 'min-severity'?"))
    #expect(screen.contains("  min-severty: must\n  ^"))
    #expect(
      screen.contains(
        "  profile             quiet                   kantor, site.yaml baris 1, terkunci"))
    #expect(screen.contains("Saran yang lebih ringan tidak ditampilkan."))
    #expect(screen.contains("Tidak ada setelan 'profl'; maksudnya 'profile'?"))
    #expect(screen.contains("'profile' diputuskan kantor ("))
    #expect(screen.contains("Profil: tenang, dari setelan."))
  }

  @Test func `edit makes the file once, for the account alone`() throws {
    let (office, environment) = try office()
    let path = office.folder + "/own/lugas/config.yaml"
    let screen = office.play(
      ["/setelan sunting", "/setelan sunting"], columns: 300, environment: environment
    ).screen
    #expect(screen.ranges(of: "Berkas dibuat: \(path)").count == 1)
    let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    #expect((rights as? NSNumber)?.intValue == 0o600)
    #expect(
      try String(contentsOfFile: path, encoding: .utf8) == SettingsTemplate.text(.id))
  }

  @Test func `what an editor wrote holds at once`() throws {
    let (office, environment) = try office()
    let editor = office.folder + "/editor"
    try "#!/bin/sh\necho 'families: [neutral]' > \"$1\"\n".write(
      toFile: editor, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: editor)
    let outcome = office.play(
      [.typed(Office.post), "/setelan sunting"],
      environment: environment.merging(["VISUAL": editor]) { $1 })
    #expect(outcome.screen.contains("Setelan dibaca lagi."))
    let rules = outcome.desk.work?.review.entries.map { $0.suggestion.family }
    #expect(rules == [.neutral])
  }
}
