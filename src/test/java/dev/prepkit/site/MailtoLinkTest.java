package dev.prepkit.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.kit.Mail;
import dev.prepkit.kit.Mail.Correspondent;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MailtoLinkTest {

  private static MailtoLink link(String address, String subject, String text) {
    Correspondent maya = new Correspondent("Maya", Optional.empty());
    Correspondent jonas = new Correspondent("Jonas", Optional.of(address));
    return MailtoLink.of(new Mail(maya, Optional.of(jonas), subject, text));
  }

  @Test
  void spaces_line_ends_and_signs_are_written_as_the_standard_says() {
    assertThat(link("jonas@example.org", "20 minutes & more?", "Dear Jonas,\n\n1 + 1 = 100 %"))
        .isEqualTo(
            new MailtoLink(
                "mailto:jonas@example.org?subject=20%20minutes%20%26%20more%3F"
                    + "&body=Dear%20Jonas,%0D%0A%0D%0A1%20%2B%201%20%3D%20100%20%25",
                true));
  }

  @Test
  void letters_of_all_scripts_come_back_as_they_were() {
    String text = "Grüße, 田中さん 👋 \"<b>\" #1 'x' {y} |z| \\ ^ `";
    String address = link("jürgen+a?b&c@bücher.example", text, text).address();

    assertThat(URI.create(address).getSchemeSpecificPart())
        .isEqualTo("jürgen+a?b&c@bücher.example?subject=" + text + "&body=" + text);
    assertThat(address).matches("[!-~]+").doesNotContain("<", ">", "\"", "+");
  }

  @Test
  void a_text_that_makes_it_too_long_is_left_to_be_copied() {
    String most = "x".repeat(MailtoLink.LONGEST - "mailto:j@example.org?subject=Hi&body=".length());

    assertThat(link("j@example.org", "Hi", most).whole()).isTrue();
    assertThat(link("j@example.org", "Hi", most).address()).hasSize(MailtoLink.LONGEST);
    assertThat(link("j@example.org", "Hi", most + "x"))
        .isEqualTo(new MailtoLink("mailto:j@example.org?subject=Hi", false));
    assertThat(link("j@example.org", "田".repeat(300), "Hi"))
        .isEqualTo(
            new MailtoLink(
                "mailto:j@example.org?subject=" + "%E7%94%B0".repeat(60) + "%E2%80%A6", false));
  }

  @Test
  void a_mail_to_nobody_yet_keeps_the_beginning_of_too_long_a_subject() {
    Correspondent maya = new Correspondent("Maya", Optional.of("maya@example.org"));
    Mail mail = new Mail(maya, Optional.empty(), "田".repeat(300), "Text");

    assertThat(URI.create(MailtoLink.of(mail).address()).getSchemeSpecificPart())
        .isEqualTo("?subject=" + "田".repeat(60) + "…");
  }

  @Test
  void nothing_of_a_value_ends_a_line_or_adds_a_field() {
    assertThat(link("j@example.org", "Hi\r\nBcc: x", "Dear J\u2028\u0000&bcc=x").address())
        .isEqualTo("mailto:j@example.org?subject=Hi%20Bcc:%20x&body=Dear%20J%0D%0A%26bcc%3Dx");
  }
}
