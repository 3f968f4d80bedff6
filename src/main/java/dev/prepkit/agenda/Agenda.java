package dev.prepkit.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The questions of one meeting, numbered through.
 *
 * @param main in order of importance; they fit into the meeting
 * @param closing for the last minutes
 * @param spares in case there is time (rule F3)
 */
public record Agenda(List<KitQuestion> main, List<KitQuestion> closing, List<KitQuestion> spares) {

  /** As many as fit under the run sheet on the first page of the prep sheet. */
  private static final int TOP = 5;

  public Agenda {
    main = numbered(main, 1);
    closing = numbered(closing, 1 + main.size());
    spares = numbered(spares, 1 + main.size() + closing.size());
  }

  private static List<KitQuestion> numbered(List<KitQuestion> questions, int first) {
    List<KitQuestion> numbered = new ArrayList<>();
    questions.forEach(question -> numbered.add(question.numbered(first + numbered.size())));
    return List.copyOf(numbered);
  }

  /** The most important ones. */
  public List<KitQuestion> top() {
    return main.subList(0, Math.min(TOP, main.size()));
  }

  /** All of them, spares last. */
  public List<KitQuestion> all() {
    return Stream.of(main, closing, spares).flatMap(List::stream).toList();
  }

  /** Minutes that the main questions take together. */
  public int mainMinutes() {
    return main.stream().mapToInt(KitQuestion::minutes).sum();
  }

  public boolean hasMain() {
    return !main.isEmpty();
  }

  public boolean hasClosing() {
    return !closing.isEmpty();
  }

  public boolean hasSpares() {
    return !spares.isEmpty();
  }
}
