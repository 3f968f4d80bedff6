package dev.prepkit.template;

import static dev.prepkit.TestFiles.file;
import static dev.prepkit.template.Tag.Kind.COMMENT;
import static dev.prepkit.template.Tag.Kind.MARKUP;
import static dev.prepkit.template.Tag.Kind.SECTION;
import static dev.prepkit.template.Tag.Kind.UNREADABLE;
import static dev.prepkit.template.Tag.Kind.VALUE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TagTest {

  @Test
  void a_tag_stands_where_its_name_starts() {
    String text = "{{name}} {{ role }} {{#  items }} {{{ body }}}";

    assertThat(Tag.scan(file("t.html", text)))
        .containsExactly(
            new Tag(VALUE, "name", text.indexOf("name")),
            new Tag(VALUE, "role", text.indexOf("role")),
            new Tag(SECTION, "items", text.indexOf("items")),
            new Tag(MARKUP, "body", text.indexOf("body")));
  }

  @Test
  void a_comment_may_say_anything_without_braces() {
    assertThat(Tag.scan(file("t.html", "{{! the name, as \"they\" write it: 100 % }}")))
        .extracting(Tag::kind)
        .containsExactly(COMMENT);
  }

  @Test
  void what_is_no_tag_is_told_as_it_stands() {
    assertThat(Tag.scan(file("t.html", "a {{{name}} {{two words}} {{")))
        .containsExactly(
            new Tag(UNREADABLE, "{{{name}}", 2),
            new Tag(UNREADABLE, "{{two words}}", 12),
            new Tag(UNREADABLE, "{{", 26));
  }
}
