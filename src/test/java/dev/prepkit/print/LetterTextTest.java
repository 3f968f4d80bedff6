package dev.prepkit.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.text.Html;
import org.junit.jupiter.api.Test;

class LetterTextTest {

  @Test
  void theGreetingStaysWithTheName() {
    LetterText letter =
        LetterText.of(
            new Html("<p>Dear Bo,</p>\n<p>Hello.</p>\n<p>Yours,</p>\n<p>Al<br>Leeds</p>"));

    assertThat(letter.start()).isEqualTo(new Html("<p>Dear Bo,</p>\n<p>Hello.</p>\n"));
    assertThat(letter.end()).isEqualTo(new Html("<p>Yours,</p>\n<p>Al<br>Leeds</p>"));
  }

  @Test
  void whatEndsInSomethingElseStaysWhole() {
    Html list = new Html("<p>One</p><p>Two</p><ul><li>Three</li></ul><p>Four</p>");
    Html brief = new Html("<p>One</p><p>Two</p>");

    Html below = new Html("<p>One</p><h4>Two</h4>\n<p>Three</p><p>Four</p>");

    assertThat(LetterText.of(below)).isEqualTo(new LetterText(below, new Html("")));
    assertThat(LetterText.of(list)).isEqualTo(new LetterText(list, new Html("")));
    assertThat(LetterText.of(brief)).isEqualTo(new LetterText(brief, new Html("")));
  }
}
