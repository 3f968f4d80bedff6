package dev.prepkit.template;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.MustacheException;
import dev.prepkit.text.Borrowed;
import dev.prepkit.text.SourceFile;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Function;

/** Mustache without class path or file system: partials come from the theme alone. */
final class StrictFactory extends DefaultMustacheFactory {

  private final Escaping escaping;
  private final Borrowed borrowed;

  StrictFactory(
      Partials partials, Escaping escaping, Borrowed borrowed, Function<SourceFile, String> text) {
    super(
        name ->
            partials
                .find(name)
                .map(text)
                .map(StringReader::new)
                .orElseThrow(() -> new MustacheException("no partial " + name)));
    this.escaping = escaping;
    this.borrowed = borrowed;
    setObjectHandler(new RecordHandler());
  }

  @Override
  public String resolvePartialPath(String folder, String name, String ending) {
    return name;
  }

  @Override
  public void encode(String value, Writer writer) {
    try {
      writer.write(escaped(value));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String escaped(String value) {
    String text = escaping.escape(value);
    return escaping == Escaping.HTML
        ? borrowed.languageOf(value).map(tongue -> Passages.mark(text, tongue)).orElse(text)
        : text;
  }
}
