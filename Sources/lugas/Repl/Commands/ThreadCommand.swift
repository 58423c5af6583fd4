import LugasChecking
import LugasLexicon
import LugasReview
import LugasTerminal
import LugasText

/// `/thread [platform] [n]`: the text as several posts with their numbers; with a number that post is
/// copied, as `/copy` copies the whole.
enum ThreadCommand: ReplCommand {
  static let names = (en: "/thread", id: "/utas")
  static let arguments = (
    en: "[platform] [n] [--anyway REASON]", id: "[platform] [n] [--tetap ALASAN]"
  )
  static let keepsArguments = false
  static let summary = (
    id: "bagi hasil menjadi beberapa kiriman", en: "split the text into several posts"
  )
  static let example = (id: "/utas x 1", en: "/thread x 1")

  static func run(_ arguments: String, current: Int?, on desk: inout Desk) {
    var (words, reason) = CopyCommand.parts(of: arguments)
    if reason?.isEmpty == true { return desk.say(CopyPhrase.reasonMissing) }
    let number = words.split(separator: " ").last.flatMap { Int($0) }
    if number != nil { words = String(words.dropLast(words.reversed().prefix { $0 != " " }.count)) }
    guard let named = desk.platforms(named: words) else { return }
    guard named.count <= 1 else { return HelpCommand.explain(self, on: &desk) }
    guard let platform = named.first ?? desk.shownPlatforms.first ?? desk.lexicon.platforms.first
    else { return desk.say(LimitsPhrase.noPlatforms) }
    guard let review = desk.work?.review else { return desk.say(ReplPhrase.noDraft) }
    split(review, for: platform, number, reason, on: &desk)
  }

  private static func split(
    _ review: Review, for platform: Platform, _ number: Int?, _ reason: String?,
    on desk: inout Desk
  ) {
    let text = review.revision.text
    let limits = platform.roomiest
    let splitter = ThreadSplitter(Draft(text)) { post in
      limits.allSatisfy { PostLength(post, by: $0.rule).count <= $0.most }
    }
    guard let posts = splitter.posts() else {
      return desk.say(ThreadPhrase.cannotSplit(platform.name))
    }
    guard posts.count > 1 else {
      return desk.say(ThreadPhrase.fitsWhole(PostMeter(text, on: platform)))
    }
    guard let number else { return show(posts, platform, on: &desk) }
    guard posts.indices.contains(number - 1) else {
      return desk.say(ThreadPhrase.noSuchPart(number, of: posts.count))
    }
    guard desk.release(review, for: platform.id, reason) else { return }
    desk.hand(posts[number - 1])
  }

  private static func show(_ posts: [String], _ platform: Platform, on desk: inout Desk) {
    let heading = ThreadPhrase.heading(platform.name, posts.count).words(desk.language)
    desk.screen.write(.styled(heading, .heading))
    for (index, post) in posts.prefix(shownPosts).enumerated() {
      let view = MeterView(PostMeter(post, on: platform), desk.language)
      desk.screen.write(StyledText("─── \(index + 1)/\(posts.count) · \(view.short)"), indent: 4)
      desk.sayIndented(StyledText(post))
    }
    if posts.count > shownPosts { desk.say(ReplPhrase.moreLines(posts.count - shownPosts)) }
    desk.sayParts(ThreadPhrase.howToCopy(platform.id))
  }

  private static let shownPosts = 25

  static func completions(for word: String, in lexicon: Lexicon) -> [String] {
    lexicon.platforms.map(\.id).filter { $0.hasPrefix(word.lowercased()) }
  }
}

extension Platform {
  /// The limits of the kind of text that may be longest.
  fileprivate var roomiest: [Limit] {
    let kind = limits.max { $0.most < $1.most }?.kind
    return limits.filter { $0.kind == kind }
  }
}
