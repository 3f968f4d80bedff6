package dev.prepkit.build;

import dev.prepkit.calendar.CalendarWriter;
import dev.prepkit.kit.Kit;
import dev.prepkit.kit.KitAssembler;
import dev.prepkit.profile.Contact;
import dev.prepkit.text.AllCores;
import dev.prepkit.text.Fingerprint;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes, reviews and writes the kits of contacts.
 *
 * @param progress hears how far it is
 */
record KitWriter(
    KitAssembler kits,
    Ingredients ingredients,
    KitReview review,
    CalendarWriter calendars,
    Progress progress) {

  /** A kit, what there is to say of it, and its calendar. */
  private record Made(Kit kit, List<KitReview.Read> read, String calendar) {

    Part part() {
      return Part.kit(kit.contact().id());
    }
  }

  /** How many kits are in memory at a time, as many cores as there may be. */
  private static final int BATCH = 16;

  /**
   * Writes what each contact gets, but for what is there and was made of the same.
   *
   * @param strict whether errors of review count as such
   */
  void write(List<Contact> contacts, Edition edition, boolean strict) throws IOException {
    List<Contact> anew = changed(contacts, edition);
    for (int done = 0; done < anew.size(); done += BATCH) {
      progress.made(Progress.Work.KITS, done, anew.size());
      List<Contact> batch = anew.subList(done, Math.min(done + BATCH, anew.size()));
      write(batch, AllCores.map(batch, this::make), strict, edition);
    }
    progress.made(Progress.Work.KITS, anew.size(), anew.size());
  }

  private List<Contact> changed(List<Contact> contacts, Edition edition) throws IOException {
    List<Boolean> kept =
        AllCores.map(
            contacts, contact -> edition.keep(Part.kit(contact.id()), ingredients.kit(contact)));
    List<Contact> changed = new ArrayList<>();
    for (int i = 0; i < contacts.size(); i++) {
      if (!kept.get(i)) {
        changed.add(contacts.get(i));
      }
    }
    return changed;
  }

  private Made make(Contact contact) {
    Kit kit = kits.assemble(contact);
    return new Made(kit, review.read(kit), calendars.write(List.of(kit.dates())));
  }

  private void write(List<Contact> contacts, List<Made> batch, boolean strict, Edition edition)
      throws IOException {
    for (Made made : batch) {
      review.report(made.read(), strict);
      edition.calendar(made.part().folder() + Part.CALENDAR, made.calendar());
    }
    List<Boolean> flawless = edition.contacts(batch.stream().map(Made::kit).toList());
    for (int i = 0; i < batch.size(); i++) {
      boolean silent = flawless.get(i) && batch.get(i).read().isEmpty();
      Fingerprint madeOf = ingredients.kit(contacts.get(i));
      edition.made(batch.get(i).part(), Optional.of(madeOf).filter(of -> silent));
    }
  }
}
