package dev.prepkit.theme;

import java.util.List;
import java.util.Optional;

/**
 * The house that hands a kit out, as pages and sheets show it.
 *
 * @param logo for pages
 * @param paperLogo for sheets, which take PNG and JPEG files alone
 * @param contact how it is reached
 * @param appointment the page on which an appointment is made with it
 * @param coloured whether it has colours of its own, in {@code assets/brand.css}
 */
public record Brand(
    Optional<Logo> logo,
    Optional<Logo> paperLogo,
    Optional<Contact> contact,
    Optional<String> appointment,
    boolean coloured) {

  /** No house. */
  public static final Brand NONE =
      new Brand(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

  /**
   * A picture.
   *
   * @param address below the site's root, and in documents for paper
   * @param alt what a screen reader says instead
   */
  public record Logo(String address, String alt) {}

  /**
   * How the house is reached.
   *
   * @param name of the office or the person
   * @param address line by line
   * @param hours when somebody is there, line by line
   */
  public record Contact(
      Optional<String> name,
      Optional<String> email,
      Optional<String> phone,
      List<String> address,
      List<String> hours) {

    public Contact {
      address = List.copyOf(address);
      hours = List.copyOf(hours);
    }

    /** The link to the phone: its number without what only people read. */
    public Optional<String> tel() {
      return phone.map(number -> "tel:" + number.replaceAll("[^+0-9]", ""));
    }

    public boolean hasAddress() {
      return !address.isEmpty();
    }

    public boolean hasHours() {
      return !hours.isEmpty();
    }
  }

  /** Whether there is anything that a page's foot can show. */
  public boolean reachable() {
    return contact.isPresent() || appointment.isPresent();
  }

  /** Whether there is anything that a sheet's head can show. */
  public boolean onPaper() {
    return paperLogo.isPresent() || reachable();
  }
}
