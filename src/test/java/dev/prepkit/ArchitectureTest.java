package dev.prepkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** Holds the floors of docs/architecture.md: imports go down only, neighbours ignore each other. */
@AnalyzeClasses(packages = "dev.prepkit", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final List<List<String>> FLOORS =
      List.of(
          List.of("diagnostic"),
          List.of("text"),
          List.of("template", "policy"),
          List.of("library", "profile", "theme"),
          List.of("review", "plan", "agenda", "intake"),
          List.of("kit"),
          List.of("site", "search", "print", "mail", "calendar", "links", "publish"),
          List.of("build"),
          List.of("serve", "cohort"),
          List.of("cli"));

  @ArchTest
  static final ArchRule packages_have_no_cycles =
      slices().matching("dev.prepkit.(**)").should().beFreeOfCycles();

  @ArchTest
  static void imports_go_down_only(com.tngtech.archunit.core.domain.JavaClasses all) {
    for (int floor = 0; floor < FLOORS.size(); floor++) {
      for (String room : FLOORS.get(floor)) {
        String[] closed = closedTo(floor, room);
        if (closed.length > 0) {
          noClasses()
              .that()
              .resideInAPackage("dev.prepkit." + room + "..")
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(closed)
              .check(all);
        }
      }
    }
  }

  /** The rooms that a room may not look into: its neighbours, and all that is above. */
  private static String[] closedTo(int floor, String room) {
    Stream<String> neighbours = FLOORS.get(floor).stream().filter(other -> !other.equals(room));
    Stream<String> above = FLOORS.subList(floor + 1, FLOORS.size()).stream().flatMap(List::stream);
    return Stream.concat(neighbours, above)
        .map(other -> "dev.prepkit." + other + "..")
        .toArray(String[]::new);
  }

  @ArchTest
  static final ArchRule every_class_has_a_floor =
      classes()
          .should()
          .resideInAnyPackage(
              FLOORS.stream()
                  .flatMap(List::stream)
                  .map(room -> "dev.prepkit." + room + "..")
                  .toArray(String[]::new));

  @ArchTest static final ArchRule picocli_stays_in_cli = only("cli", "picocli..");

  @ArchTest static final ArchRule yaml_stays_in_text = only("text", "org.snakeyaml..");

  @ArchTest static final ArchRule markdown_stays_in_text = only("text", "com.vladsch..");

  @ArchTest
  static final ArchRule mustache_stays_in_template = only("template", "com.github.mustachejava..");

  @ArchTest static final ArchRule calendars_stay_in_calendar = only("calendar", "biweekly..");

  @ArchTest
  static final ArchRule pdf_stays_in_its_engine =
      only("print.openpdf", "org.openpdf..", "org.xhtmlrenderer..");

  @ArchTest
  static final ArchRule exports_stay_in_intake =
      only("intake", "de.siegmar.fastcsv..", "org.mozilla.universalchardet..");

  /** The library for calendars stands on it too, and hands its writer out. */
  @ArchTest
  static final ArchRule cards_stay_in_intake =
      noClasses()
          .that(outside("dev.prepkit.intake.."))
          .and(outside("dev.prepkit.calendar.."))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.github.mangstadt..");

  @ArchTest static final ArchRule mail_stays_in_its_package = only("mail", "org.apache.james..");

  @ArchTest
  static final ArchRule validation_stays_in_its_package =
      only("print.verapdf", "org.verapdf..", "org.mozilla.javascript..", "javax.xml.bind..");

  @ArchTest
  static final ArchRule only_the_check_of_pdfs_loads_the_validator =
      noClasses()
          .that(outside("dev.prepkit.print.verapdf.."))
          .and()
          .doNotHaveFullyQualifiedName("dev.prepkit.build.PdfCheck")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.prepkit.print.verapdf..");

  @ArchTest static final ArchRule servers_stay_in_serve = only("serve", "com.sun.net.httpserver..");

  private static ArchRule only(String room, String... library) {
    return noClasses()
        .that(outside("dev.prepkit." + room + ".."))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library);
  }

  private static DescribedPredicate<JavaClass> outside(String room) {
    return DescribedPredicate.not(resideInAPackage(room));
  }

  @ArchTest
  static final ArchRule nothing_public_takes_a_profile =
      noClasses()
          .that()
          .haveFullyQualifiedName("dev.prepkit.build.WorkshopReader")
          .or()
          .haveFullyQualifiedName("dev.prepkit.build.Workshop")
          .or()
          .haveFullyQualifiedName("dev.prepkit.build.Settings")
          .or()
          .haveFullyQualifiedName("dev.prepkit.build.SettingsReader")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.prepkit.profile..");

  @ArchTest
  static final ArchRule the_console_belongs_to_cli =
      noClasses()
          .that(outside("dev.prepkit.cli.."))
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(System.class, "exit", int.class);

  @ArchTest
  static final ArchRule the_clock_belongs_to_cli =
      noClasses()
          .that(outside("dev.prepkit.cli.."))
          .should()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  @ArchTest
  static final ArchRule no_network =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net.http..")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.net.Socket");
}
