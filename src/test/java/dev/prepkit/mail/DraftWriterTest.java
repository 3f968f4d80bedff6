package dev.prepkit.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.kit.Mail;
import dev.prepkit.kit.Mail.Correspondent;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Drafts are read back by another library than the one that wrote them. */
class DraftWriterTest {

  private static final Correspondent MAYA =
      new Correspondent("Maya Lindqvist", Optional.of("maya@example.org"));
  private static final Correspondent JONAS =
      new Correspondent("Jonas Weidmann", Optional.of("jonas@example.org"));

  private static String bytes(Mail mail) {
    return new String(DraftWriter.write(mail), StandardCharsets.ISO_8859_1);
  }

  private static MimeMessage read(Mail mail) throws Exception {
    Properties strict = new Properties();
    strict.put("mail.mime.address.strict", "true");
    strict.put("mail.mime.decodetext.strict", "true");
    byte[] bytes = DraftWriter.write(mail);
    return new MimeMessage(Session.getInstance(strict), new ByteArrayInputStream(bytes));
  }

  private static Mail mail(String name, String subject, String text) {
    return new Mail(
        MAYA,
        Optional.of(new Correspondent(name, Optional.of("jonas@example.org"))),
        subject,
        text);
  }

  @Test
  void a_draft_is_a_mail_that_is_still_to_be_sent() {
    assertThat(bytes(new Mail(MAYA, Optional.of(JONAS), "Hello", "Dear Jonas,\n\nÜber uns.")))
        .isEqualTo(
            """
            MIME-Version: 1.0
            X-Unsent: 1
            From: Maya Lindqvist <maya@example.org>
            To: Jonas Weidmann <jonas@example.org>
            Subject: Hello
            Content-Type: text/plain; charset=UTF-8
            Content-Transfer-Encoding: quoted-printable

            Dear Jonas,

            =C3=9Cber uns=2E
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void who_has_no_address_is_left_out() throws Exception {
    Correspondent nobody = new Correspondent("Jonas", Optional.empty());
    MimeMessage message = read(new Mail(nobody, Optional.of(nobody), "Hello", "Text"));

    assertThat(message.getFrom()).isNull();
    assertThat(message.getAllRecipients()).isNull();
    assertThat(message.getSubject()).isEqualTo("Hello");
  }

  @Test
  void a_domain_in_any_script_is_written_as_name_servers_know_it() throws Exception {
    Correspondent far = new Correspondent("J", Optional.of("j.w@bücher.example"));
    assertThat(read(new Mail(MAYA, Optional.of(far), "Hello", "Text")).getAllRecipients())
        .extracting(address -> ((InternetAddress) address).getAddress())
        .containsExactly("j.w@xn--bcher-kva.example");
  }

  @Test
  void an_address_that_ascii_cannot_carry_is_left_to_the_user() throws Exception {
    Correspondent far = new Correspondent("J", Optional.of("jürgen@example.org"));
    assertThat(read(new Mail(MAYA, Optional.of(far), "Hello", "Text")).getAllRecipients()).isNull();
  }

  static List<String> hostile() {
    return List.of(
        "Jonas\r\nBcc: all@example.org",
        "Jonas\nBcc: all@example.org\n\nBody",
        "Jonas\u0085Bcc: x\u2028Cc: y\u2029Dd: z\u000BEe\fFf",
        "Jonas\u0000\u0007\u001B[31m\u007F",
        "\u202Egro.elpmaxe@lla\u2066",
        "\"Jonas\" <all@example.org>, Weidmann",
        "Jonas (comment) \\ ; : [x] .",
        "=?utf-8?Q?Jonas=0D=0ABcc:_all?=",
        "Дмитрий Иванович 田中太郎 שלום مرحبا 👩‍🔬",
        "Ünïcödé ".repeat(60).strip(),
        "x".repeat(2000),
        "é".repeat(2000),
        "word ".repeat(500).strip(),
        "a",
        "");
  }

  /** What is left of a text in one line. */
  private static String said(String text) {
    return text.replaceAll("\\r\\n?|[\\u000B\\f\\u0085\\u2028\\u2029\\n]", " ")
        .replaceAll("\\p{Cc}|[\\u202A-\\u202E\\u2066-\\u2069]", "")
        .replaceAll("\\s+", " ")
        .strip();
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void names_and_subjects_say_what_they_say_and_add_no_header(String text) throws Exception {
    Mail mail = mail(text, text, "Text");
    MimeMessage message = read(mail);

    assertThat(Collections.list(message.getAllHeaders()))
        .extracting(header -> header.getName())
        .containsExactly(
            "MIME-Version",
            "X-Unsent",
            "From",
            "To",
            "Subject",
            "Content-Type",
            "Content-Transfer-Encoding");
    assertThat(Optional.ofNullable(message.getSubject()).orElse("")).isEqualTo(said(text));
    InternetAddress[] to = InternetAddress.parseHeader(message.getHeader("To", null), true);
    assertThat(to).hasSize(1);
    assertThat(to[0].getAddress()).isEqualTo("jonas@example.org");
    assertThat(Optional.ofNullable(to[0].getPersonal()).orElse("")).isEqualTo(said(text));
    assertThat(message.getRecipients(RecipientType.CC)).isNull();
    assertShort(bytes(mail));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void the_text_comes_out_as_it_went_in(String text) throws Exception {
    Mail mail = mail("Jonas", "Hello", text + "\n.\nFrom me \n\ttab\n=3D\n");
    String body =
        text.replaceAll("\\r\\n?|[\\u000B\\f\\u0085\\u2028\\u2029]", "\n")
                .replaceAll("[\\p{Cc}&&[^\\n]]|[\\u202A-\\u202E\\u2066-\\u2069]", "")
            + "\n.\nFrom me \n\ttab\n=3D\n\n";

    assertThat(read(mail).getContent()).isEqualTo(body.replace("\n", "\r\n"));
    assertShort(bytes(mail));
  }

  /** RFC 5322, section 2.1.1, and RFC 2047, section 2. */
  private static void assertShort(String bytes) {
    assertThat(bytes.replace("\r\n", "").chars())
        .allMatch(letter -> letter == '\t' || letter >= ' ' && letter <= '~');
    assertThat(bytes.split("\r\n")).allMatch(line -> line.length() <= 78);
  }
}
