package dev.prepkit.build;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.kit.Roles;
import dev.prepkit.library.DraftKind;
import dev.prepkit.library.EmailSample;
import dev.prepkit.library.Library;
import dev.prepkit.library.LibraryReader;
import dev.prepkit.policy.Policies;
import dev.prepkit.profile.Contact;
import dev.prepkit.profile.Profile;
import dev.prepkit.profile.ProfileReader;
import dev.prepkit.review.Assignment;
import dev.prepkit.review.Assignment.People;
import dev.prepkit.review.DraftReview;
import dev.prepkit.review.Finding;
import dev.prepkit.review.KindGuess;
import dev.prepkit.review.Message;
import dev.prepkit.review.MessageReader;
import dev.prepkit.text.Languages;
import dev.prepkit.text.SourceFile;
import dev.prepkit.text.SourceRoot;
import dev.prepkit.text.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reviews texts, wherever they come from. */
public final class TextReview {

  /**
   * What somebody asked for.
   *
   * @param folder the folder whose content and policies count
   * @param kind a sample or a kind of message; guessed where it is missing
   * @param contact the contact of the folder's profile to whom the texts go
   */
  public record Request(
      Path shipped,
      SourceRoot folder,
      Optional<Located<String>> kind,
      Optional<Located<String>> contact) {}

  /**
   * How one text was read.
   *
   * @param kind like {@code a request}; nothing where it could not be told, so that only what holds
   *     for every message was checked
   * @param guessed whether nobody said which kind it is
   */
  public record Verdict(Optional<String> kind, boolean guessed, List<Finding> findings) {

    public Verdict {
      findings = List.copyOf(findings);
    }
  }

  private final Request request;
  private final Diagnostics diagnostics;
  private final Library library;
  private final Policies policies;
  private final Optional<Profile> profile;

  /** Reads what is needed from the folder. */
  public TextReview(Request request, Diagnostics diagnostics) throws IOException, FaultyInput {
    this.request = request;
    this.diagnostics = diagnostics;
    Workspace workspace = new Workspace(request.shipped(), request.folder(), diagnostics);
    Settings settings =
        new SettingsReader(workspace.folder(), diagnostics).read(workspace.settings());
    this.profile = request.contact().isPresent() ? profile(workspace, settings) : Optional.empty();
    this.policies = profile.map(p -> p.preferences().policies()).orElse(settings.policies());
    Located<Locale> locale =
        new LocaleChoice(workspace, diagnostics).settle(locale(workspace, settings));
    Languages languages = Languages.of(locale.value());
    SourceTree content = workspace.content(languages);
    new Untranslated(languages, diagnostics).reportReview(content);
    this.library =
        new LibraryReader(content, policies, diagnostics).read().orElseThrow(FaultyInput::new);
    checkWords();
  }

  /** That of the user, though nothing else of their profile counts here; or that of the house. */
  private static Located<Locale> locale(Workspace workspace, Settings settings) throws IOException {
    Optional<SourceFile> file = workspace.hasProfile() ? workspace.profile() : Optional.empty();
    return file.flatMap(new ProfileReader(new Diagnostics())::read)
        .map(each -> each.preferences().locale())
        .orElse(settings.locale());
  }

  private Optional<Profile> profile(Workspace workspace, Settings settings) throws IOException {
    Optional<SourceFile> file =
        workspace.hasProfile() ? workspace.profile() : workspace.sampleProfile();
    Optional<Profile> read =
        file.flatMap(new ProfileReader(diagnostics, settings.policies())::read);
    Set<String> wanted = request.contact().stream().map(Located::value).collect(Collectors.toSet());
    read.ifPresent(each -> diagnostics.forgetWarnings(new OtherContacts(file.get(), each, wanted)));
    return read;
  }

  private void checkWords() throws FaultyInput {
    request
        .kind()
        .filter(word -> !kinds().contains(word.value()))
        .ifPresent(word -> diagnostics.unknown(word.at(), "kind", word.value(), kinds()));
    if (profile.isPresent()) {
      Set<String> ids =
          profile.get().contacts().stream().map(Contact::id).collect(Collectors.toSet());
      request
          .contact()
          .filter(word -> !ids.contains(word.value()))
          .ifPresent(word -> diagnostics.unknown(word.at(), "contact", word.value(), ids));
    }
    if (diagnostics.hasErrors()) {
      throw new FaultyInput();
    }
  }

  private Set<String> kinds() {
    Set<String> known = new TreeSet<>();
    library.language().review().kinds().forEach(kind -> known.add(kind.id()));
    library.emails().forEach(sample -> known.add(sample.id()));
    return known;
  }

  /** Reviews one text; nothing when it cannot be read, which is reported. */
  public Optional<Verdict> review(SourceFile text) {
    return new MessageReader(library.language().review(), diagnostics)
        .read(text)
        .map(message -> review(message, text.id()));
  }

  private Verdict review(Message message, String name) {
    KindGuess guess = new KindGuess(library);
    Optional<String> said = request.kind().map(Located::value).or(() -> guess.fromName(name));
    Optional<EmailSample> sample = said.flatMap(this::sample);
    if (sample.isPresent()) {
      Assignment assignment =
          Assignment.of(sample.get(), library.language().review(), people(sample), policies);
      return verdict(message, sample.map(each -> "'" + each.title() + "'"), assignment);
    }
    Optional<DraftKind> kind =
        said.flatMap(library.language().review()::kind).or(() -> guess.fromWords(message));
    Assignment assignment =
        kind.map(each -> Assignment.of(each, people(sample), policies))
            .orElseGet(() -> Assignment.ofAny(people(sample), policies));
    return verdict(message, kind.map(DraftKind::label), assignment);
  }

  private Verdict verdict(Message message, Optional<String> kind, Assignment assignment) {
    List<Finding> findings =
        new DraftReview(library.language().review()).ofText(message, assignment);
    return new Verdict(kind, request.kind().isEmpty(), findings);
  }

  private Optional<EmailSample> sample(String id) {
    return library.emails().stream().filter(sample -> sample.id().equals(id)).findFirst();
  }

  private People people(Optional<EmailSample> sample) {
    Optional<Contact> contact =
        profile.stream()
            .flatMap(each -> each.contacts().stream())
            .filter(each -> request.contact().filter(w -> w.value().equals(each.id())).isPresent())
            .findFirst();
    return contact.map(each -> people(each, sample)).orElseGet(People::unknown);
  }

  private People people(Contact contact, Optional<EmailSample> sample) {
    Roles roles = new Roles(profile.orElseThrow(), library.language().words().generalTerms());
    return sample.map(each -> roles.in(each, contact)).orElseGet(() -> roles.to(contact));
  }
}
