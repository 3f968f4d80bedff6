package dev.prepkit.site;

import dev.prepkit.kit.Referrals.Person;
import java.util.ArrayList;
import java.util.List;

/**
 * A picture of who gave the user whose name: one row for each person, indented below the one who
 * named them. All measures are sixteenths of an em.
 */
public record ReferralPicture(int width, int height, List<Node> nodes, List<Edge> edges) {

  static final int EM = 16;
  static final int ROW = 34;
  static final int STEP = 30;
  static final int RADIUS = 5;
  static final int GAP = 10;

  /** Of the longest name that is shown whole. */
  static final int LABEL = 14 * EM;

  /** A small phone has 280 pixels for it, and 17 of them are an em. */
  private static final int SMALL_WIDTH = 18 * EM;

  private static final int SMALL_HEIGHT = 16 * ROW;
  private static final int MARGIN = 8;
  private static final int BASELINE = 5;

  public ReferralPicture {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /**
   * A person.
   *
   * @param x of the middle of the mark
   * @param contact whether they are a contact of the user
   */
  public record Node(int x, int y, String label, boolean contact) {

    public int textX() {
      return x + RADIUS + GAP;
    }

    public int textY() {
      return y + BASELINE;
    }

    int end() {
      return textX() + (int) Math.ceil(TextWidth.of(label) * EM);
    }
  }

  /**
   * A line from one mark down, and across to another.
   *
   * @param unnamed whether the user may not say who named this person
   */
  public record Edge(int x, int top, int bottom, int end, boolean unnamed) {}

  /**
   * Draws people.
   *
   * @param people each behind the one who named them, one level deeper
   */
  static ReferralPicture of(List<Person> people) {
    List<Node> nodes = new ArrayList<>();
    List<Edge> edges = new ArrayList<>();
    List<Node> way = new ArrayList<>();
    for (Person person : people) {
      Node node = node(person, nodes.size());
      way.subList(person.level(), way.size()).clear();
      if (!way.isEmpty()) {
        edges.add(edge(way.getLast(), node, person.unnamed()));
      }
      way.add(node);
      nodes.add(node);
    }
    int width = nodes.stream().mapToInt(Node::end).max().orElse(0) + MARGIN;
    return new ReferralPicture(width, nodes.size() * ROW, nodes, edges);
  }

  private static Node node(Person person, int row) {
    String label = TextWidth.fitted(person.name(), (double) LABEL / EM);
    int x = MARGIN + person.level() * STEP;
    return new Node(x, row * ROW + ROW / 2, label, person.contact().isPresent());
  }

  private static Edge edge(Node from, Node to, boolean unnamed) {
    return new Edge(from.x(), from.y() + RADIUS, to.y(), to.x() - RADIUS, unnamed);
  }

  /** The width as an attribute, in em. */
  public String ems() {
    return String.valueOf((double) width / EM);
  }

  /** Whether it is too large for a small phone, and so has to scroll. */
  public boolean large() {
    return width > SMALL_WIDTH || height > SMALL_HEIGHT;
  }

  public boolean hasUnnamed() {
    return edges.stream().anyMatch(Edge::unnamed);
  }
}
