package dev.prepkit.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.Pdfs;
import dev.prepkit.Run;
import dev.prepkit.calendar.StrictCalendar;
import jakarta.mail.Header;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Files for other programs, made of hostile texts in every field. */
class HostileFilesTest {

  private static final HostileSite SITE = HostileSite.built();
  private static final SortedMap<String, byte[]> FILES = Run.files(SITE.root());

  private static List<String> ending(String end) {
    return FILES.keySet().stream().filter(path -> path.endsWith(end)).toList();
  }

  @Test
  void mails_have_the_headers_of_every_draft_and_one_reader() throws Exception {
    assertThat(ending(".eml")).hasSizeGreaterThan(100);
    Properties strict = new Properties();
    strict.put("mail.mime.address.strict", "true");
    for (String path : ending(".eml")) {
      MimeMessage mail =
          new MimeMessage(Session.getInstance(strict), new ByteArrayInputStream(FILES.get(path)));
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
      for (Element link : Jsoup.parse(text(path)).select("[href^=mailto:]")) {
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
      String calendar = text(path);
      StrictCalendar.parse(calendar);
      assertThat(List.of(calendar.split("\r\n")))
          .as(path)
          .noneMatch(line -> line.matches("(?i)(bcc|attach|x-.*inject).*"));
    }
    for (String path : ending(".txt")) {
      assertThat(text(path))
          .as(path)
          .doesNotContainPattern("[\\p{Cc}&&[^\\r\\n\\t]]|[\u202A-\u202E\u2066-\u2069]");
    }
  }

  @Test
  void sheets_are_made_and_tagged() {
    for (int number = 0; number < HostileSite.CONTACTS; number += 6) {
      byte[] sheet = FILES.get("contacts/c" + number + "/prep-sheet.pdf");
      assertThat(Pdfs.failures(sheet)).as("c" + number).isEmpty();
      assertThat(Pdfs.text(sheet)).hasSizeGreaterThan(500);
    }
    assertThat(ending(".pdf").stream().filter(path -> path.startsWith("contacts/")))
        .hasSizeGreaterThan(HostileSite.CONTACTS * 3);
  }

  @Test
  void files_have_plain_names_and_stay_in_their_folder() {
    assertThat(FILES.keySet())
        .allMatch(path -> path.matches("\\.prepkit-manifest|[A-Za-z0-9/.-]+"))
        .noneMatch(path -> path.contains(".."));
    assertThat(SITE.root().getParent().getParent().toFile().list())
        .containsExactlyInAnyOrder("hostile", "harmless");
    assertThat(kinds(FILES)).isEqualTo(kinds(Run.files(SITE.plain())));
  }

  private static Set<String> kinds(Map<String, byte[]> files) {
    return files.keySet().stream()
        .map(path -> path.replaceFirst("contacts/c\\d+/", "contacts/c0/"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String text(String path) {
    return new String(FILES.get(path), StandardCharsets.UTF_8);
  }
}
