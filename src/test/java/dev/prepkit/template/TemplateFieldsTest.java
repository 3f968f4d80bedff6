package dev.prepkit.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.print.SheetScopes;
import dev.prepkit.site.PageScopes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The list of what templates can name is made from the records. To write it anew: {@code mvn test
 * -Dtest=TemplateFieldsTest -Dgolden=write}, then read it.
 */
class TemplateFieldsTest {

  private static final Path FILE = Path.of("docs/template-fields.md");

  @Test
  void the_list_of_names_is_that_of_the_records() throws IOException {
    String guide = guide();
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(FILE, guide);
    }
    assertThat(FILE).content().isEqualTo(guide);
  }

  @Test
  void it_has_names_with_what_the_sources_say_of_them() {
    assertThat(guide())
        .contains(
            "### `site/home.html`",
            "| `root` | text | the way up to the site's root: empty, `../` or `../../` |",
            "| `referrals` | [ReferralChain](#referralchain), may be missing |",
            "| `outline` | list: [Part](#part) |",
            "| `tel` | text, may be missing | the link to the phone:",
            "### Brand.Contact\n\nHow the house is reached.");
  }

  private static String guide() {
    List<Class<?>> views = new ArrayList<>(List.of(PageScopes.FRAME, SheetScopes.FRAME));
    views.addAll(PageScopes.views().values());
    SheetScopes.views().values().forEach(views::addAll);
    FieldsGuide guide =
        new FieldsGuide(views)
            .line("# What templates can name")
            .line("")
            .line(
                "[Making a theme](themes.md) says how names are written. This list is made from the program itself, and a test holds it to it.")
            .line("")
            .line(
                "- A *text*, *number*, *day* or piece of *markup* is printed: `{{name}}`, and `{{{name}}}` for markup.")
            .line(
                "- What *may be missing* stands inside a section of its own name: `{{#name}}…{{/name}}`. So does what a *flag* decides.")
            .line(
                "- A *list* repeats its section for each item. Inside, `{{.}}` is an item that is a text.")
            .line(
                "- What has names of its own is linked: go on with a dot, as in `{{chapter.summary}}`, or open it as a section.")
            .line(
                "- `words` are the theme's: `{{words.next}}` prints the line `next` of `words/en.yaml`.")
            .line("")
            .line("## Every page")
            .line("")
            .view(PageScopes.FRAME);
    PageScopes.views()
        .forEach((file, view) -> guide.line("### `" + file + "`").line("").view(view));
    guide.line("## Every sheet").line("").view(SheetScopes.FRAME);
    SheetScopes.views()
        .forEach(
            (file, own) -> {
              guide.line("### `" + file + "`").line("");
              own.forEach(guide::view);
            });
    return guide.line("## What has names of its own").line("").withRecords();
  }
}
