package dev.prepkit.intake;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataListener;
import com.github.mangstadt.vinnie.io.VObjectReader;
import com.github.mangstadt.vinnie.io.Warning;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.text.SourceFile;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads vCards: version 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350), many in one file. */
final class VCards implements VObjectDataListener {

  private static final String CARD = "VCARD";

  private final SourceFile file;
  private final Diagnostics diagnostics;
  private final List<Found> people = new ArrayList<>();
  private final List<Leftover> leftovers = new ArrayList<>();
  private Optional<Card> open = Optional.empty();

  VCards(SourceFile file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  Optional<Export> read() {
    try (VObjectReader reader =
        new VObjectReader(new StringReader(file.text()), SyntaxRules.vcard())) {
      reader.setDefaultQuotedPrintableCharset(QuotedPrintable.charset(file.text()));
      reader.parse(this);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    open.ifPresent(card -> close(card, false));
    if (people.isEmpty()) {
      diagnostics.error(file.start(), "there are no vCards here", "each starts with BEGIN:VCARD");
      return Optional.empty();
    }
    return Optional.of(
        new Export(file.name(), ExportKind.VCARD, people, Optional.empty(), leftovers));
  }

  private void close(Card card, boolean whole) {
    if (!whole) {
      diagnostics.warning(
          card.at(), "this vCard has no end", "the file may be cut off: export it again");
    }
    people.add(card.found(diagnostics));
    open = Optional.empty();
  }

  @Override
  public void onComponentBegin(String name, Context context) {
    if (CARD.equalsIgnoreCase(name) && open.isEmpty()) {
      open = Optional.of(new Card(place(context)));
    }
    if (people.size() > ExportReader.MAX_ENTRIES) {
      diagnostics.error(
          place(context),
          "more than " + ExportReader.MAX_ENTRIES + " vCards in one file",
          "export fewer people");
      context.stop();
    }
  }

  @Override
  public void onComponentEnd(String name, Context context) {
    if (CARD.equalsIgnoreCase(name) && context.getParentComponents().isEmpty()) {
      open.ifPresent(card -> close(card, true));
    }
  }

  @Override
  public void onProperty(VObjectProperty property, Context context) {
    Item item =
        new Item(property.getName().toUpperCase(Locale.ROOT), property.getValue(), place(context));
    boolean nested = context.getParentComponents().size() > 1;
    if (open.isEmpty() || nested) {
      leave(item, LeftOut.NO_PLACE);
    } else {
      open.get().add(item, property.getParameters());
    }
  }

  @Override
  public void onVersion(String version, Context context) {
    leave(new Item("VERSION", version, place(context)), LeftOut.TECHNICAL);
  }

  @Override
  public void onWarning(
      Warning warning,
      @Nullable VObjectProperty property,
      @Nullable Exception cause,
      Context context) {
    switch (warning) {
      case UNKNOWN_CHARSET, QUOTED_PRINTABLE_ERROR ->
          diagnostics.warning(
              place(context),
              "this value is in no encoding that can be read",
              "look at it once it is imported");
      default ->
          leave(new Item("a line", context.getUnfoldedLine(), place(context)), LeftOut.UNREADABLE);
    }
  }

  private void leave(Item item, LeftOut why) {
    open.ifPresentOrElse(
        card -> card.leave(item, why), () -> leftovers.add(new Leftover(item, why)));
  }

  private SourceLocation place(Context context) {
    return new SourceLocation(file.name(), Math.max(1, context.getLineNumber()), 1);
  }
}
