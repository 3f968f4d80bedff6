package dev.prepkit.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text of some bytes.
 *
 * @param charset in which they were read
 * @param guessed whether nothing in the file says so
 */
record Encoding(String text, Charset charset, boolean guessed) {

  /** Reads bytes in a charset that somebody named; nothing where they are not written in it. */
  static Optional<Encoding> of(byte[] bytes, Charset charset) {
    return decoded(bytes, charset).map(text -> new Encoding(text, charset, false));
  }

  /** Reads bytes in whatever they seem to be written in. */
  static Encoding of(byte[] bytes) {
    return CharsetGuess.marked(bytes)
        .or(() -> CharsetGuess.wide(bytes))
        .flatMap(charset -> of(bytes, charset))
        .or(() -> of(bytes, StandardCharsets.UTF_8))
        .or(() -> labelled(bytes))
        .or(() -> CharsetGuess.detected(bytes).flatMap(found -> guessed(bytes, found)))
        .orElseGet(() -> western(bytes));
  }

  private static Optional<Encoding> labelled(byte[] bytes) {
    return CharsetGuess.labelled(bytes).flatMap(charset -> of(bytes, charset).stream()).findFirst();
  }

  private static Optional<Encoding> guessed(byte[] bytes, Charset charset) {
    return decoded(bytes, charset).map(text -> new Encoding(text, charset, true));
  }

  /** What fits nothing else, with a sign in place of each byte that does not fit either. */
  private static Encoding western(byte[] bytes) {
    return new Encoding(new String(bytes, CharsetGuess.WESTERN), CharsetGuess.WESTERN, true);
  }

  private static Optional<String> decoded(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
