package dev.prepkit.kit;

import static dev.prepkit.TestFiles.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.agenda.AcquaintanceText;
import dev.prepkit.agenda.MidSentence;
import dev.prepkit.agenda.SelfText;
import dev.prepkit.diagnostic.Diagnostics;
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
        "City of Leipzig|the City of Leipzig",
        "University of Leeds|the University of Leeds",
        "Bank of America|Bank of America",
        "Leeds City Council|Leeds City Council",
        "BBC|BBC"
      })
  void a_name_keeps_its_capitals_but_for_an_article(String written, String fitted) {
    assertThat(MIDDLE.name(written)).isEqualTo(fitted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "nurse at Riverside|a nurse at Riverside",
        "Final-year biology student|a final-year biology student",
        "I am a nurse.|a nurse",
        "I'm an engineer|an engineer",
        "an electrician|an electrician",
        "A chemistry teacher moving into laboratory safety|a chemistry teacher moving into laboratory safety",
        "chemistry teacher moving into laboratory safety|a chemistry teacher moving into laboratory safety",
        "engineer, mother of two|an engineer, mother of two",
        "accountant|an accountant",
        "university lecturer|a university lecturer",
        "European lawyer|a European lawyer",
        "uninsured driver|an uninsured driver",
        "honest broker|an honest broker",
        "hourly worker|an hourly worker",
        "NHS nurse|an NHS nurse",
        "UX designer|a UX designer",
        "MSc student at Leeds|an MSc student at Leeds",
        "NASA engineer|a NASA engineer",
        "PhD candidate in physics|a PhD candidate in physics",
        "HR manager|an HR manager",
        "one of three founders|one of three founders",
        "Head of Marketing at X|head of Marketing at X",
        "moving into data|moving into data",
        "in my last year of law school|in my last year of law school",
        "retired|retired",
        "retired teacher|a retired teacher",
        "teaching assistant|a teaching assistant",
        "digital marketing manager|a digital marketing manager",
        "recent graduate|a recent graduate",
        "former chef|a former chef",
        "mum of two, back after six years|a mum of two, back after six years",
        "new graduate|a new graduate",
        "my team’s accountant|my team’s accountant"
      })
  void a_headline_stands_behind_i_am(String written, String fitted) {
    SelfText.Fitting fitting =
        new SelfText(ShippedLibrary.LIBRARY.language().words(), Locale.UK).headline(written);

    assertThat(fitting.text()).isEqualTo(fitted);
    assertThat(fitting.doubtful()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I taught physics.|I taught physics.",
        "Taught physics for six years; took a break.|I taught physics for six years; took a break.",
        "Worked on roofs. Studied at night.|I worked on roofs. I studied at night.",
        "My last job was in a shop.|My last job was in a shop.",
        "Trained in Leeds, I then worked in Hull.|Trained in Leeds, I then worked in Hull.",
        "δούλεψα σε μουσείο|δούλεψα σε μουσείο"
      })
  void a_background_is_told_in_the_first_person(String written, String fitted) {
    SelfText.Fitting fitting =
        new SelfText(ShippedLibrary.LIBRARY.language().words(), Locale.UK).background(written);

    assertThat(fitting.text()).isEqualTo(fitted);
    assertThat(fitting.doubtful()).isFalse();
  }

  @Test
  void a_background_that_says_nothing_of_the_user_is_a_warning() {
    Diagnostics diagnostics = new Diagnostics();
    new ProfileCheck(ShippedLibrary.LIBRARY, diagnostics)
        .check(
            SmallLibrary.profile(
                "name: M\nbackground: Six years as a nurse.\ncontacts: [{name: J}]\n"));

    assertThat(diagnostics.all())
        .singleElement()
        .hasToString(
            "profile.yaml:2:13: warning: drafts will say ‘Six years as a nurse.’\n"
                + "  hint: write one or two sentences in the first person: ‘I have worked …’");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Nurse at Riverside | Health informatics;a nurse at Riverside",
        "Nurse at Riverside. Mother of two.;a nurse at Riverside",
        "Nurse – Writer;a nurse"
      })
  void of_several_headlines_the_first_is_said(String written, String fitted) {
    assertThat(
            new SelfText(ShippedLibrary.LIBRARY.language().words(), Locale.UK)
                .headline(written)
                .text())
        .isEqualTo(fitted);
  }

  @Test
  void a_headline_that_is_no_person_is_a_warning() {
    Diagnostics diagnostics = new Diagnostics();
    new ProfileCheck(ShippedLibrary.LIBRARY, diagnostics)
        .check(
            SmallLibrary.profile(
                "name: M\nheadline: Biology, third year\ncontacts: [{name: J}]\n"));

    assertThat(diagnostics.all())
        .singleElement()
        .hasToString(
            "profile.yaml:2:11: warning: drafts will say ‘I am biology, third year’\n"
                + "  hint: write what you are, as you say it behind ‘I am’: ‘a nurse at …’");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "met at a fair|We met at a fair.",
        "Talked briefly after the lecture|We talked briefly after the lecture.",
        "spoke with you at the chess final|I spoke with you at the chess final.",
        "met you through Tom|I met you through Tom.",
        "Read your article on audits|I read your article on audits.",
        "through Tom|I found you through Tom.",
        "on LinkedIn|I found you on LinkedIn.",
        "LinkedIn|I know of you from LinkedIn.",
        "Your talk at the Leeds open evening.|I know of you from your talk at the Leeds open evening.",
        "the alumni list|I know of you from the alumni list.",
        "We met at a fair|We met at a fair.",
        "Your article on audits impressed me|Your article on audits impressed me.",
        "Tom Adeyemi gave me your name|Tom Adeyemi gave me your name.",
        "I have read your book|I have read your book.",
        "διάβασα το βιβλίο σας|διάβασα το βιβλίο σας."
      })
  void how_the_user_knows_somebody_is_a_sentence(String written, String fitted) {
    AcquaintanceText text =
        new AcquaintanceText(ShippedLibrary.LIBRARY.language().words(), Locale.UK);

    assertThat(Fitted.sentences(text.sentence(written))).isEqualToIgnoringCase(fitted);
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

  @Test
  void a_letter_says_nothing_of_pay() {
    Profile profile =
        SmallLibrary.profile(
            "name: M\ncontacts:\n  - name: J\n    findings:\n"
                + "      - {text: They pay 30 an hour., kind: pay-range}\n"
                + "      - {text: They work in pairs.}\n");
    Kit kit =
        new KitAssembler(ShippedLibrary.LIBRARY, profile, TODAY)
            .assemble(profile.contacts().getFirst());

    assertThat(kit.drafts()).noneMatch(draft -> draft.text().contains("30 an hour"));
    assertThat(kit.drafts()).anyMatch(draft -> draft.text().contains("in pairs"));
    assertThat(kit.agenda().main()).anyMatch(each -> each.text().contains("30 an hour"));
  }
}
