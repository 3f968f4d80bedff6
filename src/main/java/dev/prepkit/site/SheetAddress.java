package dev.prepkit.site;

/** Where the printed sheets lie below the site's root. */
public final class SheetAddress {

  public static final String HANDBOOK = "handbook.pdf";

  private SheetAddress() {}

  public static String ofBank(String id) {
    return "sheets/" + id + ".pdf";
  }

  public static String ofAudience(String id) {
    return "sheets/for/" + id + ".pdf";
  }

  public static String ofWorksheet(String name) {
    return "worksheets/" + name + ".pdf";
  }

  public static String ofContact(String id, String name) {
    return "contacts/" + id + "/" + name + ".pdf";
  }
}
