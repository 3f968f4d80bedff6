package dev.prepkit;

import java.util.Random;

/**
 * How much a test with random input tries: as a rule a little, and always the same. {@code
 * bin/fuzz} asks for more of it, and for other input.
 */
public final class Fuzz {

  /** The tag of tests that try more when they are asked to. */
  public static final String TAG = "fuzz";

  private static final int ROUNDS = Integer.getInteger("rounds", 1);
  private static final long SEED = Long.getLong("seed", 0);

  private Fuzz() {}

  /**
   * The source of a test's input.
   *
   * @param own what tells it from that of other tests
   */
  public static Random random(long own) {
    return new Random(own + 1_000_003 * SEED);
  }

  /** How often a test tries. */
  public static int times(int usual) {
    return usual * ROUNDS;
  }
}
