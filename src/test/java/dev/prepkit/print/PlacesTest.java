package dev.prepkit.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.TestFiles;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {

  private final Places places = new Places();

  private String mark(String text) {
    return places.mark(TestFiles.file("sheet.html", text));
  }

  private String found(String number) {
    return places.find(number).map(String::valueOf).orElse("nowhere");
  }

  private String found(String number, String before, String... texts) {
    return places.find(number, before, List.of(texts)).map(String::valueOf).orElse("nowhere");
  }

  @Test
  void aStartTagHasANumberThatLeadsToIt() {
    String marked = mark("<table>\n  <tr><td style=\"a > b\">x</td></tr>\n</table><img src=x />");

    assertThat(marked)
        .isEqualTo(
            """
            <table data-at="0">
              <tr><td data-at="1" style="a > b">x</td></tr>
            </table><img data-at="2" src=x />""");
    assertThat(found("0")).isEqualTo("sheet.html:1:1");
    assertThat(found("1")).isEqualTo("sheet.html:2:7");
    assertThat(found("2")).isEqualTo("sheet.html:3:9");
  }

  @Test
  void tagsThatHaveNothingToReportStayAsTheyAre() {
    String text = "<p class=\"x\">a <b>b</b></p><div></div><li><td>";
    assertThat(mark(text)).isEqualTo(text);
    assertThat(mark("<TABLE\n id=a><p class=b\nstyle=c>"))
        .isEqualTo("<TABLE data-at=\"0\"\n id=a><p data-at=\"1\" class=b\nstyle=c>");
  }

  @Test
  void whatOnlyLooksLikeATagStays() {
    String text =
        "<!DOCTYPE html><!-- <table> --><style data-at=\"0\">a::before { content: \"<img>\" }"
            + "</style><p title=\"<table>\"> 1 < 2 {{> part}}";
    assertThat(mark(text.replace(" data-at=\"0\"", ""))).isEqualTo(text);
  }

  @Test
  void numbersGoOnFromFileToFile() {
    mark("<img>");
    places.mark(TestFiles.file("other.html", "\n<img>"));

    assertThat(found("1")).isEqualTo("other.html:2:1");
    assertThat(found("2")).isEqualTo("nowhere");
    assertThat(found("")).isEqualTo("nowhere");
    assertThat(found("-1")).isEqualTo("nowhere");
  }

  @Test
  void aStyleIsFoundThoughFillingMovedIt() {
    mark(
        "<style>\n{{#large}}\nh1 { color: red }\n{{/large}}\np { size: {{points}}pt; color: red }");

    assertThat(found("0", "\np { size: 10pt; ", "color: red", "color")).isEqualTo("sheet.html:3:6");
    assertThat(found("0", "\nh1 { color: red }\np { size: 10pt; ", "color: red"))
        .isEqualTo("sheet.html:3:6");
    assertThat(found("0", "\n\n\n\np { size: 10pt; ", "color: red")).isEqualTo("sheet.html:5:25");
    assertThat(found("0", "\n\np { ", "size: 10pt", "size")).isEqualTo("sheet.html:5:5");
    assertThat(found("0", "\n\np { ", "margin")).isEqualTo("sheet.html:1:1");
  }

  @Test
  void aStyleInATagIsFoundInThatTag() {
    mark("<p>color</p>\n<p style=\"color: {{x}}\">color</p>");

    assertThat(found("0", "", "color: blue", "color")).isEqualTo("sheet.html:2:11");
  }
}
