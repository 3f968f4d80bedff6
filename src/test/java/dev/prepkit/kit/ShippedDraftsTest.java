package dev.prepkit.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.library.EmailSample;
import dev.prepkit.library.EmailSample.Recipient;
import dev.prepkit.library.EtiquetteRule;
import dev.prepkit.library.ShippedLibrary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every shipped sample, filled in every way that facts can be there or missing. */
class ShippedDraftsTest {

  private static final int MOST_WORDS = 200;

  /** Words with nothing between them, marks that nothing stands before, words that stand twice. */
  private static final Pattern UNTIDY =
      Pattern.compile(
          "(?m)[ \\t]{2}| [,.;:?!)]|[(] |[.]{2}|[,;:][,;:.]|[.?!][,;:]|\\{\\{|\\}\\}"
              + "|(?i:\\b(\\p{L}+) \\1\\b)|[;(“]$|[.]\\p{Lu}|^[,.;:?!]");

  private static final Pattern SMALL_START =
      Pattern.compile("(?m)(?:^|(?<=[.?!] )|(?<=[.?!]” ))\\p{Ll}(?!\\S*[.@/])");

  private static final List<String> OF_A_REQUEST =
      List.of("A1", "A8", "D2", "D3", "D4", "D5", "D6", "F4");

  /** What a draft that follows a rule says. */
  private static final Map<String, Pattern> SAYS =
      Map.ofEntries(
          says("A1", "not (asking for|calling about) a job"),
          says("A8", "(?=.*(visit|meet|come to you|in person))(?=.*(call|phone)).*video"),
          says("D1", "informational interview request.* Maya Lindqvist.*\\n\\nDear"),
          says("D3", "(suit you|day and time|new dates).*hank you"),
          says(
              "D4",
              "Maya Lindqvist(?=.*(eleven years|what you did before)).*(understand|learn|know)"),
          says("D5", "not asking for a job"),
          says("D6", "share|tell you what I found|findings"),
          says("E1", "only once"),
          says("F4", "20 minutes"),
          says("G5", "stop here"),
          says("G8", "anything you would add"),
          says("G10", "let you know how I get on"),
          says("H1", "whom? (else )?would you ask|use your name"),
          says("H3", "check.? in"),
          says("I2", "\\[a topic you talked about\\].*Maya Lindqvist"));

  private static final Map<String, List<Draft>> DRAFTS = new HashMap<>();

  private static Map.Entry<String, Pattern> says(String rule, String words) {
    return Map.entry(rule, Pattern.compile("(?is)" + words));
  }

  static Stream<EmailSample> samples() {
    return ShippedLibrary.LIBRARY.emails().stream();
  }

  static Stream<EmailSample> requests() {
    return samples()
        .filter(
            sample ->
                sample.delivery().moment().id().equals("request")
                    || sample.delivery().recipient() == Recipient.REFERRED)
        .filter(sample -> !sample.id().equals("follow-up"));
  }

  private static Stream<Draft> drafts(EmailSample sample) {
    return DRAFTS.computeIfAbsent(sample.id(), id -> filled(sample)).stream();
  }

  private static List<Draft> filled(EmailSample sample) {
    return EveryFill.all().map(fill -> DraftFiller.fill(sample, fill.fields())).distinct().toList();
  }

  /** The letters that a sample can become, which do not do what is asked of them. */
  private static Set<String> without(EmailSample sample, Predicate<String> wanted) {
    return drafts(sample)
        .map(Draft::letter)
        .filter(wanted.negate())
        .limit(3)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void a_draft_is_tidy_whatever_is_missing(EmailSample sample) {
    assertThat(
            drafts(sample)
                .flatMap(draft -> draft.letter().lines())
                .distinct()
                .filter(line -> UNTIDY.matcher(line).find()))
        .isEmpty();
    assertThat(
            drafts(sample)
                .flatMap(draft -> draft.text().lines())
                .distinct()
                .filter(line -> SMALL_START.matcher(line).find()))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void what_is_sent_has_200_words_at_most(EmailSample sample) {
    if (sample.delivery().channel().id().matches("email|letter")) {
      assertThat(without(sample, letter -> letter.split("\\s+").length <= MOST_WORDS)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void a_draft_says_what_its_rules_ask_for(EmailSample sample) {
    for (EtiquetteRule rule : sample.rules()) {
      Pattern says = SAYS.getOrDefault(rule.id(), Pattern.compile(""));
      assertThat(without(sample, letter -> says.matcher(letter).find())).as(rule.id()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void nothing_is_attached_and_no_draft_is_after_a_job(EmailSample sample) {
    Pattern wrong = Pattern.compile("(?i)attach|enclose|\\bcv\\b|résumé|hire me|vacanc|opening");
    assertThat(without(sample, letter -> !wrong.matcher(letter).find())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("requests")
  void a_request_follows_all_rules_about_requests(EmailSample sample) {
    assertThat(sample.rules()).extracting(EtiquetteRule::id).containsAll(OF_A_REQUEST);
  }

  @ParameterizedTest
  @MethodSource("requests")
  void whoever_referred_the_user_comes_first(EmailSample sample) {
    String name =
        sample.delivery().recipient() == Recipient.REFERRED ? "Jonas Weidmann" : "Priya Raman";
    assertThat(EveryFill.all().filter(EveryFill::referred))
        .allSatisfy(
            fill -> {
              Draft draft = DraftFiller.fill(sample, fill.fields());
              assertThat(draft.subject().orElse(name)).startsWith(name);
              assertThat(firstSentence(draft.text())).contains(name);
            });
  }

  /** By connection: what a letter or a script says of it where nothing else is known. */
  private static final Map<String, String> LINKS =
      Map.of(
          "cold", "I found your name in [where you found them]",
          "referred", "he person who referred you] suggested that I",
          "alumni", "[your school or university]",
          "event", "We met at [the event]");

  @ParameterizedTest
  @ValueSource(strings = {"letter", "phone-script"})
  void a_letter_and_a_script_say_how_the_two_are_linked(String id) {
    EmailSample sample = samples().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    assertThat(EveryFill.all().filter(fill -> fill.fields().contact().known().isEmpty()))
        .allSatisfy(
            fill -> {
              String text = DraftFiller.fill(sample, fill.fields()).text();
              boolean told = fill.referred() && fill.connection().matches("cold|referred");
              LINKS.forEach(
                  (connection, link) ->
                      assertThat(text.contains(link))
                          .as(connection + ": " + text)
                          .isEqualTo(connection.equals(fill.connection()) && !told));
            });
  }

  /** The first sentence behind the salutation. */
  private static String firstSentence(String text) {
    String body = text.substring(text.indexOf(','));
    return body.substring(0, body.indexOf('.'));
  }
}
