package dev.prepkit.build;

import dev.prepkit.build.OutputFolder.Extent;
import dev.prepkit.calendar.CalendarWriter;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.kit.ContactDates;
import dev.prepkit.kit.KitAssembler;
import dev.prepkit.kit.OwnDraftReader;
import dev.prepkit.kit.OwnDrafts;
import dev.prepkit.kit.ProfileCheck;
import dev.prepkit.kit.Referrals;
import dev.prepkit.library.Library;
import dev.prepkit.library.QuestionBank;
import dev.prepkit.plan.Circumstances;
import dev.prepkit.plan.DateCheck;
import dev.prepkit.print.Paper;
import dev.prepkit.print.PrintOptions;
import dev.prepkit.profile.Contact;
import dev.prepkit.profile.Preferences;
import dev.prepkit.profile.Profile;
import dev.prepkit.profile.ProfileReader;
import dev.prepkit.site.SiteRenderer;
import dev.prepkit.site.Views.ContactEntry;
import dev.prepkit.text.SourceFile;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The straight line: read, assemble, render, write. Whatever is wrong with the input is collected
 * in the diagnostics; with any error nothing is written and the old output stands.
 */
public final class Build {

  /** How an edition comes about, once there is something to do. */
  @FunctionalInterface
  private interface Making {
    BuildReport make(Standing standing) throws IOException, FaultyInput;
  }

  private final BuildRequest request;
  private final Progress progress;
  private final Diagnostics diagnostics;
  private final Optional<Commons> commons;
  private final Workspace workspace;

  public Build(BuildRequest request, Diagnostics diagnostics) {
    this(request, diagnostics, Progress.UNHEARD);
  }

  /**
   * @param progress hears how far it is
   */
  public Build(BuildRequest request, Diagnostics diagnostics, Progress progress) {
    this(request, diagnostics, progress, Optional.empty());
  }

  /**
   * @param commons what it shares with builds for others
   */
  public Build(BuildRequest request, Diagnostics diagnostics, Progress progress, Commons commons) {
    this(request, diagnostics, progress, Optional.of(commons));
  }

  private Build(
      BuildRequest request, Diagnostics diagnostics, Progress progress, Optional<Commons> commons) {
    this.request = request;
    this.diagnostics = diagnostics;
    this.progress = progress;
    this.commons = commons;
    this.workspace =
        new Workspace(request.program().shipped(), request.folder(), request.member(), diagnostics);
  }

  /** The same build on another day. */
  public Build on(LocalDate today) {
    return new Build(request.on(today), diagnostics, progress, commons);
  }

  /** The day that counts as today. */
  public LocalDate today() {
    return request.today();
  }

  /** The personal edition: the guide, and a kit for each contact of the profile. */
  public BuildReport personal() throws IOException, FaultyInput {
    if (!request.contacts().isEmpty()) {
      return kits(new Standing(request, Extent.PART), settings -> Scope.part());
    }
    return unlessStanding(
        Extent.WHOLE,
        standing -> kits(standing, settings -> Scope.whole(standing.inputs(settings))));
  }

  /** The same folder without the contacts that are named: what was made for them goes. */
  BuildReport without() throws IOException, FaultyInput {
    return kits(new Standing(request, Extent.PART), settings -> Scope.without(request.contacts()));
  }

  private BuildReport kits(Standing standing, Scope.Finder finder) throws IOException, FaultyInput {
    Settings settings = settings();
    Scope scope = finder.find(settings);
    Profile profile = profile(settings);
    Workshop workshop = workshop(settings, look(settings, profile.preferences()));
    check(profile, workshop.library());
    List<Contact> contacts =
        scope.isRemoval()
            ? List.of()
            : chosen("contact", request.contacts(), profile.contacts(), Contact::id);
    OwnDrafts own =
        new OwnDraftReader(workshop.library(), profile, diagnostics).read(workspace.drafts());
    KitAssembler kits = new KitAssembler(workshop.library(), profile, own, request.today());
    Ingredients ingredients =
        new Ingredients(standing.common(settings), profile.preferences(), kits);
    CalendarWriter calendars = new CalendarWriter(profile.user().zone(), request.today());
    KitReview review =
        new KitReview(workshop.library().language(), profile, own, workspace, diagnostics);
    EarlierPages earlier = new EarlierPages(request.output().filter(output -> scope.isPart()));
    Set<Contact> made = Set.copyOf(contacts);
    Set<Contact> others =
        profile.contacts().stream()
            .filter(contact -> !made.contains(contact) && !scope.drops(contact))
            .filter(earlier::has)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    List<ContactDates> listed =
        profile.contacts().stream()
            .filter(contact -> made.contains(contact) || others.contains(contact))
            .map(kits::dates)
            .toList();
    return deliver(
        workshop,
        scope,
        edition -> {
          edition.home(
              listed.stream().sorted(ContactDates.URGENCY).map(ContactEntry::of).toList(),
              new Referrals(scope.left(profile.contacts())).people());
          edition.guide(ingredients.guide());
          edition.calendar(Part.CALENDAR, calendars.write(listed));
          new KitWriter(ingredients, review, calendars, progress)
              .write(contacts, edition, request.output().isEmpty());
          for (Contact other : others) {
            edition.keep(SiteRenderer.addressOf(other.id()), earlier.markup(other));
          }
          edition.search();
        });
  }

  /** The public edition: the guide and its sheets, made of content and theme alone. */
  public BuildReport publish() throws IOException, FaultyInput {
    return unlessStanding(Extent.PUBLIC, this::publish);
  }

