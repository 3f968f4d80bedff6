package dev.prepkit.build;

import dev.prepkit.calendar.CalendarWriter;
import dev.prepkit.kit.Kit;
import dev.prepkit.profile.Contact;
import dev.prepkit.text.AllCores;
import dev.prepkit.text.Fingerprint;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Makes, reviews and writes the kits of contacts.
 *
 * @param progress hears how far it is
 */
record KitWriter(
    Ingredients ingredients, KitReview review, CalendarWriter calendars, Progress progress) {

  /** A kit that has to be made. */
  private record Order(Contact contact, Fingerprint madeOf) {

    Part part() {
      return Part.kit(contact.id());
    }
  }

  /** A kit, what there is to say of it, and its calendar. */
  private record Made(Order order, Kit kit, List<KitReview.Read> read, String calendar) {}

  /** How many kits are in memory at a time, as many cores as there may be. */
  private static final int BATCH = 16;

  /**
   * Writes what each contact gets, but for what is there and was made of the same.
   *
   * @param strict whether errors of review count as such
   */
  void write(List<Contact> contacts, Edition edition, boolean strict) throws IOException {
    List<Order> anew =
        AllCores.map(contacts, contact -> order(contact, edition)).stream()
            .flatMap(Optional::stream)
            .toList();
    for (int done = 0; done < anew.size(); done += BATCH) {
      progress.made(Progress.Work.KITS, done, anew.size());
      List<Order> batch = anew.subList(done, Math.min(done + BATCH, anew.size()));
      write(AllCores.map(batch, this::make), strict, edition);
    }
    progress.made(Progress.Work.KITS, anew.size(), anew.size());
  }

  /** Nothing for a kit that stays. */
  private Optional<Order> order(Contact contact, Edition edition) throws IOException {
    Order order = new Order(contact, ingredients.kit(contact));
    return edition.keep(order.part(), order.madeOf()) ? Optional.empty() : Optional.of(order);
  }

  private Made make(Order order) {
    Kit kit = ingredients.kits().assemble(order.contact());
    return new Made(order, kit, review.read(kit), calendars.write(List.of(kit.dates())));
  }

  private void write(List<Made> batch, boolean strict, Edition edition) throws IOException {
    for (Made made : batch) {
      review.report(made.read(), strict);
      edition.calendar(made.order().part().folder() + Part.CALENDAR, made.calendar());
    }
    List<Boolean> flawless = edition.contacts(batch.stream().map(Made::kit).toList());
    for (int i = 0; i < batch.size(); i++) {
      Made made = batch.get(i);
      boolean silent = flawless.get(i) && made.read().isEmpty();
      Optional<Fingerprint> madeOf = Optional.of(made.order().madeOf()).filter(of -> silent);
      edition.made(made.order().part(), madeOf);
    }
  }
}
