package dev.prepkit.agenda;

import java.util.Optional;

/**
 * Why a question is in a kit.
 *
 * @param detail the words it is about, as they stand in the profile or the vocabulary; may be empty
 */
public record Reason(Kind kind, String detail) {

  /** All that can speak for a question. */
  public enum Kind {
    OWN,
    FINDING,
    CARRIED,
    GOAL,
    FIELD,
    SENIORITY,
    AUDIENCE,
    CHANCES,
    EVERYBODY,
    SUBJECT
  }

  static Reason of(Kind kind) {
    return new Reason(kind, "");
  }

  public boolean own() {
    return kind == Kind.OWN;
  }

  /** Whether the user brought the question to the meeting. */
  boolean brought() {
    return kind == Kind.OWN || kind == Kind.FINDING || kind == Kind.CARRIED;
  }

  public boolean finding() {
    return kind == Kind.FINDING;
  }

  public boolean carried() {
    return kind == Kind.CARRIED;
  }

  /** What the user wants to learn. */
  public Optional<String> goal() {
    return detailOf(Kind.GOAL);
  }

  /** The contact's field. */
  public Optional<String> field() {
    return detailOf(Kind.FIELD);
  }

  /** The contact's experience. */
  public Optional<String> seniority() {
    return detailOf(Kind.SENIORITY);
  }

  /** Whom the question was written for. */
  public Optional<String> audience() {
    return detailOf(Kind.AUDIENCE);
  }

  /** Whether the user wants such questions: they are about the user's own chances. */
  public boolean chances() {
    return kind == Kind.CHANCES;
  }

  public boolean everybody() {
    return kind == Kind.EVERYBODY;
  }

  /** What it is about, where nothing else speaks for it. */
  public Optional<String> subject() {
    return detailOf(Kind.SUBJECT);
  }

  private Optional<String> detailOf(Kind wanted) {
    return Optional.of(detail).filter(text -> kind == wanted);
  }
}
