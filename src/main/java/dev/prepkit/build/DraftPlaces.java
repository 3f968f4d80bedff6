package dev.prepkit.build;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.profile.Contact;
import dev.prepkit.profile.Profile;
import dev.prepkit.profile.Referrer;
import dev.prepkit.review.Finding;
import dev.prepkit.text.SourceFile;
import dev.prepkit.text.YamlReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells findings in filled-in drafts where the words were written: at a value of the profile, in a
 * sample of the user's, or else at the contact. One value spoils many drafts, and is told once.
 */
final class DraftPlaces {

  /**
   * A text that was made.
   *
   * @param sample the file of its sample, where it was made of one
   * @param where words for it, like {@code in a question}
   */
  record Made(String text, Contact contact, Optional<String> sample, String where) {}

  /** What a value was blamed for already. */
  private record Told(String rule, SourceLocation at) {}

  /** The rule of lengths: what is too long is so because of its longest part. */
  private static final String LENGTH = "D7";

  private final Workspace workspace;
  private final Profile profile;
  private final Set<Told> told = new HashSet<>();
  private Optional<ProfileValues> values = Optional.empty();

  DraftPlaces(Workspace workspace, Profile profile) {
    this.workspace = workspace;
    this.profile = profile;
  }

  /** The findings that were not told before, with their places. */
  List<Finding> placed(List<Finding> findings, Made made) throws IOException {
    List<Finding> placed = new ArrayList<>();
    for (Finding finding : findings) {
      placed(finding, made).ifPresent(placed::add);
    }
    return placed;
  }

  private Optional<Finding> placed(Finding finding, Made made) throws IOException {
    Optional<SourceFile> sample =
        made.sample().isEmpty() ? Optional.empty() : workspace.own(made.sample().get());
    Optional<SourceLocation> written = sample.flatMap(file -> find(finding.quote(), file));
    Optional<SourceLocation> value = value(finding, made, written.isEmpty());
    if (value.isPresent() && !told.add(new Told(finding.rule(), value.get()))) {
      return Optional.empty();
    }
    SourceLocation elsewhere = sample.map(SourceFile::start).orElse(made.contact().at());
    return Optional.of(at(value.or(() -> written).orElse(elsewhere), finding, made.where()));
  }

  /**
   * The value that is to blame.
   *
   * @param parts whether one that is only a part of the words may be
   */
  private Optional<SourceLocation> value(Finding finding, Made made, boolean parts)
      throws IOException {
    SourceLocation contact = made.contact().at();
    ProfileValues all = values(contact.file());
    if (finding.rule().equals(LENGTH)) {
      return all.longest(made.text(), contact);
    }
    Optional<SourceLocation> whole = all.around(finding.quote(), made.text(), contact);
    return whole.isEmpty() && parts ? all.within(finding.quote(), made.text(), contact) : whole;
  }

  private ProfileValues values(String file) throws IOException {
    if (values.isEmpty()) {
      List<String> names = new ArrayList<>(List.of(profile.user().name()));
      for (Contact contact : profile.contacts()) {
        names.add(contact.name());
        contact.connection().referrer().map(Referrer::name).ifPresent(names::add);
      }
      values =
          workspace
              .named(file)
              .flatMap(new YamlReader(new Diagnostics())::read)
              .map(fields -> ProfileValues.of(fields, Set.copyOf(names)));
    }
    return values.orElseGet(ProfileValues::none);
  }

  private static Finding at(SourceLocation at, Finding finding, String where) {
    return new Finding(
        finding.rule(),
        finding.severity(),
        at,
        finding.quote(),
        finding.message() + " " + where,
        finding.advice());
  }

  private static Optional<SourceLocation> find(String quote, SourceFile file) {
    String pattern =
        Arrays.stream(quote.strip().split("\\s+"))
            .map(Pattern::quote)
            .collect(Collectors.joining("\\s+"));
    Matcher found = Pattern.compile(pattern).matcher(file.text());
    return found.find() ? Optional.of(file.at(found.start())) : Optional.empty();
  }
}
