package dev.prepkit.profile;

import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.profile.Contact.Connection;
import dev.prepkit.profile.Contact.OwnQuestion;
import dev.prepkit.profile.Contact.Position;
import dev.prepkit.profile.Contact.Wishes;
import dev.prepkit.text.Addresses;
import dev.prepkit.text.Fields;
import dev.prepkit.text.Slug;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the contacts, and gives each an id of its own. */
final class ContactReader {

  private static final int OWN_QUESTION_MINUTES = 3;
  private static final int MOST_QUESTION_MINUTES = 30;

  private final Map<String, SourceLocation> taken = new HashMap<>();
  private final MeetingReader meetings;

  /**
   * @param home the user's zone
   */
  ContactReader(Optional<ZoneId> home) {
    this.meetings = new MeetingReader(home);
  }

  List<Contact> read(List<Fields> all) {
    all.forEach(this::reserveId);
    List<Contact> contacts = new ArrayList<>();
    for (Fields fields : all) {
      contact(fields).ifPresent(contacts::add);
    }
    return contacts;
  }

  private void reserveId(Fields fields) {
    fields.locatedText("id").ifPresent(id -> reserveId(fields, id));
  }

  private void reserveId(Fields fields, Located<String> id) {
    if (!Slug.isSlug(id.value())) {
      fields.reject(
          id.at(), "'" + id.value() + "' cannot be an id", "use a–z, 0–9 and single hyphens");
    }
    SourceLocation first = taken.putIfAbsent(id.value(), id.at());
    if (first != null) {
      fields.reject(
          id.at(),
          "the contact id '" + id.value() + "' is taken",
          "give this contact another one; the first stands in line " + first.line());
    }
  }

  private Optional<Contact> contact(Fields fields) {
    String name = fields.text("name");
    fields
        .locatedText("name")
        .ifPresent(each -> SpokenName.check(fields, each, "greet them with ‘Dear "));
    String id = fields.optionalText("id").orElseGet(() -> freeId(name, fields.at()));
    Position position =
        new Position(
            fields.optionalText("role"),
            fields.optionalText("organisation"),
            fields.locatedText("field"),
            fields.locatedText("seniority"));
    Connection connection =
        new Connection(
            fields.locatedText("connection"),
            fields.optionalText("known"),
            ReferrerReader.read(fields),
            fields.locatedText("channel"),
            Addresses.mailbox(fields, "email"),
            fields.optionalText("phone"));
    Meeting meeting =
        fields.fields("meeting").map(meetings::read).orElseGet(() -> Meeting.open(fields.at()));
    Notes notes = notes(fields);
    Wishes wishes = wishes(fields);
    return fields.finish()
        ? Optional.of(
            new Contact(id, name, position, connection, meeting, notes, wishes, fields.at()))
        : Optional.empty();
  }

  private String freeId(String name, SourceLocation at) {
    String slug = Slug.of(name);
    String id = slug;
    for (int number = 2; taken.putIfAbsent(id, at) != null; number++) {
      id = slug + "-" + number;
    }
    return id;
  }

  private static Notes notes(Fields fields) {
    return new Notes(
        fields.list("findings", "text").stream().map(ContactReader::finding).toList(),
        fields.texts("learned").stream().map(t -> Length.LESSON.checked(fields, t)).toList(),
        fields.texts("carry").stream().map(t -> Length.LESSON.checked(fields, t)).toList(),
        LogReader.read(fields));
  }

  private static Finding finding(Fields fields) {
    Finding finding =
        new Finding(
            fields.text("text"),
            fields.optionalText("source"),
            Optional.empty(),
            fields.locatedText("kind"),
            fields.optionalText("question"),
            fields.at());
    Length.FINDING.check(fields, finding.text(), fields.at("text"));
    finding
        .question()
        .ifPresent(text -> Length.QUESTION.check(fields, text, fields.at("question")));
    fields.finish();
    return finding;
  }

  private static Wishes wishes(Fields fields) {
    return new Wishes(
        fields.texts("goals"),
        fields.list("questions", "text").stream().map(ContactReader::ownQuestion).toList(),
        fields.words("leave-out"));
  }

  private static OwnQuestion ownQuestion(Fields fields) {
    OwnQuestion question =
        new OwnQuestion(
            fields.text("text"),
            fields.wholeNumber("minutes", 1, MOST_QUESTION_MINUTES).orElse(OWN_QUESTION_MINUTES),
            fields.at());
    Length.QUESTION.check(fields, question.text(), fields.at("text"));
    fields.finish();
    return question;
  }
}
