package dev.prepkit.build;

import dev.prepkit.calendar.CalendarWriter;
import dev.prepkit.kit.Kit;
import dev.prepkit.kit.KitAssembler;
import dev.prepkit.profile.Contact;
import dev.prepkit.text.AllCores;
import java.io.IOException;
import java.util.List;

/**
 * Makes, reviews and writes the kits of contacts.
 *
 * @param progress hears how far it is
 */
record KitWriter(KitAssembler kits, KitReview review, CalendarWriter calendars, Progress progress) {

  /** A kit, what there is to say of it, and its calendar. */
  private record Made(Kit kit, List<KitReview.Read> read, String calendar) {}

  /** How many kits are in memory at a time, as many cores as there may be. */
  private static final int BATCH = 16;

  /**
   * Writes what each contact gets.
   *
   * @param strict whether errors of review count as such
   */
  void write(List<Contact> contacts, Edition edition, boolean strict) throws IOException {
    for (int done = 0; done < contacts.size(); done += BATCH) {
      progress.made(Progress.Work.KITS, done, contacts.size());
      List<Contact> batch = contacts.subList(done, Math.min(done + BATCH, contacts.size()));
      write(AllCores.map(batch, this::make), strict, edition);
    }
    progress.made(Progress.Work.KITS, contacts.size(), contacts.size());
  }

  private Made make(Contact contact) {
    Kit kit = kits.assemble(contact);
    return new Made(kit, review.read(kit), calendars.write(List.of(kit.dates())));
  }

  private void write(List<Made> batch, boolean strict, Edition edition) throws IOException {
    for (Made made : batch) {
      review.report(made.read(), strict);
      edition.calendar("contacts/" + made.kit().contact().id() + "/timeline.ics", made.calendar());
    }
    edition.contacts(batch.stream().map(Made::kit).toList());
  }
}
