package dev.prepkit.serve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A Content-Security-Policy (W3C, CSP level 3) that can be opened for single addresses. */
final class PagePolicy {

  private static final String NOTHING = "'none'";

  private final Map<String, List<String>> directives = new LinkedHashMap<>();

  /** Reads a policy; of directives with one name the first one holds (2.2.1). */
  PagePolicy(String rules) {
    for (String rule : rules.split(";")) {
      List<String> words = List.of(rule.strip().split("\\s+"));
      if (!words.getFirst().isEmpty()) {
        directives.putIfAbsent(words.getFirst(), words.subList(1, words.size()));
      }
    }
  }

  /** Lets a page take one address more; where it may take any, nothing changes. */
  PagePolicy allow(String directive, String address) {
    Optional.ofNullable(directives.getOrDefault(directive, directives.get("default-src")))
        .ifPresent(sources -> directives.put(directive, with(sources, address)));
    return this;
  }

  private static List<String> with(List<String> sources, String address) {
    List<String> all = new ArrayList<>(sources);
    all.remove(NOTHING);
    all.add(address);
    return all;
  }

  @Override
  public String toString() {
    return directives.entrySet().stream()
        .map(each -> each.getKey() + " " + String.join(" ", each.getValue()))
        .map(String::strip)
        .collect(Collectors.joining("; "));
  }
}
