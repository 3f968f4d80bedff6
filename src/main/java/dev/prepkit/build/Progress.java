package dev.prepkit.build;

/** Hears how far a build is. */
@FunctionalInterface
public interface Progress {

  /** So many kits are done, of so many; when all are, this is the last call. */
  void kits(int done, int all);
}
