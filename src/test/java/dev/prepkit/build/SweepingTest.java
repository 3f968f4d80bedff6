package dev.prepkit.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import org.junit.jupiter.api.Test;

class SweepingTest {

  @Test
  void a_pile_is_swept_and_a_little_is_not() {
    System.gc();
    Sweeping.ifDue();

    WeakReference<byte[]> little = garbage(1);
    Sweeping.ifDue();
    assertThat(little.get()).isNotNull();

    WeakReference<byte[]> pile = garbage(3 * Sweeping.PILE);
    Sweeping.ifDue();
    assertThat(pile.get()).isNull();
  }

  private static WeakReference<byte[]> garbage(long bytes) {
    return new WeakReference<>(new byte[Math.toIntExact(bytes)]);
  }
}
