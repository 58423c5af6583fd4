import Foundation
import LugasHistory
import LugasLexicon
import Testing

@testable import lugas

struct ProfileCommandTests {
  @Test func `tells the profile and why it is that one`() throws {
    let outcome = try Office().run("/profil")
    #expect(outcome.screen.contains("Profil: biasa, tidak ada masa kampanye dalam kalender."))
  }

  @Test(arguments: ["/profil kampanye", "/profile campaign", "/profil KAMPANYE"])
  func `a chosen profile holds for the session`(_ line: String) throws {
    let outcome = try Office().run(.typed(line))
    #expect(outcome.desk.profile.profile == .campaign)
    #expect(outcome.screen.contains("Profil: kampanye, dipilih untuk sesi ini."))
  }

  @Test func `back to the calendar`() throws {
    let outcome = try Office().run("/profil tenang", "/profil otomatis")
    #expect(outcome.desk.profile == .everyday)
  }

  @Test func `an unknown word changes nothing`() throws {
    let outcome = try Office().run("/profil tenang", "/profil sibuk")
    #expect(outcome.desk.profile.profile == .quiet)
    #expect(outcome.screen.contains("/profil"))
  }

  private static let calendar = LexiconSources(files: [
    LexiconFile(
      path: "id/calendars/pemilu.yaml",
      text: """
        calendar: pemilu
        language: id
        source: KPU
        periods:
          - { profile: quiet, election: Pilkada Contoh, from: 2026-11-22, until: 2026-11-25, source: PKPU 1/2026 }
        """)
  ]).compiled().0

  @Test(arguments: [("2026-11-21", Profile.everyday), ("2026-11-25", .quiet)])
  func `the calendar picks by the day, the officer's word goes before it`(
    _ day: String, _ profile: Profile
  ) throws {
    let day = try #require(CalendarDay(day))
    let state = ProfileInForce(chosen: nil, ProfileCommandTests.calendar, on: day)
    #expect(state.profile == profile)
    #expect(ProfileInForce(chosen: .campaign, ProfileCommandTests.calendar, on: day).period == nil)
    if profile == .quiet {
      #expect(
        ProfilePhrase.inForce(state).words(.id)
          == "Profil: tenang, Pilkada Contoh, sampai 25 Nov 2026 (PKPU 1/2026).")
    }
  }

  @Test func `a day is the officer's, not Greenwich's`() throws {
    let evening = UTCMilliseconds(1_795_366_800_000)  // 22 November 2026, 17.00 UTC
    let jakarta = try #require(TimeZone(secondsFromGMT: 25_200))
    let utc = try #require(TimeZone(secondsFromGMT: 0))
    #expect(Dates.calendarDay(evening, zone: jakarta).description == "2026-11-23")
    #expect(Dates.calendarDay(evening, zone: utc).description == "2026-11-22")
  }
}
