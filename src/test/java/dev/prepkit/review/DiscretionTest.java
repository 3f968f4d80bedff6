package dev.prepkit.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.TestFiles;
import dev.prepkit.diagnostic.Severity;
import dev.prepkit.library.ReviewWords;
import dev.prepkit.library.ShippedLibrary;
import dev.prepkit.policy.Policies;
import dev.prepkit.review.Assignment.Channel;
import dev.prepkit.review.Assignment.People;
import dev.prepkit.text.Passage;
import dev.prepkit.text.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name that may not be used is found, and what only looks like it is not (rule H1). */
class DiscretionTest {

  private static List<Finding> review(String name, Optional<String> subject, String text) {
    return review(ShippedLibrary.LIBRARY.language().review(), name, subject, text);
  }

  private static List<Finding> review(
      ReviewWords language, String name, Optional<String> subject, String text) {
    SourceFile file = TestFiles.file("x.txt", text);
    Unnamed who =
        new Unnamed(
            name,
            List.of("Maya London", "Dr Priya Baker", "Baker Street Labs", "Europe/London"),
            ShippedLibrary.LIBRARY.language().words().generalTerms());
    People people = new People(Optional.empty(), Optional.empty(), Optional.empty(), List.of(who));
    Message message =
        new Message(
            subject.map(line -> Passage.madeOf(file, line, 0)),
            Passage.of(file, 0, text.length()),
            List.of());
    return new DraftReview(language)
        .ofText(message, new Assignment(Set.of("H1"), Channel.EMAIL, people, Policies.usual()));
  }

  private static List<Finding> review(String name, String text) {
    return review(name, Optional.empty(), text);
  }

  @Test
  void a_name_is_found_in_a_language_that_has_no_phrases() {
    assertThat(review(ReviewWords.none(), "Tom Adeyemi", Optional.empty(), "Tom lässt grüßen."))
        .singleElement()
        .satisfies(finding -> assertThat(finding.quote()).isEqualTo("Tom"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tom Adeyemi      | I have your name from Tom Adeyemi.        | Tom Adeyemi
          Tom Adeyemi      | Tom told me about you.                    | Tom
          Tom Adeyemi      | I have it from Mr Adeyemi himself.        | Adeyemi
          Tom Adeyemi      | A friend of T. Adeyemi’s wrote to me.     | Adeyemi
          Tom Adeyemi      | tom adeyemi said so.                      | tom adeyemi
          Tom Adeyemi      | Write to tom.adeyemi@example.org.         | tom.adeyemi
          Tom Adeyemi      | TOM sends you his regards.                | TOM
          Jan Nowak        | This was Nowaks idea.                     | Nowaks
          Jan Nowak        | Jan Nowaks Vortrag war gut.               | Jan Nowaks
          Jan Nowak        | The Nowaks told me.                       | Nowaks
          Jan Nowak        | It is JANS talk.                          | JANS
          Jan Nowak        | See jannowak.example.org for it.          | jannowak
          Jan Nowak        | Write to jnowak@example.org.              | jnowak
          Dr Tom Adeyemi   | Dr Tom told me.                           | Tom
          José Núñez       | Jose told me about you.                   | Jose
          Mary O'Brien     | I met O’Brien at a fair.                  | O’Brien
          Jean-Luc Moreau  | Luc says hello.                           | Luc
          Ada van der Berg | It was Berg who told me.                  | Berg
          May Young        | May Young gave me your name.              | May Young
          May Young        | Ms Young gave me your name.               | Young
          田中太郎         | 田中太郎さんから伺いました。                 | 田中太郎さんから伺いました
          דוד לוי          | שמעתי על כך מדוד.                         | מדוד
          """)
  void a_name_is_found_whole_or_in_part(String name, String text, String quote) {
    assertThat(review(name, text))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.quote()).isEqualTo(quote);
              assertThat(finding.rule()).isEqualTo("H1");
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.at().column()).isEqualTo(text.indexOf(quote) + 1);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          May Young        | Thank you, said May when I asked her.
          May Young        | It was Youngs idea, and her own.
          Tom Adeyemi      | I had it from tom last week.
          Rose Marie Hall  | I told Rose about it.
          """)
  void what_may_be_the_name_is_a_warning(String name, String text) {
    assertThat(review(name, text))
        .singleElement()
        .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          May Young        | May I ask you when you were young? Tuesday, 12 May, would suit me.
          Will Grant       | Will you be in? The grant will pay for it.
          Jack London      | Could we talk at ten, London time? Maya London
          Tom Baker        | Dear Dr Baker, I would like to see Baker Street Labs.
          Ada van der Berg | I drive a van. The man der was gone.
          Tom Adeyemi      | I will do it tomorrow, atom by atom.
          Will Grant       | Grants are rare. I know how wills are made, and who grants them.
          Ben Cook         | Cooks and bakers start at four.
          Adam Reid        | I met Ms London and Mr Bakers.
          Tom Adeyemi      | > Tom Adeyemi told me that you would write.
          somebody unknown | I hope to hear from somebody who does the work. Somebody must know it.
          an old friend    | A friend of mine works there.
          """)
  void what_only_looks_like_the_name_is_let_pass(String name, String text) {
    assertThat(review(name, text)).isEmpty();
  }

  @Test
  void the_subject_line_counts_too() {
    assertThat(review("Tom Adeyemi", Optional.of("Tom suggested I write"), "Dear Priya,"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.quote()).isEqualTo("Tom"));
  }
}
