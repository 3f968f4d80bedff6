package dev.prepkit.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.prepkit.Pdfs;
import dev.prepkit.Run;
import dev.prepkit.TestBrowser;
import dev.prepkit.calendar.StrictCalendar;
import jakarta.mail.Header;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hostile texts in every field: shown as text or refused; nothing runs, and the layout holds. */
class HostileTextTest {

  /** What Markdown makes of signs, and harmless text has no reason for. */
  private static final Set<String> MARKDOWN =
      Set.of("em", "strong", "code", "pre", "blockquote", "hr", "br", "ol", "ul", "li", "del");

  private static final String ADDRESS = "(?s)(https?|mailto|tel):.*|(?![a-zA-Z+.-]+:).*";

  @TempDir static Path folder;

  private static HostileSite site;
  private static SortedMap<String, byte[]> files;
  private static SortedMap<String, byte[]> plain;

  @BeforeAll
  static void build() throws IOException {
    site = HostileSite.build(folder);
    files = Run.files(site.root());
    plain = Run.files(site.plain());
  }

  private static List<String> ending(String end) {
    return files.keySet().stream().filter(path -> path.endsWith(end)).toList();
  }

  private static Document page(SortedMap<String, byte[]> files, String path) {
    return Jsoup.parse(new String(files.get(path), StandardCharsets.UTF_8));
  }

  @Test
  void every_text_of_the_list_was_used_and_what_is_refused_is_told_with_its_place()
      throws IOException {
    assertThat(site.poisoned().used()).isGreaterThan(NaughtyStrings.all().size());
    assertThat(site.strange()).isEmpty();
    assertThat(site.poisoned().refused()).isBetween(1, 60);
  }

  @Test
  void names_and_places_are_shown_as_text() {
    List<String> names = site.poisoned().texts(HostileSite.PROFILE, "  organisation");
    for (int number = 0; number < names.size(); number++) {
      String shown = seen(page(files, "contacts/c" + number + "/index.html").text());
      assertThat(shown).contains(seen(names.get(number)));
    }
  }

  private static String seen(String text) {
    return text.replaceAll("[\\p{Z}\\p{Cc}\\s]+", " ")
        .replaceAll("[\u202A-\u202E\u2066-\u2069]", "")
        .replaceAll(" +", " ")
        .strip();
  }

  @Test
  void no_page_has_an_element_or_attribute_that_plain_words_do_not_bring() {
    Set<String> known = new TreeSet<>(MARKDOWN);
    plain.keySet().stream()
        .filter(path -> path.endsWith(".html"))
        .forEach(path -> known.addAll(skeleton(page(plain, path))));
    for (String path : ending(".html")) {
      assertThat(known).as(path).containsAll(skeleton(page(files, path)));
    }
  }

  private static Set<String> skeleton(Document page) {
    Set<String> parts = new TreeSet<>();
    for (Element element : page.getAllElements()) {
      parts.add(element.normalName());
      for (Attribute attribute : element.attributes()) {
        parts.add(element.normalName() + " " + attribute.getKey());
      }
    }
    return parts;
  }

  @Test
  void scripts_and_addresses_are_those_of_the_theme_or_harmless() {
    for (String path : ending(".html")) {
      Document page = page(files, path);
      String twin = path.replaceFirst("contacts/c\\d+/", "contacts/c0/");
      assertThat(loaded(page)).as(path).isEqualTo(loaded(page(plain, twin)));
      for (Element link : page.select("[href], [src], [action], [formaction]")) {
        for (Attribute attribute : link.attributes()) {
          if (Set.of("href", "src", "action", "formaction").contains(attribute.getKey())) {
            assertThat(attribute.getValue()).as(path).matches(ADDRESS);
          }
        }
      }
    }
  }

  private static List<String> loaded(Document page) {
    return page.select("script, link, base, meta[http-equiv], iframe, object, embed, img").stream()
        .map(each -> each.outerHtml().replaceAll("c\\d+", "c0"))
        .sorted()
        .toList();
  }

  @Test
  void nothing_runs_in_a_browser() {
    List<String> happened = new ArrayList<>();
    for (int width : List.of(320, 1440)) {
      try (BrowserContext window = TestBrowser.context(TestBrowser.wide(width))) {
        Page page = window.newPage();
        page.onDialog(
            dialog -> {
              happened.add("dialog: " + dialog.message());
              dialog.dismiss();
            });
        page.onConsoleMessage(message -> happened.add("console: " + message.text()));
        page.onPageError(error -> happened.add("error: " + error));
        page.onRequest(
            request -> {
              if (!request.url().startsWith(site.root().toUri().toString())) {
                happened.add("asked for: " + request.url());
              }
            });
        shownPages().forEach(path -> look(page, path, happened));
      }
    }
    assertThat(happened).isEmpty();
  }

