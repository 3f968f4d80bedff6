package dev.prepkit.agenda;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.library.WordLists;
import dev.prepkit.profile.Contact;
import dev.prepkit.profile.Finding;
import java.util.Optional;

/** Findings about a contact that speak of them, as if they were not there. */
public final class ThirdPerson {

  private static final String KIND = "person";

  /** The kind of finding that such a one becomes: it is quoted as what others say. */
  private static final String QUOTED = "person-quoted";

  private final WordLists words;
  private final Contact contact;
  private final Identity identity;

  public ThirdPerson(WordLists words, Contact contact) {
    this.words = words;
    this.contact = contact;
    this.identity = Identity.named(contact.name(), words.generalTerms());
  }

  /** The finding as one that is quoted, if it speaks of the contact. */
  public Finding quoted(Finding finding) {
    return speaksOf(finding)
        ? new Finding(
            finding.text(),
            finding.source(),
            finding.link(),
            Optional.of(new Located<>(QUOTED, finding.at())),
            finding.question(),
            finding.at())
        : finding;
  }

  /** Warns of findings that would better speak to the contact. */
  public void check(Diagnostics diagnostics) {
    contact.findings().stream()
        .filter(this::speaksOf)
        .forEach(
            finding ->
                diagnostics.warning(
                    finding.at(),
                    "'"
                        + start(finding.text())
                        + "' speaks of "
                        + contact.name()
                        + ", and is for them",
                    "write it as you will say it to them: ‘You …’ or ‘Your …’"));
  }

  private boolean speaksOf(Finding finding) {
    String first = KinWords.of(finding.text()).words().stream().findFirst().orElse("");
    return finding.kind().filter(kind -> kind.value().equals(KIND)).isPresent()
        && finding.question().isEmpty()
        && (words.sentences().thirdPerson().has(first)
            || identity.slipsIn(finding.text()).findAny().isPresent());
  }

  private static String start(String text) {
    int end = text.indexOf(' ', Math.min(40, text.length()));
    return end < 0 ? text : text.substring(0, end) + " …";
  }
}
