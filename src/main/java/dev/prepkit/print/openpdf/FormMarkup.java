package dev.prepkit.print.openpdf;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Makes the fields of a form alike: each has a type, a name of its own, a title for those who hear
 * it (PDF/UA-1, 7.18.1), and its text as {@code value}.
 */
final class FormMarkup {

  /** What becomes a field; any other control is no part of a print document. */
  static final String FIELD =
      ":is(input[type=checkbox], input[type=text], textarea)"
          + ":not([aria-hidden=true], [aria-hidden=true] *)";

  private static final Evaluator FIELDS = Selector.evaluatorOf(FIELD);
  private static final Evaluator UNTYPED = Selector.evaluatorOf("input:not([type])");

  private FormMarkup() {}

  static void normalise(Document page) {
    Set<String> names = new HashSet<>();
    page.select(UNTYPED).attr("type", "text");
    page.getElementsByTag("textarea").forEach(FormMarkup::moveText);
    for (Element field : fields(page)) {
      field.attr("title", title(field));
      field.attr("name", unique(field.attr("name"), names));
    }
  }

  static List<Element> fields(Document page) {
    return page.select(FIELDS);
  }

  /** So that nobody takes it for text of the page. */
  private static void moveText(Element area) {
    String text = area.wholeText().replaceAll("\r\n?", "\n");
    area.empty().attr("value", text);
  }

  private static String title(Element field) {
    return Stream.of(
            Optional.of(field.attr("title")),
            Optional.of(field.attr("aria-label")),
            label(field).map(Element::text),
            Optional.of(field.attr("name")),
            PrecedingText.of(field))
        .flatMap(Optional::stream)
        .map(String::strip)
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse("…");
  }

  private static Optional<Element> label(Element field) {
    Stream<Element> named =
        field.ownerDocument().select("label[for]").stream()
            .filter(label -> !field.id().isEmpty() && label.attr("for").equals(field.id()));
    Stream<Element> near =
        Stream.of(
                field.closest("label"), field.previousElementSibling(), field.nextElementSibling())
            .filter(Objects::nonNull)
            .filter(element -> element.nameIs("label") && !element.hasAttr("for"));
    return Stream.concat(named, near).filter(Element::hasText).findFirst();
  }

  /** A full stop parts the names of a field and of its parent (ISO 32000-1, 12.7.3.2). */
  private static String unique(String wanted, Set<String> taken) {
    String base = wanted.isBlank() ? "field" : wanted.strip().replace('.', '-');
    String name = wanted.isBlank() ? "field-1" : base;
    for (int number = 2; !taken.add(name); number++) {
      name = base + "-" + number;
    }
    return name;
  }
}
