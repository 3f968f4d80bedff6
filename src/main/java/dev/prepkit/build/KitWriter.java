package dev.prepkit.build;

import dev.prepkit.calendar.CalendarWriter;
import dev.prepkit.kit.Kit;
import dev.prepkit.kit.KitAssembler;
import dev.prepkit.profile.Contact;
import java.io.IOException;
import java.util.List;

/**
 * Makes, reviews and writes the kits of contacts.
 *
 * @param progress hears how far it is
 */
record KitWriter(KitAssembler kits, KitReview review, CalendarWriter calendars, Progress progress) {

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
      write(batch.stream().map(kits::assemble).toList(), strict, edition);
    }
    progress.made(Progress.Work.KITS, contacts.size(), contacts.size());
  }

  private void write(List<Kit> batch, boolean strict, Edition edition) throws IOException {
    for (Kit kit : batch) {
      review.review(kit, strict);
      edition.calendar(
          "contacts/" + kit.contact().id() + "/timeline.ics",
          calendars.write(List.of(kit.dates())));
    }
    edition.contacts(batch);
  }
}
