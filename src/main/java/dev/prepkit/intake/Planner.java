package dev.prepkit.intake;

import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.intake.Step.Difference;
import dev.prepkit.intake.Step.Outcome;
import dev.prepkit.text.Fields;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares exports with a profile. Nothing that stands there is ever changed: a contact gets the
 * keys that are missing, and everybody who is not among the contacts comes behind them.
 */
public final class Planner {

  /** More than any files need; each round that learns something fills in a key for good. */
  private static final int MOST_ROUNDS = 20;

  private final ProfileView profile;
  private final Filters filters;
  private final List<Known> known;
  private final Map<Found, Known> whoIs = new IdentityHashMap<>();
  private final Map<Known, Found> first = new IdentityHashMap<>();
  private final List<Leftover> leftovers = new ArrayList<>();

  /**
   * @param profile as it stands in its file; what is wrong with keys that matter is reported
   */
  public Planner(Fields profile, Filters filters) {
    this.profile = ProfileView.of(profile);
    this.filters = filters;
    this.known = new ArrayList<>(this.profile.contacts());
  }

  /** What an import of all these exports would do. */
  public ImportPlan plan(List<Export> exports) {
    List<Found> all = exports.stream().flatMap(export -> export.people().stream()).toList();
    List<Found> wanted = all.stream().filter(this::isWanted).toList();
    meet(wanted);
    UserPlan user = new UserPlan(profile, exports, leftovers);
    List<Step> steps = all.stream().map(this::step).toList();
    exports.forEach(export -> leftovers.addAll(export.leftovers()));
    List<ImportPlan.Source> sources = exports.stream().map(Planner::source).toList();
    return new ImportPlan(sources, steps, user.step(), additions(user), leftovers);
  }

  private static ImportPlan.Source source(Export export) {
    return new ImportPlan.Source(export.file(), export.kind(), export.people().size());
  }

  private boolean isWanted(Found person) {
    return person.flaw().isEmpty() && filters.take(person) && !isUser(person);
  }

  private boolean isUser(Found person) {
    String email = profile.user().getOrDefault("email", "");
    return Folded.same(profile.user().getOrDefault("name", ""), person.text("name"))
        || !email.isEmpty() && email.equalsIgnoreCase(person.text("email"));
  }

  /**
   * Finds out who everybody is, again until nothing more is learned: what one entry says may tell
   * who another one is. So a second import, which is one more round, finds nothing to do.
   */
  private void meet(List<Found> people) {
    for (int round = 0; round < MOST_ROUNDS && meetOnce(people); round++) {
      Set<Known> met = Set.copyOf(whoIs.values());
      known.removeIf(each -> each.isNew() && !met.contains(each));
    }
    people.forEach(person -> first.putIfAbsent(whoIs.get(person), person));
  }

  /** One round; true if something was learned in it. */
  private boolean meetOnce(List<Found> people) {
    AddressBook book = new AddressBook(known);
    people.forEach(book::claim);
    boolean learned = false;
    for (Found person : people) {
      Known somebody = book.find(person);
      learned |= book.learn(somebody, person);
      whoIs.put(person, somebody);
    }
    learned |= book.all().size() > known.size();
    known.clear();
    known.addAll(book.all());
    return learned;
  }

  private Step step(Found person) {
    Optional<String> reason = refusal(person);
    if (reason.isPresent()) {
      boolean filtered = person.flaw().isEmpty() && !filters.take(person);
      Outcome outcome = filtered ? Outcome.FILTERED : Outcome.SKIP;
      return new Step(person, outcome, reason.get(), Optional.empty(), Map.of(), List.of());
    }
    leftovers.addAll(person.leftovers());
    Known somebody = whoIs.get(person);
    List<Difference> differences = differences(person, somebody);
    Found earlier = first.get(somebody);
    if (earlier == person && !somebody.added().isEmpty()) {
      Outcome outcome = somebody.isNew() ? Outcome.ADD : Outcome.CHANGE;
      return new Step(person, outcome, "", Optional.empty(), somebody.added(), differences);
    }
    String why = earlier == person ? "already in your profile" : "the same person as before";
    SourceLocation where = earlier == person ? somebody.at() : earlier.at();
    return new Step(person, Outcome.SKIP, why, Optional.of(where), Map.of(), differences);
  }

  private Optional<String> refusal(Found person) {
    if (person.flaw().isPresent()) {
      return Optional.of(person.flaw().get().words());
    }
    if (!filters.take(person)) {
      return Optional.of("not among those you ask for");
    }
    return isUser(person) ? Optional.of("this is you") : Optional.empty();
  }

  private List<Difference> differences(Found person, Known somebody) {
    List<Difference> differences = new ArrayList<>();
    person
        .values()
        .forEach(
            (key, kept) -> {
              if (!Folded.alike(key, somebody.text(key), kept.value())) {
                differences.add(new Difference(key, somebody.text(key), kept.value()));
                LeftOut why = somebody.wasGiven(key) ? LeftOut.YOURS_KEPT : LeftOut.ANOTHER_KEPT;
                kept.from().forEach(item -> leftovers.add(new Leftover(item, why)));
              }
            });
    return differences;
  }

  private Additions additions(UserPlan user) {
    Map<Integer, Map<String, String>> filled = new LinkedHashMap<>();
    List<Map<String, String>> contacts = new ArrayList<>();
    for (Known each : known) {
      if (each.isNew()) {
        contacts.add(each.added());
      } else if (!each.added().isEmpty()) {
        filled.put(each.number().orElseThrow(), each.added());
      }
    }
    return new Additions(user.written(), filled, contacts);
  }
}
