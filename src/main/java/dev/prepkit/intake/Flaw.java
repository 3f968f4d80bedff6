package dev.prepkit.intake;

/** Why an entry of an export cannot become a contact. */
public enum Flaw {
  NO_NAME("it has no name"),
  NO_PERSON("it is no person, but a group or an organisation"),
  WRONG_CELLS("it has other cells than the header: put quotes around text that holds a separator");

  private final String words;

  Flaw(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
