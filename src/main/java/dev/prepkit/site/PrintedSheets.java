package dev.prepkit.site;

import java.util.List;

/**
 * Which sheets there are to link to. A sheet is named as the word of the theme that its link says.
 *
 * @param questions whether there is one for each bank and audience
 * @param handbook whether the whole guide is there as a book
 * @param worksheets the names of those for everybody
 * @param contact the names of those that every contact has
 */
public record PrintedSheets(
    boolean questions, boolean handbook, List<String> worksheets, List<String> contact) {

  public PrintedSheets {
    worksheets = List.copyOf(worksheets);
    contact = List.copyOf(contact);
  }
}
