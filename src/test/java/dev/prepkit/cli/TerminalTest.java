package dev.prepkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.OwnTerminal;
import dev.prepkit.Pdfs;
import dev.prepkit.Run;
import dev.prepkit.TestFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What somebody sees who sits at a terminal, and types. */
@DisabledOnOs(OS.WINDOWS)
class TerminalTest {

  private static final int INTERRUPTED = 130;
  private static final String ESCAPE = "\u001B";

  @TempDir Path folder;

  private OwnTerminal terminal(String... args) throws Exception {
    return OwnTerminal.start(folder, Map.of(), args);
  }

  private static String people(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "  - name: P" + i + "\n")
        .collect(Collectors.joining());
  }

  @Test
  void from_nothing_to_a_sheet_in_hand() throws Exception {
    try (OwnTerminal terminal = terminal("init", "my-kits")) {
      terminal.until("Your name:").type("Zoë Ångström");
      terminal.until("after “I am”?").type("a chemistry teacher");
      terminal.until("Which fits you").type("");
      terminal.until("Your e-mail address:").type("zoe at example.org");
      terminal.until("zoe at example.org").until("Your e-mail address:").type("zoe@example.org");
      terminal.until("Whom do you want to meet first?").type("Jonas Weidmann");
      terminal.until("What do they do").type("process safety engineer");
      terminal.until("Where do they work?").type("Halvorsen Coatings");

      assertThat(terminal.end()).as(terminal.shown()).isZero();
      assertThat(terminal.shown()).contains("prepkit build my-kits");
    }
    try (OwnTerminal terminal = terminal("add", "contact", "my-kits")) {
      terminal.until("Their name:").type("Ann Ray");
      for (String question : new String[] {"What do they do", "Where", "e-mail", "How do you"}) {
        terminal.until(question).type("");
      }
      assertThat(terminal.end()).as(terminal.shown()).isZero();
    }
    try (OwnTerminal terminal = terminal("build", "my-kits", "--today", "2026-12-01")) {
      assertThat(terminal.end()).as(terminal.shown()).isZero();
      assertThat(terminal.shown()).contains("Open my-kits/output/index.html");
    }
    Path kits = folder.resolve("my-kits/output/contacts");
    byte[] sheet = Files.readAllBytes(kits.resolve("jonas-weidmann/prep-sheet.pdf"));
    assertThat(Pdfs.text(sheet)).contains("Jonas Weidmann", "Zoë Ångström");
    assertThat(Pdfs.failures(sheet)).isEmpty();
    assertThat(kits.resolve("ann-ray/question-sheet.pdf")).exists();
  }

  @Test
  void a_long_build_shows_how_far_it_is_and_ctrl_c_leaves_the_old_files() throws Exception {
    TestFiles.write(folder, Map.of("profile.yaml", "name: May\ncontacts:\n" + people(1)));
    Run.build(folder, folder.resolve("output"));
    Map<String, byte[]> before = Run.files(folder.resolve("output"));
    TestFiles.write(folder, Map.of("profile.yaml", "name: Maya\ncontacts:\n" + people(200)));

    try (OwnTerminal terminal = terminal("build")) {
      terminal.until(" of 200 kits made, ").until(" left");
      terminal.interrupt();
      assertThat(terminal.end()).as(terminal.shown()).isEqualTo(INTERRUPTED);
    }
    assertThat(Run.files(folder.resolve("output"))).usingRecursiveComparison().isEqualTo(before);
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("profile.yaml", "output");
  }

  @Test
  void a_kit_is_removed_only_when_somebody_says_yes() throws Exception {
    TestFiles.write(folder, Map.of("profile.yaml", "name: Maya\ncontacts:\n" + people(2)));
    Run.build(folder, folder.resolve("output"));
    try (OwnTerminal terminal = terminal("purge", "p0")) {
      terminal.until("Remove them for good? [y/N]").type("no");
      assertThat(terminal.end()).isZero();
      assertThat(terminal.shown()).contains("Nothing was removed.");
    }
    assertThat(folder.resolve("output/contacts/p0/index.html")).exists();
    try (OwnTerminal terminal = terminal("purge", "p0")) {
      terminal.until("output/contacts/p0: ").until("[y/N]").type("yes");
      assertThat(terminal.end()).isZero();
      assertThat(terminal.shown()).contains(" files removed.");
    }
    assertThat(folder.resolve("output/contacts/p0")).doesNotExist();
    assertThat(folder.resolve("output/contacts/p1/index.html")).exists();
  }

  @Test
  void mistakes_have_colours_where_they_are_wanted() throws Exception {
    TestFiles.write(folder, Map.of("profile.yaml", "name: Maya\nfoo: bar\n"));
    try (OwnTerminal terminal = terminal("check")) {
      assertThat(terminal.end()).isOne();
      assertThat(terminal.shown()).contains(ESCAPE + "[").contains("unknown key 'foo'");
    }
    try (OwnTerminal terminal = OwnTerminal.start(folder, Map.of("NO_COLOR", "1"), "check")) {
      assertThat(terminal.end()).isOne();
      assertThat(terminal.shown()).doesNotContain(ESCAPE).contains("unknown key 'foo'");
    }
  }
}
