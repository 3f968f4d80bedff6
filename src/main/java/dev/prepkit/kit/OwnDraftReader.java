package dev.prepkit.kit;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.library.EmailSample;
import dev.prepkit.library.Library;
import dev.prepkit.profile.Contact;
import dev.prepkit.profile.Profile;
import dev.prepkit.review.MessageReader;
import dev.prepkit.text.SourceTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the user's own words: {@code drafts/<contact>/<sample>.md}. */
public final class OwnDraftReader {

  /** The folder below the user's. */
  public static final String FOLDER = "drafts";

  private static final Pattern PLACE = Pattern.compile("drafts/([^/]+)/([^/]+)\\.(md|txt)");

  private final Library library;
  private final Set<String> contacts;
  private final Diagnostics diagnostics;

  public OwnDraftReader(Library library, Profile profile, Diagnostics diagnostics) {
    this.library = library;
    this.contacts =
        profile.contacts().stream().map(Contact::id).collect(Collectors.toCollection(TreeSet::new));
    this.diagnostics = diagnostics;
  }

  /** Reads all of them; a file for nobody, or for no sample, is reported. */
  public OwnDrafts read(SourceTree folder) throws IOException {
    List<OwnDraft> all = new ArrayList<>();
    for (String path : folder.paths(FOLDER, "")) {
      read(folder, path).ifPresent(draft -> add(draft, all));
    }
    return new OwnDrafts(all);
  }

  private Optional<OwnDraft> read(SourceTree folder, String path) throws IOException {
    SourceLocation start = SourceLocation.startOf(folder.nameOf(path));
    Matcher place = PLACE.matcher(path);
    if (!place.matches()) {
      diagnostics.warning(
          start,
          "this file is not used",
          "your own words stand in drafts/CONTACT/SAMPLE.md, or .txt");
      return Optional.empty();
    }
    Optional<EmailSample> sample = sample(start, place.group(2));
    if (!contacts.contains(place.group(1))) {
      diagnostics.unknown(start, "contact", place.group(1), contacts);
    } else if (sample.isPresent()) {
      return folder
          .read(path)
          .flatMap(new MessageReader(library.language().review(), diagnostics)::read)
          .map(message -> new OwnDraft(place.group(1), sample.get(), message));
    }
    return Optional.empty();
  }

  private Optional<EmailSample> sample(SourceLocation start, String id) {
    Optional<EmailSample> sample =
        library.emails().stream().filter(each -> each.id().equals(id)).findFirst();
    if (sample.isEmpty()) {
      Set<String> known =
          library.emails().stream().map(EmailSample::id).collect(Collectors.toSet());
      diagnostics.unknown(start, "sample", id, known);
    }
    return sample;
  }

  private void add(OwnDraft draft, List<OwnDraft> all) {
    if (new OwnDrafts(all).find(draft.contact(), draft.sample()).isPresent()) {
      diagnostics.error(
          draft.message().body().file().start(),
          "the words for " + draft.contact() + " and " + draft.sample().id() + " are here twice",
          "keep the .md or the .txt");
    }
    all.add(draft);
  }
}
