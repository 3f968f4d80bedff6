package dev.prepkit.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReadabilityTest {

  private static final double MOST = 8.0;
  private static final double MOST_IN_A_CHAPTER = 9.0;

  @Test
  void sentences_words_and_syllables_are_counted_by_the_book() {
    Readability text =
        Readability.of(
            "<h2>Headings do not count</h2><p>The cat sat on the mat. “Why?” she asks.</p>"
                + "<ul><li>no sentence</li><li>It is half-asleep at 9:30!</li></ul>"
                + "<table><tr><td>A cell. Another.</td></tr></table>");

    assertThat(text).isEqualTo(new Readability(3, 6 + 3 + 5, 6 + 3 + 9));
    assertThat(text.grade()).isCloseTo(0.39 * 14 / 3 + 11.8 * 18 / 14 - 15.59, within(0.001));
  }

  @Test
  void the_guide_can_be_read_after_eight_years_of_school() {
    Readability guide =
        ShippedLibrary.LIBRARY.chapters().stream()
            .map(ReadabilityTest::of)
            .reduce(new Readability(0, 0, 0), Readability::plus);
    assertThat(guide.words()).isGreaterThan(5_000);
    assertThat(guide.grade()).isLessThanOrEqualTo(MOST);
  }

  @Test
  void no_chapter_is_much_harder_than_the_others() {
    assertThat(ShippedLibrary.LIBRARY.chapters())
        .allSatisfy(
            chapter ->
                assertThat(of(chapter).grade())
                    .as(chapter.id())
                    .isLessThanOrEqualTo(MOST_IN_A_CHAPTER));
  }

  private static Readability of(GuideChapter chapter) {
    return Readability.of(chapter.text().html().markup());
  }
}
