package dev.prepkit.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field of every shape is kept, or reported; none is lost. */
class EveryFieldTest {

  /** Of each shape: all fields, those kept, those reported. */
  private static final Map<String, List<Integer>> COUNTS =
      """
      apple-3.0.vcf 26 7 19
      excel.csv 10 8 2
      google-2024.csv 13 7 6
      google.csv 18 7 11
      japan-2.1-unlabelled.vcf 10 7 3
      japan-2.1.vcf 10 7 3
      japan-quoted.vcf 5 4 1
      linkedin-2018.csv 11 9 2
      linkedin-de.csv 15 9 6
      linkedin-email-second.csv 9 7 2
      linkedin-es.csv 7 5 2
      linkedin-fr.csv 7 5 2
      linkedin-quoted-preamble.csv 9 5 4
      linkedin.csv 28 16 12
      names-only.csv 2 2 0
      nom-prenom.csv 7 6 1
      outlook.csv 22 9 13
      phone-2.1.vcf 23 10 13
      pipes.csv 4 4 0
      resume-tabs.json 4 3 1
      resume.json 38 9 29
      semicolons-with-commas.csv 9 3 6
      spreadsheet.csv 11 8 3
      tabs.tsv 5 5 0
      twins.csv 18 18 0
      v4.vcf 27 10 17
      """
          .lines()
          .map(line -> List.of(line.split(" ")))
          .collect(
              Collectors.toMap(
                  List::getFirst,
                  line -> line.subList(1, 4).stream().map(Integer::valueOf).toList(),
                  (one, other) -> one,
                  TreeMap::new));

  static List<String> names() {
    return Shapes.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void none_is_lost(String name) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Export export = Shapes.read(Shapes.FOLDER.resolve(name), diagnostics).orElseThrow();
    List<String> raw = RawFields.of(name, Files.readString(Shapes.FOLDER.resolve(name)));
    List<String> kept = bare(kept(export));
    List<String> reported = bare(reported(export));

    List<String> lost = new ArrayList<>(raw);
    Stream.concat(kept.stream(), reported.stream()).forEach(lost::remove);
    assertThat(lost).isEmpty();
    assertThat(List.of(raw.size(), kept.size(), raw.size() - kept.size()))
        .isEqualTo(COUNTS.get(name));
    assertThat(diagnostics.all()).isEmpty();
  }

  @Test
  void every_shape_is_counted() {
    assertThat(COUNTS.keySet()).containsExactlyElementsOf(Shapes.names());
  }

  private static List<String> bare(Stream<Item> items) {
    return items.map(item -> RawFields.bare(item.value())).toList();
  }

  private static Stream<Item> kept(Export export) {
    Stream<Item> people =
        export.people().stream()
            .filter(person -> person.flaw().isEmpty())
            .flatMap(person -> values(person.values()));
    Stream<Item> user =
        export.user().stream()
            .flatMap(
                found ->
                    Stream.concat(
                        values(found.values()),
                        found.links().stream().flatMap(link -> link.from().stream())));
    return Stream.concat(people, user);
  }

  private static Stream<Item> reported(Export export) {
    Stream<Item> skipped =
        export.people().stream()
            .filter(person -> person.flaw().isPresent())
            .flatMap(person -> values(person.values()));
    Stream<Leftover> left =
        Stream.of(
                export.people().stream().flatMap(person -> person.leftovers().stream()),
                export.user().stream().flatMap(user -> user.leftovers().stream()),
                export.leftovers().stream())
            .flatMap(each -> each);
    return Stream.concat(skipped, left.map(Leftover::item));
  }

  private static Stream<Item> values(Map<String, Kept> values) {
    return values.values().stream().flatMap(kept -> kept.from().stream());
  }
}
