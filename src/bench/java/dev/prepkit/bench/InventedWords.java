package dev.prepkit.bench;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Invents names and sentences: always the same, in the same order. */
final class InventedWords {

  private static final List<String> FIRST =
      List.of(
          "Ada", "Bram", "Chidi", "Dana", "Elif", "Farid", "Greta", "Hana", "Ivo", "Jun", "Kira",
          "Luis", "Mara", "Nadia", "Omar", "Priya", "Rosa", "Sven", "Tariq", "Uma");
  private static final List<String> BEGINNINGS =
      List.of(
          "Aber", "Bel", "Cald", "Dorn", "Elm", "Fal", "Gren", "Hol", "Ing", "Kest", "Lind", "Mor",
          "Nord", "Ost", "Pel", "Rav", "Sol", "Tarn", "Ulv", "Wend", "Yar", "Zell");
  private static final List<String> ENDINGS =
      List.of(
          "ano", "berg", "by", "dahl", "ek", "feld", "gard", "ham", "ides", "kova", "lund", "mann",
          "nen", "oster", "quist", "rup", "sen", "strom", "tor", "ula", "vik", "wala", "ylmaz");
  private static final List<String> ROLES =
      List.of(
          "Data Analyst",
          "Grid Planner",
          "Nurse Educator",
          "Process Engineer",
          "Risk Officer",
          "Sound Designer",
          "Supply Planner",
          "Underwriter");
  private static final List<String> HOUSES =
      List.of("Hospitals", "Insurance", "Logistics", "Press", "Robotics", "Studios", "Water");
  private static final List<String> SENTENCES =
      List.of(
          "Start with an open question, and let the silence do some of the work.",
          "Listen for the *second* answer, the one that comes after the polite one.",
          "Write the answer down in **your own words** before you leave the building.",
          "People like to talk about decisions, so ask what they chose and what they gave up.",
          "Leave out what a careers page says, and ask how one day really went.",
          "Numbers help: ask *how many*, *how often* and *how long*.",
          "Name one thing from the public record, so that they see you have prepared.",
          "Close with a question about **who else** could tell you more.",
          "When the talk drifts, bring it back with one question from your list.",
          "Think of the other person's calendar before you think of your own.",
          "A short message is read at once, and a long one is put off.");

  private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);

  /** The name of contact number {@code i}; ten thousand of them are all different. */
  static String name(int i) {
    String last =
        nth(BEGINNINGS, i / FIRST.size()) + nth(ENDINGS, i / FIRST.size() / BEGINNINGS.size());
    return nth(FIRST, i) + " " + last;
  }

  static String role(int i) {
    return nth(ROLES, i);
  }

  static String organisation(int i) {
    return nth(BEGINNINGS, i / 3) + nth(ENDINGS, i / 5) + " " + nth(HOUSES, i);
  }

  String sentence() {
    return SENTENCES.get(random.nextInt(SENTENCES.size()));
  }

  String paragraph(int sentences) {
    StringBuilder text = new StringBuilder(sentence());
    for (int i = 1; i < sentences; i++) {
      text.append(' ').append(sentence());
    }
    return text.append("\n\n").toString();
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  private static String nth(List<String> all, int i) {
    return all.get(i % all.size());
  }
}
