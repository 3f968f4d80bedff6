package dev.prepkit.profile;

import dev.prepkit.diagnostic.Located;
import dev.prepkit.text.Addresses;
import dev.prepkit.text.Fields;
import java.util.Optional;

/** Reads who gave the user a name, and whether they may say so (rule H1). */
final class ReferrerReader {

  private static final String KEY = "referrer";
  private static final String NAMED = "name ‘";
  private static final String PERMISSION = "use-name";

  private ReferrerReader() {}

  /** Reads a name alone, or a block; a contact in it is still the word that the user wrote. */
  static Optional<Referrer> read(Fields fields) {
    return fields.isBlock(KEY)
        ? fields.fields(KEY).flatMap(ReferrerReader::block)
        : fields.locatedText(KEY).map(name -> alone(fields, name));
  }

  private static Referrer alone(Fields fields, Located<String> name) {
    SpokenName.check(fields, name, NAMED);
    return new Referrer(name.value(), false, false, Optional.empty(), Optional.empty(), name.at());
  }

  private static Optional<Referrer> block(Fields block) {
    Optional<Located<String>> name = block.locatedText("name");
    name.ifPresent(each -> SpokenName.check(block, each, NAMED));
    Optional<Located<String>> contact = block.locatedText("contact");
    Optional<Located<String>> who = contact.or(() -> name);
    if (name.isPresent() == contact.isPresent()) {
      block.reject(
          block.at(),
          name.isPresent() ? "'name' and 'contact' name two people" : "nobody is named here",
          "write contact: with the id or name of one of your contacts, or name: for anybody else");
    }
    boolean asked = block.optionalText(PERMISSION).isPresent();
    boolean mayBeNamed = block.yes(PERMISSION);
    Optional<String> email = Addresses.mailbox(block, "email");
    return block.finish()
        ? who.map(
            each ->
                new Referrer(
                    each.value(), mayBeNamed, asked, contact.map(Located::value), email, each.at()))
        : Optional.empty();
  }
}
