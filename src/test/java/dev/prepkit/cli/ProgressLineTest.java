package dev.prepkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.build.Progress.Work;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

  private static final String CLEARED = "\r\u001B[K";

  private final StringWriter text = new StringWriter();
  private long clock = 17;
  private final ProgressLine line = new ProgressLine(new PrintWriter(text), () -> clock);

  private void after(double seconds, Work work, int done, int all) {
    clock += Duration.ofMillis((long) (seconds * 1000)).toNanos();
    line.made(work, done, all);
  }

  @Test
  void a_long_work_says_how_far_it_is_and_how_long_it_takes_and_leaves_nothing_behind() {
    after(0, Work.KITS, 0, 150);
    after(4, Work.KITS, 16, 150);
    assertThat(text).hasToString(CLEARED + "16 of 150 kits made, 4.0 a second, 34 s left");

    text.getBuffer().setLength(0);
    after(4, Work.KITS, 150, 150);
    assertThat(text).hasToString(CLEARED);
  }

  @Test
  void a_very_long_one_tells_minutes() {
    after(0, Work.KITS, 0, 1000);
    after(10, Work.KITS, 16, 1000);
    assertThat(text.toString()).endsWith("16 of 1000 kits made, 1.6 a second, 11 min left");
  }

  @Test
  void a_short_one_says_nothing() {
    after(0, Work.KITS, 0, 20);
    after(0.9, Work.KITS, 16, 20);
    after(0.9, Work.KITS, 20, 20);

    assertThat(text.toString()).isEmpty();
  }

  @Test
  void it_is_drawn_no_faster_than_people_read() {
    after(0, Work.PDFS, 0, 900);
    for (int i = 1; i < 900; i++) {
      after(0.01, Work.PDFS, i, 900);
    }
    assertThat(text.toString().split("\\r")).hasSizeBetween(30, 45);
  }

  @Test
  void each_work_has_its_own_clock() {
    after(0, Work.KITS, 0, 100);
    after(50, Work.KITS, 100, 100);
    after(5, Work.PDFS, 0, 100);
    after(2, Work.PDFS, 50, 100);

    assertThat(text.toString()).endsWith("50 of 100 PDFs checked, 25.0 a second, 2 s left");
  }
}
