package dev.prepkit.cli;

/**
 * What an examination found.
 *
 * @param about in a word
 * @param found as it is
 * @param advice what to do; nothing where all is well
 */
record Remark(Level level, String about, String found, String advice) {

  /** How bad it is. */
  enum Level {
    FINE("ok"),
    NOTE("note"),
    WRONG("wrong");

    private final String word;

    Level(String word) {
      this.word = word;
    }
  }

  private static final int WORDS = 62;
  private static final String MARGIN = " ".repeat(18);

  static Remark fine(String about, String found) {
    return new Remark(Level.FINE, about, found, "");
  }

  static Remark note(String about, String found, String advice) {
    return new Remark(Level.NOTE, about, found, advice);
  }

  static Remark wrong(String about, String found, String advice) {
    return new Remark(Level.WRONG, about, found, advice);
  }

  /** For a terminal of 80 columns. */
  String text() {
    StringBuilder text = new StringBuilder(String.format("%-6s %-10s ", level.word, about));
    text.append(String.join("\n" + MARGIN, TerminalText.lines(found, WORDS))).append('\n');
    if (!advice.isEmpty()) {
      TerminalText.lines(advice, WORDS).forEach(line -> text.append(MARGIN + line + "\n"));
    }
    return text.toString();
  }
}
