package dev.prepkit.print.openpdf;

import dev.prepkit.print.ThemeFault.UselessStyle;
import dev.prepkit.print.ThemeFault.UselessStyle.Reason;
import dev.prepkit.print.openpdf.StyleParser.Parsed;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.xhtmlrenderer.css.sheet.PropertyDeclaration;
import org.xhtmlrenderer.css.sheet.Ruleset;
import org.xhtmlrenderer.css.sheet.Stylesheet;

/**
 * Styles that have been parsed, without what has no effect. Safe for many threads.
 *
 * @param parsed a sheet, or the rules of an attribute
 */
record Styles<S>(S parsed, List<StyleMistake> mistakes) {

  /** Parsers call themselves for every bracket; styles have three in each other. */
  private static final int DEEPEST = 50;

  Styles {
    mistakes = List.copyOf(mistakes);
  }

  /** The styles of a {@code <style>} element. */
  static Styles<Stylesheet> sheet(String text) {
    return read(text, StyleParser::sheet, StyleCheck::sheet, Declarations::of);
  }

  /** The styles of a {@code style} attribute. */
  static Styles<Ruleset> attribute(String text) {
    return read(text, StyleParser::attribute, StyleCheck::attribute, Declarations::of);
  }

  /** Looks closer only where the parser left something out, or the layout should. */
  private static <S> Styles<S> read(
      String text,
      Function<String, Parsed<S>> parse,
      Function<String, List<StyleMistake>> check,
      Function<S, Stream<PropertyDeclaration>> declarations) {
    if (StyleScanner.depth(text) > DEEPEST) {
      return new Styles<>(parse.apply("").styles(), List.of(somewhere(text)));
    }
    Parsed<S> parsed = parse.apply(text);
    boolean doubtful =
        parsed.faulty() || declarations.apply(parsed.styles()).anyMatch(StyleCheck::isDoubtful);
    List<StyleMistake> mistakes = doubtful ? check.apply(text) : List.of();
    if (doubtful && mistakes.isEmpty()) {
      mistakes = List.of(somewhere(text));
    } else if (doubtful) {
      parsed = parse.apply(StyleCheck.without(mistakes, text));
    }
    declarations.apply(parsed.styles()).forEach(Declarations::settle);
    return new Styles<>(parsed.styles(), mistakes);
  }

  private static StyleMistake somewhere(String text) {
    String start = text.strip().lines().findFirst().orElse("");
    return new StyleMistake(
        0, 0, start, new UselessStyle(Reason.UNREADABLE, start, Optional.empty()));
  }
}
