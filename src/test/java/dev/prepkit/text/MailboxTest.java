package dev.prepkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailboxTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@example.org",
        "ana.maria+work@mail.example.org",
        "o'neill@example.org",
        "zoë@bücher.example",
        "a@localhost"
      })
  void a_name_and_a_domain_are_a_mailbox(String text) {
    assertThat(Addresses.isMailbox(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "@",
        "ana",
        "@example.org",
        "ana@",
        "ana@example.org.",
        "ana@example..org",
        "a b@example.org",
        ".ana@example.org",
        "ana@exa mple.org",
        "ana@ex_ample.org",
        "a@b@example.org",
        "Ana <ana@example.org>"
      })
  void other_text_is_none(String text) {
    assertThat(Addresses.isMailbox(text)).isFalse();
  }

  @Test
  void no_server_takes_a_longer_one() {
    String label = "d".repeat(62) + ".";

    assertThat(Mailbox.is("n".repeat(64) + "@example.org")).isTrue();
    assertThat(Mailbox.is("n".repeat(65) + "@example.org")).isFalse();
    assertThat(Mailbox.is("a@" + label.repeat(4) + "d")).isTrue();
    assertThat(Mailbox.is("a@" + label.repeat(4) + "dd")).isFalse();
  }
}
