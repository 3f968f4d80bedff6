package dev.prepkit.template;

import dev.prepkit.text.Fields;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A word that stands with a number, in the forms that its language has.
 *
 * @param forms by {@link Plurals#FORMS}; {@code {{n}}} in them is the number
 */
public record Counted(Plurals plurals, Map<String, String> forms) {

  /** What stands for the number. */
  public static final String NUMBER = "{{n}}";

  public Counted {
    forms = Map.copyOf(forms);
  }

  /** Reads the forms below a key. */
  public static Counted read(Fields block, Plurals plurals) {
    Map<String, String> forms = new LinkedHashMap<>();
    block.require(Plurals.FORMS.getLast());
    for (String form : Plurals.FORMS) {
      if (block.optionalText(form).isPresent()) {
        forms.put(form, block.shown(form));
      }
    }
    block.finish();
    return new Counted(plurals, forms);
  }

  /** One form for all numbers. */
  public static Counted same(String text, Plurals plurals) {
    String form = text.contains(NUMBER) ? text : NUMBER + " " + text;
    return new Counted(plurals, Map.of(Plurals.FORMS.getLast(), form));
  }

  /** The form for a number, without the number in it. */
  String form(String number) {
    boolean whole = number.matches("[0-9]{1,9}");
    String name = whole ? plurals.formFor(Long.parseLong(number)) : "other";
    return Optional.ofNullable(forms.get(name)).orElseGet(() -> forms.getOrDefault("other", ""));
  }

  /** A number with the word. */
  public String of(int number) {
    return form(String.valueOf(number)).replace(NUMBER, String.valueOf(number));
  }
}
