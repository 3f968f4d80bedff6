package dev.prepkit.text;

import dev.prepkit.diagnostic.SourceLocation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How the words of files that lie over each other are shown, by the names of the files. */
record Voices(Map<String, Voice> all) {

  Voices {
    all = Map.copyOf(all);
  }

  /** Of a part of a file, which has no file below it. */
  static Voices of(String name, Voice voice) {
    return new Voices(Map.of(name, voice));
  }

  static Voices of(SourceFile file) {
    Map<String, Voice> all = new HashMap<>();
    Optional<SourceFile> next = Optional.of(file);
    while (next.isPresent()) {
      all.put(next.get().name(), next.get().voice());
      next = next.get().below();
    }
    return new Voices(all);
  }

  Voice at(SourceLocation place) {
    return all.getOrDefault(place.file(), Voice.PLAIN);
  }
}
