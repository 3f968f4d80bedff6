package dev.prepkit.site;

import dev.prepkit.kit.Appointment;
import dev.prepkit.kit.ContactDates;
import dev.prepkit.kit.Draft;
import dev.prepkit.kit.Kit;
import dev.prepkit.kit.Standing;
import dev.prepkit.kit.Timeline;
import dev.prepkit.library.EmailSample;
import dev.prepkit.library.Errand;
import dev.prepkit.library.EtiquetteRule;
import dev.prepkit.library.EtiquetteStage;
import dev.prepkit.library.GuideChapter;
import dev.prepkit.library.QuestionBank;
import dev.prepkit.library.Tag;
import dev.prepkit.profile.Contact;
import dev.prepkit.text.Html;
import java.util.List;
import java.util.Optional;

/** What the template of each kind of page may name, beside the {@link Frame}. */
public final class Views {

  private Views() {}

  /** {@code site/not-found.html}: what a server shows where there is no page. */
  public record NotFound() {}

  /** A link to another page of the site. */
  public record PageLink(String title, String address) {}

  /** A link to a sheet for paper. */
  public record Download(String label, String address) {}

  /** The pages before and after this one. */
  public record Neighbours(Optional<PageLink> previous, Optional<PageLink> next) {}

  /** {@code site/home.html}: the way with its stations; contacts in the personal edition. */
  public record Home(
      List<StationEntry> stations,
      List<GuideChapter> otherChapters,
      List<QuestionBank> banks,
      List<EtiquetteStage> stages,
      List<EmailGroup> emails,
      List<ContactEntry> contacts,
      Optional<ReferralChain> referrals) {

    public boolean hasContacts() {
      return !contacts.isEmpty();
    }

    public boolean hasBanks() {
      return !banks.isEmpty();
    }

    public boolean hasStations() {
      return !stations.isEmpty();
    }

    public boolean hasOtherChapters() {
      return !otherChapters.isEmpty();
    }
  }

  /** A station of the way, with the chapters that belong to it. */
  public record StationEntry(int number, Tag station, List<GuideChapter> chapters) {}

  /**
   * A contact on the list of contacts.
   *
   * @param overdue whether something is late
   * @param next what to do next
   */
  public record ContactEntry(
      String name,
      Optional<String> role,
      Optional<String> organisation,
      Encounter encounter,
      boolean overdue,
      Optional<Timeline.Entry> next,
      String address) {

    public static ContactEntry of(ContactDates dates) {
      Contact contact = dates.contact();
      return new ContactEntry(
          contact.name(),
          contact.position().role(),
          contact.position().organisation(),
          Encounter.of(dates.timeline(), dates.appointment()),
          dates.standing() == Standing.OVERDUE,
          dates.timeline().next(),
          SiteRenderer.addressOf(contact.id()));
    }
  }

  /**
   * Whether and when the user meets somebody: one of the three, or nothing is known yet.
   *
   * @param met the day, in words
   * @param closed the day on which it came to nothing, in words
   */
  public record Encounter(
      Optional<String> met, Optional<String> closed, Optional<Appointment> planned) {

    static Encounter of(Timeline timeline, Appointment appointment) {
      Optional<String> met = done(timeline, Errand.MEETING).filter(day -> !timeline.unsure());
      Optional<String> closed = done(timeline, Errand.ASK_ANOTHER).filter(day -> met.isEmpty());
      Optional<Appointment> planned =
          Optional.of(appointment)
              .filter(each -> each.start().isPresent() && met.isEmpty() && closed.isEmpty());
      return new Encounter(met, closed, planned);
    }

    private static Optional<String> done(Timeline timeline, Errand errand) {
      return timeline.of(errand).filter(Timeline.Entry::done).map(Timeline.Entry::day);
    }

    public boolean open() {
      return met.isEmpty() && closed.isEmpty() && planned.isEmpty();
    }
  }

