package dev.prepkit.print.openpdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.Fuzz;
import dev.prepkit.print.ThemeFault.UselessStyle;
import dev.prepkit.print.ThemeFault.UselessStyle.Reason;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StyleCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "p { colr: red }|UNKNOWN_PROPERTY|colr: red|color",
        "p { gap: 2mm }|UNKNOWN_PROPERTY|gap: 2mm|",
        "p { --ink: red }|UNKNOWN_PROPERTY|--ink: red|",
        "p { letter-spacing: 1pt }|UNKNOWN_PROPERTY|letter-spacing: 1pt|",
        "p { display: flex }|VALUE|display: flex|",
        "p { color: var(--ink) }|VALUE|color: var(--ink)|",
        "p { width: calc(1mm + 2mm) }|VALUE|width: calc(1mm + 2mm)|",
        "p { margin: 1rem }|VALUE|margin: 1rem|",
        "p { color: #12345 }|VALUE|color: #12345|",
        "p { margin: 0 1mm 2mm 3mm 4mm }|VALUE|margin: 0 1mm 2mm 3mm 4mm|",
        "p { width: 100000000mm }|TOO_LARGE|width: 100000000mm|",
        "p { font-size: 1e9pt }|VALUE|font-size: 1e9pt|",
        "p { line-height: 99999999999999999999999999999999999999999999 }|TOO_LARGE|line-height: 99999999999999999999999999999999999999999999|",
        "p:not(.a) { color: red }|SELECTOR|p:not(.a)|",
        "p, h1:: { color: red }|SELECTOR|p, h1::|",
        "@supports (display: grid) { p { color: red } }|AT_RULE|@supports (display: grid)|",
        "@keyframes x { from { color: red } }|AT_RULE|@keyframes x|",
        "@import url(a.css);|AT_RULE|@import url(a.css)|",
        "@font-face { font-family: x; src: url(x.ttf) }|AT_RULE|@font-face|",
        "@page { @top-middle { content: 'x' } }|AT_RULE|@top-middle|",
        "@page :second { margin: 1mm }|AT_RULE|@page :second|",
        "p { color red }|UNREADABLE|color red|",
        "p { color: red; h1 { color: blue } }|UNREADABLE|h1|",
        "p { color: red } }  p|UNREADABLE|p|",
        ";p { color: red }|SELECTOR|;p|",
      })
  void whatHasNoEffectIsNamed(String css, Reason reason, String text, String nearest) {
    Styles<?> styles = Styles.sheet("h1 { color: blue }\n" + css);

    assertThat(styles.mistakes())
        .extracting(StyleMistake::fault)
        .containsExactly(new UselessStyle(reason, text, Optional.ofNullable(nearest)));
    assertThat(styles.mistakes().getFirst().start()).isGreaterThan(18);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@charset \"utf-8\"; /* } */ p > a + b.c#d[e=f]:first-child::before { content: \"}\" }",
        "@page wide:left { size: A4 landscape; @top-left { content: counter(page) ';' } }",
        "@media print { p { color: red; } h1, h2 { margin: -1mm auto !important } }",
        "@media screen { p { color: red } }",
        "p { background: url(data:image/png;base64,AA==) no-repeat; z-index: 99999 }",
        "",
        "<!-- p { color: red } -->"
      })
  void whatWorksIsLeftInPeace(String css) {
    assertThat(Styles.sheet(css).mistakes()).isEmpty();
  }

  @Test
  void mistakesAreFoundOneByOneWithTheirPlaces() {
    String css = "p { colr: red;\n  color: blue; dispaly: none }\nh1:hoover { margin: 0 }";

    assertThat(Styles.sheet(css).mistakes())
        .extracting(mistake -> css.substring(mistake.start()).lines().findFirst().orElse(""))
        .containsExactly("colr: red;", "dispaly: none }", "h1:hoover { margin: 0 }");
  }

  @Test
  void attributesAreCheckedToo() {
    assertThat(Styles.attribute("color: red; dispaly: none").mistakes())
        .extracting(StyleMistake::fault)
        .containsExactly(
            new UselessStyle(Reason.UNKNOWN_PROPERTY, "dispaly: none", Optional.of("display")));
    assertThat(Styles.attribute("color: red;").mistakes()).isEmpty();
  }

  @Test
  void bracketsInBracketsWithoutEndAreOneMistake() {
    for (String deep : List.of("a:has(", "@media print{", "p{width:f(", "[")) {
      assertThat(Styles.sheet(deep.repeat(30_000)).mistakes())
          .extracting(mistake -> mistake.fault().reason())
          .containsExactly(Reason.UNREADABLE);
    }
  }

  @Tag(Fuzz.TAG)
  @Test
  void noTextBreaksTheCheck() {
    String signs = "{}{};:@()[]'\"\\/* \npage media p a1-#.,!>";
    Random random = Fuzz.random(1);
    for (int i = 0; i < Fuzz.times(2000); i++) {
      String css =
          random
              .ints(random.nextInt(40), 0, signs.length())
              .mapToObj(at -> signs.substring(at, at + 1))
              .collect(Collectors.joining());
      Styles<?> styles = Styles.sheet(css);
      assertThat(StyleCheck.without(styles.mistakes(), css)).hasSameSizeAs(css);
      Styles.attribute(css);
    }
  }
}
