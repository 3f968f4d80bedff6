package dev.prepkit.text;

import static dev.prepkit.TestFiles.messages;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.SourceLocation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A row of a table, read as if it were YAML. */
class FieldsBuilderTest {

  private static final SourceLocation HEADER = new SourceLocation("t.csv", 1, 1);

  private final Diagnostics diagnostics = new Diagnostics();
  private final FieldsBuilder row = builder(3);

  private static FieldsBuilder builder(int line) {
    return new FieldsBuilder(new SourceLocation("t.csv", line, 1), HEADER);
  }

  private static Located<String> cell(String value, int column) {
    return new Located<>(value, new SourceLocation("t.csv", 3, column));
  }

  @Test
  void values_keep_their_places() {
    row.put("name", cell("Maya", 1));

    assertThat(row.build(diagnostics).locatedText("name")).contains(cell("Maya", 1));
  }

  @Test
  void several_values_of_one_key_are_a_list() {
    row.put("goals", cell("see it", 1));
    row.put("goals", cell("learn it", 9));

    assertThat(row.build(diagnostics).texts("goals"))
        .containsExactly(cell("see it", 1), cell("learn it", 9));
  }

  @Test
  void a_dot_opens_a_block() {
    row.put("meeting.when", cell("2026-12-10", 5));
    row.put("meeting.at.place", cell("Here", 9));
    Fields meeting = row.build(diagnostics).fields("meeting").orElseThrow();

    assertThat(meeting.text("when")).isEqualTo("2026-12-10");
    assertThat(meeting.fields("at").orElseThrow().text("place")).isEqualTo("Here");
    assertThat(meeting.at().column()).isEqualTo(5);
  }

  @Test
  void blocks_can_be_listed() {
    FieldsBuilder item = builder(4);
    item.put("text", cell("It grows.", 1));
    row.add("findings", item);
    row.add("findings", builder(5));
    List<Fields> findings = row.build(diagnostics).list("findings");

    assertThat(findings).hasSize(2);
    assertThat(findings.getFirst().text("text")).isEqualTo("It grows.");
  }

  @Test
  void an_unknown_key_is_reported_in_the_header() {
    row.put("nmae", cell("Maya", 1));
    row.build(diagnostics).finish();

    assertThat(messages(diagnostics)).containsExactly("t.csv:1:1: error: unknown key 'nmae'");
  }
}
