package dev.prepkit.kit;

import dev.prepkit.library.EtiquetteRule;
import dev.prepkit.library.Library;
import dev.prepkit.profile.Contact;
import dev.prepkit.profile.Profile;
import java.util.List;
import java.util.Locale;

/** Makes the kit of one contact out of the library and the profile. */
public final class KitAssembler {

  private final Library library;
  private final Profile profile;
  private final OwnDrafts own;
  private final QuestionSelector selector;

  public KitAssembler(Library library, Profile profile) {
    this(library, profile, OwnDrafts.none());
  }

  /**
   * @param own what the user wrote in place of drafts
   */
  public KitAssembler(Library library, Profile profile, OwnDrafts own) {
    this.own = own;
    this.library = library;
    this.profile = profile;
    this.selector = new QuestionSelector(library, profile);
  }

  /** The kit of a contact of the profile; the same contact gets the same kit every time. */
  public Kit assemble(Contact contact) {
    Locale locale = profile.preferences().locale().value();
    Appointment appointment = appointment(contact);
    Timing timing = Timing.of(appointment.minutes());
    Agenda agenda = selector.select(contact, timing);
    List<Draft> drafts = DraftFiller.drafts(library.emails(), profile, contact, appointment, own);
    return new Kit(
        profile.user(),
        contact,
        appointment,
        agenda,
        new RunSheetPlanner(library.runSheet(), contact.meeting(), locale).plan(agenda, timing),
        drafts,
        new Planner(library, profile.preferences().policies(), locale)
            .plan(contact.meeting().day(), drafts),
        library.rules().stream().filter(EtiquetteRule::card).toList());
  }

  /** When and where a contact is met. */
  public Appointment appointment(Contact contact) {
    return Appointment.of(contact.meeting(), profile.preferences());
  }
}
