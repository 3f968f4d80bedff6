package dev.prepkit.build;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.text.Languages;
import java.io.IOException;
import java.util.Locale;

/** Settles in which language a kit is made: a language of which there is nothing is none. */
final class LocaleChoice {

  /** Languages have tags of two or three letters (BCP 47, 2.2.1). */
  private static final int LONGEST_TAG = 3;

  private final Workspace workspace;
  private final Diagnostics diagnostics;

  LocaleChoice(Workspace workspace, Diagnostics diagnostics) {
    this.workspace = workspace;
    this.diagnostics = diagnostics;
  }

  /** What somebody asked for, or English, which is reported. */
  Located<Locale> settle(Located<Locale> wanted) throws IOException {
    Locale locale = wanted.value();
    if (workspace.speaks(Languages.of(locale))) {
      return wanted;
    }
    String language = locale.getLanguage();
    String name = locale.getDisplayLanguage(Locale.ENGLISH);
    if (name.equals(language) && language.length() > LONGEST_TAG) {
      diagnostics.error(
          wanted.at(),
          "'" + language + "' is no tag of a language",
          "write a tag (BCP 47), like de, fr or pt-BR; docs/translating.md leads to the list");
    } else if (name.equals(language)) {
      diagnostics.error(
          wanted.at(),
          "there is no content in the language '" + language + "'",
          "use en-GB, or add a folder content/" + language);
    } else {
      int pages = workspace.content(Languages.of(Locale.UK)).paths("", ".md").size();
      diagnostics.warning(
          wanted.at(),
          "none of "
              + pages
              + " pages is translated into "
              + name
              + " ("
              + language
              + ") yet, so the kit is in English",
          "to translate it, begin a folder content/" + language + "; docs/translating.md says how");
    }
    return new Located<>(Locale.UK, wanted.at());
  }
}