  /** {@code site/guide.html}: all chapters. */
  public record GuideIndex(
      List<GuideChapter> main, List<GuideChapter> forAudiences, Optional<Download> handbook) {

    public boolean hasAudiences() {
      return !forAudiences.isEmpty();
    }
  }

  /** {@code site/chapter.html}. */
  public record ChapterPage(GuideChapter chapter, Html body, Neighbours neighbours) {

    public boolean hasContents() {
      return chapter.text().headings().size() > 1;
    }

    public boolean hasRelated() {
      GuideChapter.Related related = chapter.related();
      return !(related.rules().isEmpty()
          && related.banks().isEmpty()
          && related.emails().isEmpty());
    }
  }

  /** {@code site/questions.html}: all banks. */
  public record BankIndex(
      List<QuestionBank> banks,
      int questionCount,
      List<Download> forAudiences,
      List<Download> worksheets) {

    public boolean hasAudiences() {
      return !forAudiences.isEmpty();
    }

    public boolean hasWorksheets() {
      return !worksheets.isEmpty();
    }
  }

  /** {@code site/all-questions.html}: the questions of all banks, to choose from. */
  public record AllQuestions(List<QuestionBank> banks, QuestionFilters filters) {}

  /**
   * {@code site/bank.html}.
   *
   * @param sheet the address of the bank's printable sheet, from the site's root
   */
  public record BankPage(
      QuestionBank bank,
      Html introduction,
      Optional<String> sheet,
      QuestionFilters filters,
      Neighbours neighbours) {}

  /** {@code site/etiquette.html}: all stages. */
  public record EtiquetteIndex(List<EtiquetteStage> stages, int ruleCount) {}

  /** {@code site/stage.html}. */
  public record StagePage(
      EtiquetteStage stage, Html introduction, List<RuleEntry> rules, Neighbours neighbours) {}

  /** A rule, with its links made for the page it stands on. */
  public record RuleEntry(EtiquetteRule rule, Html body, Optional<Decided> decided) {}

  /** What holds where guides disagree, and who decided it. */
  public record Decided(String position, String by) {}

  /** {@code site/emails.html}: all samples, by moment. */
  public record EmailIndex(List<EmailGroup> groups) {}

  /** The samples for one moment. */
  public record EmailGroup(Tag moment, List<EmailSample> samples) {}

  /** {@code site/email.html}: a sample with placeholders. */
  public record EmailPage(EmailSample sample, Letter letter, Neighbours neighbours) {

    public boolean hasRules() {
      return !sample.rules().isEmpty();
    }
  }

  /**
   * A draft, with its links and headings made for the page it stands on.
   *
   * @param mailLink opens what goes by e-mail to somebody
   */
  public record Letter(Draft draft, Html html, Optional<MailtoLink> mailLink) {}

  /**
   * {@code site/contact.html}: the kit of one contact.
   *
   * @param downloads sheets that lie beside the page
   * @param lines what is said in the meeting, word for word
   * @param letters all other drafts
   * @param decided what the user or their career center settled where guides disagree
   */
  public record ContactPage(
      Kit kit,
      List<Download> downloads,
      List<Letter> lines,
      List<Letter> letters,
      List<RuleEntry> etiquette,
      List<Decided> decided) {

    public Encounter encounter() {
      return Encounter.of(kit.plan().timeline(), kit.appointment());
    }

    /** The link to their address. */
    public Optional<String> mailto() {
      return MailtoLink.to(kit.contact().connection().email());
    }

    /** So many sheets are needed in the meeting itself. */
    private static final int MAIN = 2;

    public List<Download> mainDownloads() {
      return downloads.subList(0, Math.min(MAIN, downloads.size()));
    }

    public List<Download> otherDownloads() {
      return downloads.subList(mainDownloads().size(), downloads.size());
    }

    public boolean hasDecided() {
      return !decided.isEmpty();
    }

    public boolean hasOtherDownloads() {
      return !otherDownloads().isEmpty();
    }
  }
}
