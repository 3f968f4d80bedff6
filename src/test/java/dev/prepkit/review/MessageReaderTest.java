package dev.prepkit.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.TestFiles;
import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.library.ReviewWords;
import dev.prepkit.text.Passage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MessageReaderTest {

  private static final ReviewWords WORDS =
      new ReviewWords(Set.of(), Set.of("subject"), Map.of(), List.of());

  private final Diagnostics diagnostics = new Diagnostics();

  private Message read(String name, String text) {
    return new MessageReader(WORDS, diagnostics).read(TestFiles.file(name, text)).orElseThrow();
  }

  private static String at(Passage passage, String words) {
    return passage.at(passage.text().indexOf(words)).toString();
  }

  @Test
  void a_text_may_start_with_its_subject() {
    Message message = read("x.txt", "\nSubject: Hello there\n\nDear Jonas,\n");

    assertThat(message.subject())
        .hasValueSatisfying(s -> assertThat(s.text()).isEqualTo("Hello there"));
    assertThat(message.subject().map(s -> s.at(0).toString())).contains("x.txt:2:10");
    assertThat(message.body().text().strip()).isEqualTo("Dear Jonas,");
    assertThat(at(message.body(), "Jonas")).isEqualTo("x.txt:4:6");
  }

  @Test
  void a_text_without_a_subject_is_all_body() {
    Message message = read("x.txt", "Note: bring the map.\nDear Jonas,\n");

    assertThat(message.subject()).isEmpty();
    assertThat(message.body().text()).startsWith("Note: bring");
  }

  @Test
  void markdown_may_have_its_subject_in_front_matter() {
    Message message = read("x.md", "---\nsubject: Hello\n---\n\nDear Jonas,\n");

    assertThat(message.subject().map(Passage::text)).contains("Hello");
    assertThat(message.subject().map(s -> s.at(0).toString())).contains("x.md:2:10");
    assertThat(at(message.body(), "Jonas")).isEqualTo("x.md:5:6");
    assertThat(diagnostics.all()).isEmpty();
  }

  private static final String MAIL =
      """
      From: Maya <maya@example.org>
      Subject: =?utf-8?Q?My_r=C3=A9sum=C3=A9?= =?utf-8?B?w6kh?=
       and more
      Content-Type: multipart/mixed; boundary="b1"

      for old programs
      --b1
      Content-Type: multipart/alternative; boundary=b2

      --b2
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: quoted-printable

      Dear J=C3=B6rg,
      I write a line that is lon=
      ger than it looks, and then ask.
      --b2
      Content-Type: text/html

      <p>Dear</p>
      --b2--
      --b1
      Content-Type: application/pdf
      Content-Disposition: attachment;
       filename="Maya_CV.pdf"

      JVBERi0=
      --b1--
      """;

  @Test
  void a_saved_mail_is_its_plain_text_and_its_attachments() {
    Message message = read("x.eml", MAIL);

    assertThat(message.subject().map(Passage::text)).contains("My résuméé! and more");
    assertThat(message.body().text())
        .isEqualTo("Dear Jörg,\nI write a line that is longer than it looks, and then ask.");
    assertThat(at(message.body(), "rg,")).isEqualTo("x.eml:14:13");
    assertThat(at(message.body(), "ger than")).isEqualTo("x.eml:16:1");
    assertThat(message.attachments()).extracting(Passage::text).containsExactly("Maya_CV.pdf");
  }

  @Test
  void a_mail_in_base64_and_another_charset_is_read() {
    Message message =
        read(
            "x.eml",
            "Subject: x\nContent-Type: text/plain; charset=iso-8859-1\n"
                + "Content-Transfer-Encoding: base64\n\nRGVhciBK9nJnLA==\n");

    assertThat(message.body().text()).isEqualTo("Dear Jörg,");
    assertThat(message.body().at(0).toString()).isEqualTo("x.eml:5:1");
  }

  @Test
  void a_mail_of_markup_alone_cannot_be_read() {
    assertThat(
            new MessageReader(WORDS, diagnostics)
                .read(TestFiles.file("x.eml", "Content-Type: text/html\n\n<p>Hi</p>\n")))
        .isEmpty();
    assertThat(TestFiles.messages(diagnostics))
        .containsExactly("x.eml:1:1: error: this mail has no plain text");
  }

  @Test
  void what_is_quoted_is_blanked_out_and_keeps_its_length() {
    String text = "Yes.\n\nOn Monday, Jonas\nwrote:\n> Are you hiring?\n> Tell me.\n\nBye\n";
    Passage own = blanked(text);

    assertThat(own.text()).hasSameSizeAs(text).contains("Yes.", "Bye");
    assertThat(own.text()).doesNotContain("Monday", "wrote", "hiring");
    assertThat(at(own, "Bye")).isEqualTo("x:8:1");
  }

  private static Passage blanked(String text) {
    return QuotedMail.blanked(
        Passage.of(TestFiles.file("x", text), 0, text.length()), WORDS.subjectLabels());
  }

  @Test
  void what_stands_below_the_header_lines_of_an_earlier_mail_is_quoted() {
    assertThat(
            blanked(
                    "Yes.\n\n*From:* Ann <ann@example.org>\n*Sent:* 2 May\n*To:* Ben\n"
                        + "*Subject:* Job\n\nAre you hiring?\n")
                .text())
        .contains("Yes.")
        .doesNotContain("Ann", "hiring");
    assertThat(blanked("When: ten\nWhere: here\nSubject: maps\n\nBye\n").text()).contains("Bye");
    assertThat(blanked("Ben\nPhone: 1\nMail: b@example.org\nWeb: b\nFax: 2\nBye\n").text())
        .contains("Bye");
  }
}
