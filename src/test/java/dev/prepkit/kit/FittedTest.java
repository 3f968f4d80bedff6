package dev.prepkit.kit;

import static dev.prepkit.TestFiles.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.agenda.MidSentence;
import dev.prepkit.library.ShippedLibrary;
import dev.prepkit.library.SmallLibrary;
import dev.prepkit.profile.Profile;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FittedTest {

  private static final MidSentence MIDDLE =
      new MidSentence(ShippedLibrary.LIBRARY.language().words(), Locale.UK);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "we met at a fair|We met at a fair.",
        "iRobots met|iRobots met.",
        "We met at a fair. |We met at a fair.",
        "We met, briefly;|We met, briefly.",
        "You said “come by!”|You said “come by!”",
        "Did we meet?|Did we meet?"
      })
  void sentences_are_ended(String written, String fitted) {
    assertThat(Fitted.sentences(written)).isEqualTo(fitted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a warehouse manager..|a warehouse manager",
        "A chemistry teacher|a chemistry teacher",
        "Marketing.|marketing",
        "English teaching|English teaching",
        "Vietnamese interpreting|Vietnamese interpreting",
        "London-based design|London-based design",
        "Brazilian law|Brazilian law",
        "The Law of the Sea|the Law of the Sea",
        "Human Resources|Human Resources",
        "IT support|IT support",
        "“fire safety”|fire safety"
      })
  void a_phrase_stands_in_the_middle_of_a_sentence(String written, String fitted) {
    assertThat(MIDDLE.phrase(written)).isEqualTo(fitted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Norwegian Broadcasting Corporation|the Norwegian Broadcasting Corporation",
        "Theta Ltd|Theta Ltd",
        "Marks & Sons Ltd.|Marks & Sons Ltd.",
        "A Better Place|A Better Place",
        "An Post|An Post",
        "Oslo Kommune.|Oslo Kommune",
        "“Quoted Co”|Quoted Co",
        "eBay|eBay",
        "BBC|BBC"
      })
  void a_name_keeps_its_capitals_but_for_an_article(String written, String fitted) {
    assertThat(MIDDLE.name(written)).isEqualTo(fitted);
  }

  @Test
  void who_works_for_nobody_is_not_said_to_work_there() {
    Profile profile =
        SmallLibrary.profile("name: M\ncontacts:\n  - {name: J, organisation: Self-employed}\n");
    Kit kit =
        new KitAssembler(ShippedLibrary.LIBRARY, profile, TODAY)
            .assemble(profile.contacts().getFirst());

    assertThat(kit.drafts()).noneMatch(draft -> draft.text().contains("elf-employed"));
  }
}
