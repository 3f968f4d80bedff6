package dev.prepkit.print.openpdf;

import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps what was asked for last, up to a number of entries. */
final class Recent<K, V> extends LinkedHashMap<K, V> {

  private static final long serialVersionUID = 1L;

  private final int most;

  Recent(int most) {
    super(most, 0.75f, true);
    this.most = most;
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    return size() > most;
  }
}
