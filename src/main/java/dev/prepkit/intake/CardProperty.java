package dev.prepkit.intake;

import com.github.mangstadt.vinnie.VObjectParameters;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One property of a vCard: its value as it is written, and what it is for. */
record CardProperty(Item item, VObjectParameters parameters) {

  private static final int LEAST_PREFERRED = 100;

  String label() {
    return item.label();
  }

  /** The property with its value as people read it. */
  Item plain() {
    return item.with(VObjectPropertyValues.unescape(item.value()));
  }

  /** Its parts, each as people read it; some may be empty. */
  List<Item> parts() {
    return VObjectPropertyValues.parseSemiStructured(item.value()).stream()
        .map(part -> item.with(part.strip()))
        .toList();
  }

  /** The less, the better: what is marked as preferred comes first, and faxes last. */
  int rank() {
    Set<String> types = types();
    if (types.contains("FAX") || types.contains("PAGER")) {
      return LEAST_PREFERRED + 1;
    }
    if (types.contains("PREF")) {
      return 1;
    }
    String pref = parameters.first("PREF");
    return pref != null && pref.matches("[0-9]{1,3}") ? Integer.parseInt(pref) : LEAST_PREFERRED;
  }

  /** What it is for, in capitals; in version 2.1 the words stand there without a name. */
  private Set<String> types() {
    Set<String> types = new HashSet<>();
    parameters.forEach(
        each -> {
          if (each.getKey() == null || each.getKey().equalsIgnoreCase("TYPE")) {
            each.getValue()
                .forEach(word -> types.addAll(List.of(word.toUpperCase(Locale.ROOT).split(","))));
          }
        });
    return types;
  }
}