  private static Stream<String> shownPages() {
    return ending(".html").stream()
        .filter(
            path ->
                path.startsWith("contacts/")
                    || path.contains("naughty")
                    || path.equals("index.html")
                    || path.equals("questions/all.html"));
  }

  private static void look(Page page, String path, List<String> happened) {
    page.navigate(site.root().resolve(path).toUri().toString());
    if (page.title().equals("ran")) {
      happened.add(path + ": a script of theirs ran");
    }
  }

  @Test
  void what_the_search_shows_is_text() {
    try (BrowserContext window = TestBrowser.context()) {
      Page page = window.newPage();
      List<String> dialogs = new ArrayList<>();
      page.onDialog(
          dialog -> {
            dialogs.add(dialog.message());
            dialog.dismiss();
          });
      page.navigate(site.root().resolve("index.html").toUri().toString());
      for (String words : List.of("script alert", "img src", "javascript", "onerror")) {
        page.keyboard().press("/");
        page.locator("#search [role=combobox]").fill(words);
        page.waitForTimeout(300);
        assertThat(page.locator("#search script, #search img, #search iframe").count()).isZero();
        page.keyboard().press("Escape");
        page.keyboard().press("Escape");
      }
      assertThat(dialogs).isEmpty();
    }
  }

  @Test
  void mails_have_the_headers_of_every_draft_and_one_reader() throws Exception {
    assertThat(ending(".eml")).hasSizeGreaterThan(100);
    Properties strict = new Properties();
    strict.put("mail.mime.address.strict", "true");
    for (String path : ending(".eml")) {
      MimeMessage mail =
          new MimeMessage(Session.getInstance(strict), new ByteArrayInputStream(files.get(path)));
      assertThat(Collections.list(mail.getAllHeaders()).stream().map(Header::getName))
          .as(path)
          .isSubsetOf(
              "MIME-Version",
              "X-Unsent",
              "From",
              "To",
              "Subject",
              "Content-Type",
              "Content-Transfer-Encoding")
          .doesNotHaveDuplicates();
      assertThat(mail.getFrom()).as(path).hasSize(1);
      assertThat(mail.getAllRecipients() == null ? 1 : mail.getAllRecipients().length)
          .as(path)
          .isEqualTo(1);
    }
  }

  @Test
  void links_to_mail_programs_have_one_reader_a_subject_and_a_text() {
    for (String path : ending("/index.html")) {
      for (Element link : page(files, path).select("[href^=mailto:]")) {
        String address = link.attr("href");
        String[] parts = URI.create(address).getRawSchemeSpecificPart().split("\\?", -1);
        assertThat(parts[0]).as(path).matches("(c\\d+|me)@example\\.org|");
        assertThat(parts.length).as(address).isLessThanOrEqualTo(2);
        if (parts.length == 2) {
          assertThat(parts[1]).as(path).matches("subject=[^&]*(&body=[^&]*)?");
        }
      }
    }
  }

  @Test
  void calendars_and_texts_hold_only_what_can_be_read() {
    for (String path : ending(".ics")) {
      String calendar = new String(files.get(path), StandardCharsets.UTF_8);
      StrictCalendar.parse(calendar);
      assertThat(List.of(calendar.split("\r\n")))
          .as(path)
          .noneMatch(line -> line.matches("(?i)(bcc|attach|x-.*inject).*"));
    }
    for (String path : ending(".txt")) {
      assertThat(new String(files.get(path), StandardCharsets.UTF_8))
          .as(path)
          .doesNotContainPattern("[\\p{Cc}&&[^\\r\\n\\t]]|[\u202A-\u202E\u2066-\u2069]");
    }
  }

  @Test
  void sheets_are_made_and_tagged() {
    for (int number = 0; number < 18; number += 6) {
      byte[] sheet = files.get("contacts/c" + number + "/prep-sheet.pdf");
      assertThat(Pdfs.failures(sheet)).as("c" + number).isEmpty();
      assertThat(Pdfs.text(sheet)).hasSizeGreaterThan(500);
    }
    assertThat(ending(".pdf").stream().filter(path -> path.startsWith("contacts/")))
        .hasSizeGreaterThan(18 * 3);
  }

  @Test
  void files_have_plain_names_and_stay_in_their_folder() {
    assertThat(files.keySet())
        .allMatch(path -> path.matches("\\.prepkit-manifest|[a-z0-9/.-]+"))
        .noneMatch(path -> path.contains(".."));
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("hostile", "harmless");
  }
}
