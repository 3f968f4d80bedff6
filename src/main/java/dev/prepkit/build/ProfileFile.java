package dev.prepkit.build;

import dev.prepkit.diagnostic.Diagnostic;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.intake.Additions;
import dev.prepkit.profile.Contact;
import dev.prepkit.profile.Profile;
import dev.prepkit.profile.ProfileReader;
import dev.prepkit.text.Slug;
import dev.prepkit.text.SourceFile;
import dev.prepkit.text.SourceReader;
import dev.prepkit.text.SourceRoot;
import dev.prepkit.text.YamlBlock;
import dev.prepkit.text.YamlKeys;
import dev.prepkit.text.YamlList;
import dev.prepkit.text.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A profile on disk, to which contacts are added without a change to what is there. */
public final class ProfileFile {

  private static final String NAME = "profile.yaml";
  private static final String LIST = "contacts";

  /** In the order in which people write them. */
  private static final List<String> CONTACT_KEYS =
      List.of("name", "id", "role", "organisation", "field", "email", "phone", "known");

  private static final List<String> USER_KEYS =
      List.of("name", "headline", "background", "audience", "email", "phone", "links");

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Path file;
  private final String shown;
  private final Diagnostics diagnostics;

  /**
   * @param folder that of the user
   */
  public ProfileFile(SourceRoot folder, Diagnostics diagnostics) {
    this.file = folder.folder().resolve(NAME);
    this.shown = folder.nameOf(NAME);
    this.diagnostics = diagnostics;
  }

  /**
   * Adds a contact behind the others.
   *
   * @param values of its keys, the name among them
   * @return where it stands
   * @throws FaultyInput if the file cannot be read, or the contact would not be right in it
   */
  public SourceLocation add(Map<String, String> values) throws IOException, FaultyInput {
    SourceFile before = read();
    if (!values.containsKey("id")) {
      new ProfileReader(new Diagnostics())
          .read(before)
          .ifPresent(old -> refuseTwin(old, values.getOrDefault("name", "")));
    }
    SourceFile after =
        change(before, text -> YamlList.append(text, LIST, List.of(YamlBlock.lines(values))));
    return after.at(firstDifference(before.text(), after.text()));
  }

  /**
   * Adds much at once: all of it, or nothing.
   *
   * @throws FaultyInput if the file cannot be read, or would not be right then
   */
  public void add(Additions additions) throws IOException, FaultyInput {
    List<List<String>> contacts = additions.contacts().stream().map(YamlBlock::lines).toList();
    change(
        read(),
        text ->
            YamlKeys.fill(text, CONTACT_KEYS, LIST, additions.filled())
                .flatMap(filled -> YamlList.append(filled, LIST, contacts))
                .flatMap(more -> YamlKeys.fill(more, USER_KEYS, additions.user())));
  }

  /** The file as it can be read by others. */
  public SourceFile read() throws IOException, FaultyInput {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      diagnostics.error(
          SourceLocation.startOf(shown), "there is no profile yet", "start one: prepkit init");
      throw new FaultyInput();
    }
    Optional<SourceFile> read = new SourceReader(diagnostics).read(file, shown, NAME);
    if (read.isEmpty() || new YamlReader(diagnostics).read(read.get()).isEmpty()) {
      throw new FaultyInput();
    }
    return read.get();
  }

  /** Writes another text, if it is right; what it was made of stands in it unchanged. */
  private SourceFile change(SourceFile before, Function<String, Optional<String>> edit)
      throws IOException, FaultyInput {
    String raw = Files.readString(file);
    String start = raw.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
    Optional<String> text = edit.apply(raw.substring(start.length()));
    if (text.isEmpty()) {
      diagnostics.error(
          before.start(),
          "the contacts are not written one below the other",
          "write 'contacts:' and below it '  - name: …' for each");
      throw new FaultyInput();
    }
    SourceFile after = before.with(SourceReader.plain(text.get()));
    check(before, after);
    new WholeFile(file).replace(start + text.get());
    return after;
  }

  /** What was wrong before may stay wrong, and nothing else may be. */
  private void check(SourceFile before, SourceFile after) throws FaultyInput {
    if (!SourceReader.canRead(after.text())) {
      diagnostics.error(
          before.start(),
          "with all that it would be larger than 1 MiB, and could not be read any more",
          "choose fewer people: --company, --name or --title");
    }
    Diagnostics earlier = new Diagnostics();
    new ProfileReader(earlier).read(before);
    Diagnostics later = new Diagnostics();
    new ProfileReader(later).read(after);
    Set<String> known = earlier.all().stream().map(Diagnostic::message).collect(Collectors.toSet());
    later.all().stream().filter(each -> !known.contains(each.message())).forEach(this::report);
    if (diagnostics.hasErrors()) {
      throw new FaultyInput();
    }
  }

  private void report(Diagnostic each) {
    diagnostics.report(
        each.severity(),
        each.location(),
        each.message(),
        each.hint().orElse("write it another way"));
  }

  private void refuseTwin(Profile profile, String name) {
    for (Contact contact : profile.contacts()) {
      if (Slug.of(contact.name()).equals(Slug.of(name))) {
        diagnostics.error(
            contact.at(),
            "'" + contact.name() + "' is among your contacts already",
            "if they are two people, give the new one an id of their own: --id");
      }
    }
  }

  private static int firstDifference(String one, String other) {
    int same = Arrays.mismatch(one.toCharArray(), other.toCharArray());
    return Math.max(0, same);
  }
}
