package dev.prepkit.intake;

import java.util.List;

/**
 * Whom of an export the user wants: each is a part of what it looks at, in any spelling; of several
 * for one key one has to fit, and every key has to.
 */
public record Filters(List<String> companies, List<String> names, List<String> titles) {

  public Filters {
    companies = List.copyOf(companies);
    names = List.copyOf(names);
    titles = List.copyOf(titles);
  }

  boolean take(Found person) {
    return fits(companies, person.text("organisation"))
        && fits(names, person.text("name"))
        && fits(titles, person.text("role"));
  }

  private static boolean fits(List<String> parts, String text) {
    return parts.isEmpty() || parts.stream().anyMatch(part -> Folded.says(text, part));
  }
}
