package dev.prepkit.print;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The kinds of sheet that Prepkit knows; a theme may leave some out. */
public enum SheetKind {
  PREP_SHEET(PrepSheet.class),
  QUESTION_SHEET(QuestionSheet.class, FitView.class),
  POCKET_CARD(PocketCard.class, FitView.class),
  RESEARCH_WORKSHEET(Worksheet.class, FitView.class),
  ORGANISATION_CHART(Worksheet.class, FitView.class),
  THANK_YOU_WORKSHEET(Worksheet.class, FitView.class),
  REFLECTION_SHEET(Worksheet.class, FitView.class),
  HANDBOOK(Handbook.class);

  /** What a contact gets. */
  public static final List<SheetKind> FOR_A_CONTACT =
      List.of(
          PREP_SHEET,
          QUESTION_SHEET,
          POCKET_CARD,
          RESEARCH_WORKSHEET,
          ORGANISATION_CHART,
          THANK_YOU_WORKSHEET,
          REFLECTION_SHEET);

  /** What can be printed without a name on it. */
  public static final List<SheetKind> FOR_EVERYBODY =
      List.of(
          POCKET_CARD,
          RESEARCH_WORKSHEET,
          ORGANISATION_CHART,
          THANK_YOU_WORKSHEET,
          REFLECTION_SHEET);

  private final Class<?>[] views;

  SheetKind(Class<?>... views) {
    this.views = views;
  }

  /** Its name in files, templates and themes, like {@code question-sheet}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Its template in a theme. */
  String template() {
    return "print/" + id() + ".html";
  }

  /** The types that its template is filled with, the frame first. */
  Class<?>[] scopes() {
    Class<?>[] scopes = new Class<?>[views.length + 1];
    scopes[0] = SheetFrame.class;
    System.arraycopy(views, 0, scopes, 1, views.length);
    return scopes;
  }

  static Set<String> ids() {
    return Arrays.stream(values())
        .map(SheetKind::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
