package dev.prepkit.profile;

import dev.prepkit.diagnostic.Located;
import dev.prepkit.text.Fields;
import java.util.Optional;

/** Reads who gave the user a name, and whether they may say so (rule H1). */
final class ReferrerReader {

  private static final String KEY = "referrer";
  private static final String PERMISSION = "use-name";

  private ReferrerReader() {}

  /** Reads a name alone, or a block; a contact in it is still the word that the user wrote. */
  static Optional<Referrer> read(Fields fields) {
    return fields.isBlock(KEY)
        ? fields.fields(KEY).flatMap(ReferrerReader::block)
        : fields.locatedText(KEY).map(name -> alone(fields, name));
  }

  private static Referrer alone(Fields fields, Located<String> name) {
    askForPermission(fields, name, "referrer: {name: …, use-name: yes}");
    return new Referrer(name.value(), false, Optional.empty(), Optional.empty(), name.at());
  }

  private static Optional<Referrer> block(Fields block) {
    Optional<Located<String>> name = block.locatedText("name");
    Optional<Located<String>> contact = block.locatedText("contact");
    Optional<Located<String>> who = contact.or(() -> name);
    if (name.isPresent() == contact.isPresent()) {
      block.reject(
          block.at(),
          name.isPresent() ? "'name' and 'contact' name two people" : "nobody is named here",
          "write contact: with the id or name of one of your contacts, or name: for anybody else");
    }
    if (block.optionalText(PERMISSION).isEmpty()) {
      who.ifPresent(each -> askForPermission(block, each, "use-name: yes"));
    }
    boolean mayBeNamed = block.yes(PERMISSION);
    Optional<String> email = Addresses.mailbox(block, "email");
    return block.finish()
        ? who.map(
            each ->
                new Referrer(
                    each.value(), mayBeNamed, contact.map(Located::value), email, each.at()))
        : Optional.empty();
  }

  /** Where nobody has said that a name may be used, it is not. */
  private static void askForPermission(Fields fields, Located<String> name, String yes) {
    fields.warn(
        name.at(),
        "may you use the name '" + name.value() + "'? Until you say so, no draft does",
        "ask them, then write " + yes + "; or use-name: no, to keep it to yourself");
  }
}
