package dev.prepkit.template;

import dev.prepkit.text.Fields;
import java.util.LinkedHashMap;
import java.util.List;
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

  /** Reads the forms below a key; where the one for all other numbers is missing, another does. */
  public static Counted read(Fields block, Plurals plurals) {
    Map<String, String> forms = new LinkedHashMap<>();
    for (String form : Plurals.FORMS) {
      if (block.optionalText(form).isPresent()) {
        forms.put(form, block.shown(form));
      }
    }
    addOther(block, forms);
    block.finish();
    return new Counted(plurals, forms);
  }

  private static void addOther(Fields block, Map<String, String> forms) {
    String other = Plurals.FORMS.getLast();
    if (forms.isEmpty()) {
      block.require(other);
    } else if (!forms.containsKey(other)) {
      String form = List.copyOf(forms.keySet()).getLast();
      block.warn(
          block.at(),
          "'"
              + other
              + "' is missing, so numbers without a form of their own have that of '"
              + form
              + "'",
          "add a line '" + other + ": …' beside it, as after 20");
      forms.put(other, forms.get(form));
    }
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
