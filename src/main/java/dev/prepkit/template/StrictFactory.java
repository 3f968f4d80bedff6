package dev.prepkit.template;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.MustacheException;
import dev.prepkit.text.SourceFile;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Function;

/** Mustache without class path or file system: partials come from the theme alone. */
final class StrictFactory extends DefaultMustacheFactory {

  private final Escaping escaping;

  StrictFactory(Partials partials, Escaping escaping, Function<SourceFile, String> text) {
    super(
        name ->
            partials
                .find(name)
                .map(text)
                .map(StringReader::new)
                .orElseThrow(() -> new MustacheException("no partial " + name)));
    this.escaping = escaping;
    setObjectHandler(new RecordHandler());
  }

  @Override
  public String resolvePartialPath(String folder, String name, String ending) {
    return name;
  }

  @Override
  public void encode(String value, Writer writer) {
    try {
      writer.write(escaping.escape(value));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
