package dev.prepkit.intake;

import dev.prepkit.profile.SpokenName;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parts of a name as an export has them; any of them may be missing.
 *
 * @param whole as it is shown
 * @param others what stands before, between and behind: titles, middle names, degrees
 */
record NameParts(
    Optional<Item> whole, Optional<Item> given, Optional<Item> family, List<Item> others) {

  /** Pictures, with what belongs to them. */
  private static final String PICTURE =
      "[\\p{IsEmoji_Presentation}\\p{So}][\\uFE0F\\u200D\\x{1F3FB}-\\x{1F3FF}\\p{So}]*";

  /** What people add to a name and nobody says: pictures, pronouns, degrees behind a comma. */
  private static final Pattern ADDED =
      Pattern.compile(PICTURE + "|\\((?:\\p{L}+/)+\\p{L}+\\)|[(\\[]\\s*[)\\]]");

  private static final Pattern BEHIND_COMMA = Pattern.compile("\\s*,.*");

  private static final Set<UnicodeScript> EAST_ASIAN =
      EnumSet.of(
          UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

  NameParts {
    others = List.copyOf(others);
  }

  /** Keeps the name, and leaves over what is no part of it. */
  void sort(Gatherer gatherer) {
    if (all().anyMatch(item -> item.value().length() > Gatherer.LONGEST)) {
      all().forEach(item -> gatherer.leave(item, LeftOut.TOO_LONG));
      return;
    }
    List<Leftover> cuts = new ArrayList<>();
    String full = whole.map(item -> bare(gatherer.seen(item), item, cuts)).orElse("");
    String pair =
        spoken()
            .flatMap(Optional::stream)
            .map(item -> withoutDegrees(bare(gatherer.seen(item), item, cuts), item, cuts))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    boolean paired = full.isEmpty() || full.contains(",") && given.isPresent() && !pair.isEmpty();
    String name = paired ? pair : said(full, cuts);
    if (name.isEmpty()) {
      all().forEach(item -> gatherer.leave(item, LeftOut.NOT_SAID));
      return;
    }
    List<Item> said = all().filter(item -> isSaid(item, name, paired)).toList();
    said.forEach(item -> gatherer.put("name", item, name));
    all()
        .filter(item -> !said.contains(item))
        .forEach(item -> gatherer.leave(item, LeftOut.NOT_SAID));
    cuts.forEach(cut -> gatherer.leave(cut.item(), cut.why()));
  }

  /** A whole name as it is said. */
  private String said(String full, List<Leftover> cuts) {
    String said = SpokenName.of(full).orElse(full);
    String behind = full.substring(full.indexOf(',') + 1).strip();
    if (!said.equals(full) && !said.contains(behind)) {
      cuts.add(new Leftover(whole.orElseThrow().with(behind), LeftOut.NOT_SAID));
    }
    return said;
  }

  /** Where names are written without Latin letters from family to person, they stay so. */
  private Stream<Optional<Item>> spoken() {
    boolean familyFirst =
        Stream.of(given, family)
            .flatMap(Optional::stream)
            .allMatch(each -> isEastAsian(each.value()));
    return familyFirst ? Stream.of(family, given) : Stream.of(given, family);
  }

  private static boolean isEastAsian(String text) {
    return text.codePoints().allMatch(point -> EAST_ASIAN.contains(UnicodeScript.of(point)));
  }

  private Stream<Item> all() {
    return Stream.concat(
        Stream.of(whole, given, family).flatMap(Optional::stream), others.stream());
  }

  /** Whether the words of a part are in the name; what was cut from it is told by itself. */
  private boolean isSaid(Item item, String name, boolean paired) {
    boolean isWhole = whole.filter(item::equals).isPresent();
    if (isWhole && !paired) {
      return true;
    }
    String bare = bare(item.value(), item, new ArrayList<>());
    String words = isWhole ? bare : withoutDegrees(bare, item, new ArrayList<>());
    return !Folded.of(words).isEmpty() && Folded.words(name).containsAll(Folded.words(words));
  }

  private static String bare(String text, Item item, List<Leftover> cuts) {
    Matcher added = ADDED.matcher(text);
    while (added.find()) {
      cuts.add(new Leftover(item.with(added.group()), LeftOut.NOT_SAID));
    }
    return ADDED.matcher(text).replaceAll(" ").replaceAll("\\s+", " ").strip();
  }

  private static String withoutDegrees(String text, Item item, List<Leftover> cuts) {
    Matcher behind = BEHIND_COMMA.matcher(text);
    if (!behind.find()) {
      return text;
    }
    cuts.add(
        new Leftover(item.with(behind.group().replaceFirst("^\\s*,\\s*", "")), LeftOut.NOT_SAID));
    return text.substring(0, behind.start());
  }
}
