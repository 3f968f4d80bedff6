package dev.prepkit.build;

import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.text.SourceFile;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds where somebody wrote a character that a sheet cannot show. */
final class CharacterPlaces {

  private final Workspace workspace;

  CharacterPlaces(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * The place of a character in its file; where it is not found there, the place given.
   *
   * @param context some text of the sheet around it
   * @param source what the sheet was made of
   */
  SourceLocation of(int codePoint, String context, SourceLocation source) throws IOException {
    String character = Character.toString(codePoint);
    Optional<SourceFile> file = workspace.named(source.file());
    return file.flatMap(
            text ->
                Stream.of(context.split("[\\s…]+"))
                    .filter(word -> word.contains(character))
                    .findFirst()
                    .flatMap(word -> find(word, text, source.line()))
                    .map(at -> text.at(text.text().indexOf(character, at))))
        .orElse(source);
  }

  /** The first place of a word from a line on; before that line, if it is not there. */
  private static Optional<Integer> find(String word, SourceFile file, int line) {
    int from = 0;
    for (int i = 1; i < line; i++) {
      from = file.text().indexOf('\n', from) + 1;
    }
    int after = file.text().indexOf(word, from);
    int place = after < 0 ? file.text().indexOf(word) : after;
    return place < 0 ? Optional.empty() : Optional.of(place);
  }
}
