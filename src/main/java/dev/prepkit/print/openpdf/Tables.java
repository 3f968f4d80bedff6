package dev.prepkit.print.openpdf;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Makes tables regular: as many columns in every row, and a body (PDF/UA-1, 7.2 and 7.5). */
final class Tables {

  private static final Evaluator OF_DATA = Selector.evaluatorOf("table:not([role=presentation])");

  private Tables() {}

  static void normalise(Document page) {
    page.select(OF_DATA).forEach(Tables::normalise);
  }

  private static void normalise(Element table) {
    table.select("> * > tr > [aria-hidden]").removeAttr("aria-hidden");
    table.select("> * > tr:not(:has(> *))").remove();
    table.select("> thead:not(:has(> *)), > tbody:not(:has(> *)), > tfoot:not(:has(> *))").remove();
    List<Element> groups = table.select("> thead, > tbody, > tfoot");
    if (groups.stream().noneMatch(group -> group.nameIs("tbody"))) {
      groups.forEach(group -> group.tagName("tbody"));
    }
    List<BitSet[]> grids = groups.stream().map(Tables::grid).toList();
    int columns = grids.stream().flatMap(Arrays::stream).mapToInt(BitSet::length).max().orElse(0);
    for (int i = 0; i < grids.size(); i++) {
      fill(groups.get(i).children(), grids.get(i), columns);
    }
  }

  /**
   * Which columns of each row its cells take; spans that reach below the last row, or into another
   * cell, are cut.
   */
  private static BitSet[] grid(Element group) {
    List<Element> rows = group.children();
    BitSet[] grid = new BitSet[rows.size()];
    Arrays.setAll(grid, row -> new BitSet());
    for (int y = 0; y < grid.length; y++) {
      for (Element cell : rows.get(y).children()) {
        int x = grid[y].nextClearBit(0);
        int taken = grid[y].nextSetBit(x);
        int across = Math.min(span(cell, "colspan"), taken < 0 ? Integer.MAX_VALUE : taken - x);
        int down = Math.min(span(cell, "rowspan"), grid.length - y);
        cell.attr("colspan", String.valueOf(across)).attr("rowspan", String.valueOf(down));
        for (int i = 0; i < down; i++) {
          grid[y + i].set(x, x + across);
        }
      }
    }
    return grid;
  }

  private static void fill(List<Element> rows, BitSet[] grid, int columns) {
    for (int y = 0; y < grid.length; y++) {
      for (int missing = grid[y].cardinality(); missing < columns; missing++) {
        rows.get(y).appendElement("td");
      }
    }
  }

  private static int span(Element cell, String attribute) {
    return cell.hasAttr(attribute) ? Integer.parseInt(cell.attr(attribute).strip()) : 1;
  }
}
