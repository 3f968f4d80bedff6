package dev.prepkit.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.Run;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The drafts of the sample: as files, and as links. */
class DraftFilesTest {

  private static final SortedMap<String, byte[]> FILES = Run.files(SampleSite.ROOT);

  private static List<String> mails() {
    return FILES.keySet().stream().filter(path -> path.endsWith(".eml")).toList();
  }

  private static MimeMessage read(String path) throws Exception {
    Properties strict = new Properties();
    strict.put("mail.mime.address.strict", "true");
    strict.put("mail.mime.decodetext.strict", "true");
    return new MimeMessage(Session.getInstance(strict), new ByteArrayInputStream(FILES.get(path)));
  }

  @Test
  void every_mail_says_what_the_text_beside_it_says() throws Exception {
    assertThat(mails()).hasSizeGreaterThan(30);
    for (String path : mails()) {
      MimeMessage mail = read(path);
      String text = new String(FILES.get(path.replace(".eml", ".txt")), StandardCharsets.UTF_8);

      assertThat(mail.getSubject() + "\n\n" + mail.getContent().toString().replace("\r\n", "\n"))
          .as(path)
          .isEqualTo(text);
      assertThat(mail.getHeader("X-Unsent")).as(path).containsExactly("1");
      assertThat(mail.getHeader("Date")).as(path).isNull();
      assertThat(mail.getHeader("Message-ID")).as(path).isNull();
      assertThat(mail.getFrom()).as(path).hasSize(1);
    }
  }

  @Test
  void lines_for_the_talk_are_to_say_on_whatever_channel_it_is() {
    Document index =
        Jsoup.parse(new String(FILES.get("emails/index.html"), StandardCharsets.UTF_8));

    assertThat(index.select("li:has(a[href*=opening-lines]) .cue").text()).isEqualTo("To say");
    assertThat(index.select("main .cue").eachText())
        .contains("E-mail", "Phone", "Letter")
        .doesNotContain("In person");
  }

  @Test
  void each_goes_to_the_one_whom_it_is_for() throws Exception {
    String folder = "contacts/dr-priya-raman/emails/";

    assertThat(read(folder + "request-referred.eml").getAllRecipients())
        .extracting(to -> ((InternetAddress) to).toUnicodeString())
        .containsExactly("Dr Priya Raman <priya.raman@example.org>");
    assertThat(read(folder + "thank-you-introducer.eml").getAllRecipients()).isNull();
    assertThat(read(folder + "note-to-referred.eml").getAllRecipients()).isNull();
  }

  @Test
  void scripts_and_letters_are_no_mails() {
    assertThat(FILES.keySet())
        .contains("contacts/aisha/emails/phone-script.txt", "contacts/aisha/emails/letter.txt")
        .doesNotContain(
            "contacts/aisha/emails/phone-script.eml",
            "contacts/aisha/emails/letter.eml",
            "contacts/aisha/emails/opening-lines.eml");
  }

  @Test
  void every_draft_can_be_copied_and_what_goes_by_mail_can_be_opened() throws Exception {
    Path folder = SampleSite.ROOT.resolve("contacts/dr-priya-raman");
    Document page = Jsoup.parse(folder.resolve("index.html").toFile(), "UTF-8");
    try (var files = Files.list(folder.resolve("emails"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".txt")).toList()) {
        String id = file.getFileName().toString().replace(".txt", "");
        Element draft = page.expectFirst("#letter-" + id);
        boolean mail = Files.exists(folder.resolve("emails/" + id + ".eml"));

        assertThat(draft.select("button[data-copy=text-" + id + "]")).as(id).hasSize(1);
        assertThat(page.select("[href='emails/" + id + ".txt']")).as(id).hasSize(1);
        assertThat(page.select("[href='emails/" + id + ".eml']")).as(id).hasSize(mail ? 1 : 0);
        assertThat(draft.select("[href^=mailto:]")).as(id).hasSize(mail ? 1 : 0);
      }
    }
    for (Element link : page.select("[href^=mailto:]")) {
      assertThat(URI.create(link.attr("href")).getScheme()).isEqualTo("mailto");
      assertThat(link.attr("href").length()).isLessThanOrEqualTo(MailtoLink.LONGEST);
    }
  }
}
