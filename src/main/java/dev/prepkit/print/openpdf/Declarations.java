package dev.prepkit.print.openpdf;

import java.util.Map;
import java.util.stream.Stream;
import org.w3c.dom.css.CSSPrimitiveValue;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.parser.PropertyValue;
import org.xhtmlrenderer.css.parser.PropertyValue.Type;
import org.xhtmlrenderer.css.sheet.MediaRule;
import org.xhtmlrenderer.css.sheet.PageRule;
import org.xhtmlrenderer.css.sheet.PropertyDeclaration;
import org.xhtmlrenderer.css.sheet.Ruleset;
import org.xhtmlrenderer.css.sheet.Stylesheet;
import org.xhtmlrenderer.css.style.derived.DerivedValueFactory;

/** Reads what parsed styles declare. */
final class Declarations {

  /** In points: the longest page that a PDF can have (ISO 32000-1, Annex C). */
  private static final float LONGEST = 14_400;

  /** Of the size of the type, or a plain number. */
  private static final float LARGEST_FACTOR = 1_000;

  private static final float LARGEST_PERCENTAGE = 100 * LARGEST_FACTOR;

  private static final Map<Short, Float> LARGEST =
      Map.of(
          CSSPrimitiveValue.CSS_PT,
          LONGEST,
          CSSPrimitiveValue.CSS_PC,
          LONGEST / 12,
          CSSPrimitiveValue.CSS_PX,
          LONGEST / 72 * 96,
          CSSPrimitiveValue.CSS_IN,
          LONGEST / 72,
          CSSPrimitiveValue.CSS_CM,
          LONGEST / 72 * 2.54f,
          CSSPrimitiveValue.CSS_MM,
          LONGEST / 72 * 25.4f,
          CSSPrimitiveValue.CSS_EMS,
          LARGEST_FACTOR,
          CSSPrimitiveValue.CSS_EXS,
          LARGEST_FACTOR,
          CSSPrimitiveValue.CSS_NUMBER,
          LARGEST_FACTOR,
          CSSPrimitiveValue.CSS_PERCENTAGE,
          LARGEST_PERCENTAGE);

  private Declarations() {}

  static Stream<PropertyDeclaration> of(Ruleset rules) {
    return rules.getPropertyDeclarations().stream();
  }

  /** All declarations of a sheet. */
  static Stream<PropertyDeclaration> of(Stylesheet sheet) {
    return sheet.getContents().stream().flatMap(Declarations::of);
  }

  private static Stream<PropertyDeclaration> of(Object rule) {
    return switch (rule) {
      case Ruleset rules -> of(rules);
      case MediaRule media -> media.getContents().stream().flatMap(Declarations::of);
      case PageRule page ->
          Stream.concat(
              of(page.getRuleset()),
              page.getMarginBoxes().values().stream().flatMap(each -> each.stream()));
      default -> throw new IllegalArgumentException("no rule: " + rule);
    };
  }

  /** Whether a length is beyond all paper; layout would count with it until it overflows. */
  static boolean isHuge(PropertyDeclaration declaration) {
    return declaration.getCSSName() != CSSName.Z_INDEX
        && declaration.getValue() instanceof PropertyValue value
        && isHuge(value);
  }

  private static boolean isHuge(PropertyValue value) {
    Float most = LARGEST.get(value.getPrimitiveType());
    boolean alone = most != null && !(Math.abs(value.getFloatValue()) <= most);
    return alone
        || value.getValues().stream()
            .anyMatch(each -> each instanceof PropertyValue part && isHuge(part));
  }

  /**
   * Works out beforehand what Flying Saucer would work out at first use, and keep without regard
   * for other threads: the word behind a value, its fingerprint, its colour.
   */
  static void settle(PropertyDeclaration declaration) {
    synchronized (StyleParser.SELECTORS) {
      declaration.getFingerprint();
      if (declaration.getValue() instanceof PropertyValue value) {
        if (value.getPropertyValueType() == Type.VALUE_TYPE_IDENT) {
          declaration.asIdentValue();
        } else if (value.getPropertyValueType() == Type.VALUE_TYPE_COLOR) {
          DerivedValueFactory.newDerivedValue(null, declaration.getCSSName(), value);
        }
      }
    }
  }
}
