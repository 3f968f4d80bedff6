package dev.prepkit.theme;

import dev.prepkit.diagnostic.Located;
import dev.prepkit.text.Fields;
import dev.prepkit.text.SourceTree;
import java.io.IOException;
import java.util.Optional;

/** Reads the picture that a key names, out of the user's folder. */
final class LogoReader {

  /** In bytes: every page shows it. */
  private static final int LARGEST = 500_000;

  /** A picture that can be shown. */
  record Picture(String path, LogoKind kind, byte[] bytes) {}

  private final SourceTree folder;

  LogoReader(SourceTree folder) {
    this.folder = folder;
  }

  /** Nothing where none is named, or where it is reported. */
  Optional<Picture> read(Fields fields, String key) throws IOException {
    Optional<Located<String>> named = fields.locatedText(key);
    if (named.isEmpty()) {
      return Optional.empty();
    }
    Optional<byte[]> bytes = folder.bytes(named.get().value());
    if (bytes.isEmpty()) {
      refuse(
          fields,
          named.get(),
          "is no file here",
          "put it beside prepkit.yaml, and write its name as it is");
      return Optional.empty();
    }
    return picture(fields, named.get(), bytes.get());
  }

  private static Optional<Picture> picture(Fields fields, Located<String> named, byte[] bytes) {
    Optional<LogoKind> kind = LogoKind.of(bytes);
    if (kind.isEmpty()) {
      refuse(fields, named, "is no PNG, JPEG or SVG file", "save the logo as one of them");
      return Optional.empty();
    }
    Optional<String> danger =
        kind.filter(each -> each == LogoKind.SVG).flatMap(each -> Drawing.danger(bytes));
    if (danger.isPresent()) {
      refuse(fields, named, danger.get(), "save it as a plain SVG file, or as PNG");
      return Optional.empty();
    }
    if (bytes.length > LARGEST) {
      fields.warn(
          named.at(),
          "'" + named.value() + "' has " + bytes.length / 1000 + " kB, and every page shows it",
          "save it in a smaller size; 100 kB are plenty");
    }
    return Optional.of(new Picture(named.value(), kind.get(), bytes));
  }

  private static void refuse(Fields fields, Located<String> named, String what, String advice) {
    fields.reject(named.at(), "'" + named.value() + "' " + what, advice);
  }
}
