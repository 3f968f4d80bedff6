package dev.prepkit.profile;

import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.SourceLocation;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Somebody the user wants to meet. All words of the vocabulary in it are unchecked. */
public record Contact(
    String id,
    String name,
    Position position,
    Connection connection,
    Meeting meeting,
    Notes notes,
    Wishes wishes,
    SourceLocation at) {

  /**
   * What they do.
   *
   * @param writtenField in the user's words, with its place
   */
  public record Position(
      Optional<String> role,
      Optional<String> organisation,
      Optional<Located<String>> writtenField,
      Optional<Located<String>> seniority) {

    public Optional<String> field() {
      return writtenField.map(Located::value);
    }
  }

  /**
   * How the user is connected to them.
   *
   * @param known how the user came to know of them, one sentence
   */
  public record Connection(
      Optional<Located<String>> kind,
      Optional<String> known,
      Optional<Referrer> referrer,
      Optional<Located<String>> channel,
      Optional<String> email,
      Optional<String> phone) {

    /** The same connection in other words on how the user came to know of them. */
    public Connection known(UnaryOperator<String> other) {
      return new Connection(kind, known.map(other), referrer, channel, email, phone);
    }

    Connection with(Optional<Referrer> other) {
      return new Connection(kind, known, other, channel, email, phone);
    }
  }

  /**
   * What the user wants of this meeting.
   *
   * @param writtenGoals with their places
   * @param leaveOut ids of questions
   */
  public record Wishes(
      List<Located<String>> writtenGoals,
      List<OwnQuestion> questions,
      List<Located<String>> leaveOut) {

    public Wishes {
      writtenGoals = List.copyOf(writtenGoals);
      questions = List.copyOf(questions);
      leaveOut = List.copyOf(leaveOut);
    }

    /** What the user wants to learn. */
    public List<String> goals() {
      return writtenGoals.stream().map(Located::value).toList();
    }
  }

  /** A question in the user's own words, and its minutes. */
  public record OwnQuestion(String text, int minutes, SourceLocation at) {}

  /** What the user found out before the meeting. */
  public List<Finding> findings() {
    return notes.findings();
  }

  /** What has happened so far. */
  public Log log() {
    return notes.log();
  }

  /** The same contact with another connection. */
  public Contact with(Connection other) {
    return new Contact(id, name, position, other, meeting, notes, wishes, at);
  }

  /** The same contact with another position. */
  public Contact with(Position other) {
    return new Contact(id, name, other, connection, meeting, notes, wishes, at);
  }

  /** The same contact with other goals. */
  public Contact withGoals(List<Located<String>> goals) {
    Wishes others = new Wishes(goals, wishes.questions(), wishes.leaveOut());
    return new Contact(id, name, position, connection, meeting, notes, others, at);
  }

  /** The same contact with other findings. */
  public Contact with(List<Finding> findings) {
    return new Contact(id, name, position, connection, meeting, notes.with(findings), wishes, at);
  }
}
