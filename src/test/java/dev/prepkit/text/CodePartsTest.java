package dev.prepkit.text;

import static dev.prepkit.TestFiles.file;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodePartsTest {

  private static String without(String before, String text) {
    SourceFile file = file("f.md", before + text);
    return CodeParts.without(new MarkdownText(file, before.length(), text)).text();
  }

  @Test
  void names_in_code_are_no_names() {
    assertThat(without("---\n", "{{a}} `{{b}}` {{c}}\n\n    {{d}}\n\n```\n{{e}}\n```\n"))
        .isEqualTo("---\n{{a}} `  b}}` {{c}}\n\n      d}}\n\n```\n  e}}\n```\n");
  }

  @Test
  void what_stands_before_the_text_is_none_of_it() {
    assertThat(without("title: `{{a}}`\n", "`{{b}}`")).isEqualTo("title: `{{a}}`\n`  b}}`");
  }

  @Test
  void a_file_without_names_is_the_same_file() {
    MarkdownText text = new MarkdownText(file("f.md", "`{a}`"), 0, "`{a}`");

    assertThat(CodeParts.without(text)).isSameAs(text.file());
  }

  @Test
  void markup_of_code_is_not_filled_in() {
    assertThat(CodeParts.guarded("{{a}} <code class=\"x\">{{b\n}} $1</code> {{c}}"))
        .isEqualTo("{{a}} <code class=\"x\">&#123;&#123;b\n}} $1</code> {{c}}");
  }
}
