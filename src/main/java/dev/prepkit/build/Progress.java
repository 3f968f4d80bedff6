package dev.prepkit.build;

/** Hears how far a long work is. */
@FunctionalInterface
public interface Progress {

  /** What there is a lot of. */
  enum Work {
    /** Kits that are made. */
    KITS,
    /** Finished PDFs that are checked. */
    PDFS,
    /** People of a cohort who got their kits. */
    PEOPLE
  }

  /** Nobody hears of it. */
  Progress UNHEARD = (work, done, all) -> {};

  /** So much is done, of so much; when all is, this is the last call. */
  void made(Work work, int done, int all);

  /** Something else is about to be told. */
  default void pause() {}
}
