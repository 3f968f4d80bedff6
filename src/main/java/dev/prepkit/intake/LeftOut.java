package dev.prepkit.intake;

/** Why a field does not come into the profile, what people may want to mend first. */
public enum LeftOut {
  UNREADABLE("not written as such files are"),
  UNSEEN("nothing that anybody could see"),
  NO_ADDRESS("no e-mail address"),
  NO_NUMBER("no telephone number"),
  NO_WEB_ADDRESS("no full web address"),
  TOO_LONG("longer than " + Gatherer.LONGEST + " characters"),
  TOO_LONG_TO_TELL("too long for a request: write one or two sentences of it"),
  YOURS_KEPT("your profile says something else, and that was kept"),
  ANOTHER_KEPT("another one was kept"),
  NOT_SAID("no part of the name as it is said"),
  NO_PLACE("a profile has no key for it"),
  PRIVATE("private, and of no use for a meeting"),
  TECHNICAL("says something of the file, not of a person");

  private final String words;

  LeftOut(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** Whether people may want to write the value down somewhere else. */
  public boolean isWorthTelling() {
    return this != PRIVATE && this != TECHNICAL && this != UNSEEN;
  }
}