  private BuildReport publish(Standing standing) throws IOException, FaultyInput {
    Settings settings = settings();
    Scope scope = Scope.forEverybody(standing.inputs(settings));
    Workshop workshop = workshop(settings, Look.of(settings.in(locale(settings.locale()))));
    return deliver(
        workshop,
        scope,
        edition -> {
          edition.home(List.of(), List.of());
          edition.guide();
          edition.search();
          edition.publication();
        });
  }

  /** The dates of all contacts; writes nothing. */
  public List<ContactDates> dates() throws IOException, FaultyInput {
    Settings settings = settings();
    Profile profile = profile(settings);
    Library library =
        reader(diagnostics)
            .library(look(settings, profile.preferences()))
            .orElseThrow(FaultyInput::new);
    check(profile, library);
    stopOnErrors();
    KitAssembler kits = new KitAssembler(library, profile, request.today());
    return profile.contacts().stream().map(kits::dates).toList();
  }

  /** One-page sheets of question banks, and nothing else. */
  public BuildReport sheets() throws IOException, FaultyInput {
    Settings settings = settings();
    Workshop workshop = workshop(settings, Look.of(settings.in(locale(settings.locale()))));
    List<QuestionBank> banks =
        chosen("bank", request.banks(), workshop.library().banks(), QuestionBank::id);
    return deliver(workshop, Scope.part(), edition -> edition.banks(banks));
  }

  /** The edition that the folder is for: personal where it has a profile, else public. */
  public BuildReport any() throws IOException, FaultyInput {
    return usesSample() ? publish() : personal();
  }

  /** Whether the folder has no profile of its own, so that the bundled sample stands in for it. */
  public boolean usesSample() throws IOException {
    return request.member().isEmpty() && !workspace.hasProfile();
  }

  private Settings settings() throws IOException {
    return new SettingsReader(workspace.folder(), diagnostics).read(workspace.settings());
  }

  private Profile profile(Settings settings) throws IOException, FaultyInput {
    ProfileReader reader = new ProfileReader(diagnostics, settings.policies());
    Profile profile =
        request.member().isPresent() ? read(request.member().get(), reader) : read(reader);
    return profile.in(locale(profile.preferences().locale()));
  }

  private Profile read(Member member, ProfileReader reader) throws IOException, FaultyInput {
    return member.profile().read(diagnostics).flatMap(reader::read).orElseThrow(FaultyInput::new);
  }

  private Profile read(ProfileReader reader) throws IOException, FaultyInput {
    Optional<SourceFile> file = usesSample() ? workspace.sampleProfile() : workspace.profile();
    Profile profile = file.flatMap(reader::read).orElseThrow(FaultyInput::new);
    Set<String> wanted =
        request.contacts().stream().map(Located::value).collect(Collectors.toSet());
    diagnostics.forgetWarnings(new OtherContacts(file.get(), profile, wanted));
    return profile;
  }

  private Located<Locale> locale(Located<Locale> wanted) throws IOException {
    return new LocaleChoice(workspace, diagnostics).settle(wanted);
  }

  private void check(Profile profile, Library library) {
    new ProfileCheck(library, diagnostics).check(profile);
    new DateCheck(Circumstances.of(profile, request.today()), diagnostics).check(profile);
  }

  private Workshop workshop(Settings settings, Look look) throws IOException, FaultyInput {
    Look wanted = look.with(request.wishes());
    Commons.Reading reading = found -> reader(found).read(settings, wanted);
    Optional<Workshop> workshop =
        commons.isPresent()
            ? commons.get().workshop(wanted, diagnostics, reading)
            : reading.read(diagnostics);
    return workshop.orElseThrow(FaultyInput::new);
  }

  private WorkshopReader reader(Diagnostics found) {
    BuildRequest.Program program = request.program();
    Workspace shared = new Workspace(program.shipped(), request.folder(), found);
    return new WorkshopReader(shared, program.version(), request.today(), found);
  }

  private static Look look(Settings settings, Preferences preferences) {
    PrintOptions print =
        new PrintOptions(
            Paper.of(preferences.paper()), preferences.largePrint(), preferences.fillable());
    return new Look(
        settings.theme(),
        preferences.locale(),
        preferences.policies(),
        print,
        true,
        Optional.empty());
  }

  /** The things that were asked for by id, or all of them; an unknown id is reported. */
  private <T> List<T> chosen(
      String kind, List<Located<String>> wanted, List<T> all, Function<T, String> id) {
    Set<String> known = new TreeSet<>(all.stream().map(id).toList());
    for (Located<String> word : wanted) {
      if (!known.contains(word.value())) {
        diagnostics.unknown(word.at(), kind, word.value(), known);
      }
    }
    Set<String> ids = new TreeSet<>(wanted.stream().map(Located::value).toList());
    return all.stream().filter(each -> ids.isEmpty() || ids.contains(id.apply(each))).toList();
  }

  private BuildReport unlessStanding(Extent extent, Making making) throws IOException, FaultyInput {
    Standing standing = new Standing(request, extent);
    Optional<SortedMap<String, Long>> sizes = standing.sizes();
    return sizes.isPresent() ? BuildReport.standing(sizes.get()) : making.make(standing);
  }

  private BuildReport deliver(Workshop workshop, Scope scope, Delivery.Recipe recipe)
      throws IOException, FaultyInput {
    return new Delivery(request, workspace, commons, diagnostics).deliver(workshop, scope, recipe);
  }

  private void stopOnErrors() throws FaultyInput {
    if (diagnostics.hasErrors()) {
      throw new FaultyInput();
    }
  }
}
