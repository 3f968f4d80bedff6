package dev.prepkit.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Makes what people install who have no Java: an image of the program, and a package of it. */
final class Dist {

  private static final Path RECIPE = Path.of("src/dist");
  private static final Path JAVA_OPTIONS = Path.of("bin/java.options");
  private static final Path LOCALE = Path.of("bin/locale.sh");

  private final Platform platform = Platform.here();
  private final Path target;
  private final Path dist;
  private final Path runtime;
  private final Path app;
  private final String version;
  private final Instant day;

  private Dist(Path target, String version, Instant day) {
    this.target = target;
    this.day = day;
    this.dist = target.resolve("dist");
    this.runtime = target.resolve("dist-parts/runtime");
    this.app = target.resolve("dist-parts/app");
    this.version = platform.version(version);
  }

  /**
   * Makes the image, and then the package; whatever an earlier run has left is deleted.
   *
   * @param args the folder that the jar and its libraries are in, their version, and the moment
   *     that all files are dated with: kept classes are used only with jars of the same time
   */
  public static void main(String[] args) throws IOException {
    Dist dist = new Dist(Path.of(args[0]), args[1], Instant.parse(args[2]));
    Folders.delete(dist.dist);
    Folders.delete(dist.target.resolve("dist-parts"));
    dist.link();
    dist.gather();
    dist.keepClasses();
    dist.image();
    dist.pack();
  }

  private void link() {
    Tool.jdk(
        "jlink",
        List.of("@" + RECIPE.resolve("jlink.options"), "--output", runtime.toString()),
        day);
  }

  private void gather() throws IOException {
    Path jar = target.resolve("prepkit.jar");
    Folders.copy(jar, app.resolve("prepkit.jar"));
    for (String library : libraries(jar)) {
      Folders.copy(target.resolve(library), app.resolve(library));
    }
    for (Path file :
        List.of(JAVA_OPTIONS, LOCALE, Path.of("LICENSE"), RECIPE.resolve("copyright"))) {
      Folders.copy(file, app.resolve(file.getFileName()));
    }
    Folders.date(app, day);
  }

  /** What the jar names; older versions may lie beside them. */
  private static List<String> libraries(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return List.of(file.getManifest().getMainAttributes().getValue("Class-Path").split(" "));
    }
  }

  /** Keeps the classes of a small build ready for later starts (JEP 514). */
  private void keepClasses() throws IOException {
    Path work = Files.createDirectories(app.resolveSibling("work"));
    Tool.run(
        runtime.resolve("bin/java"),
        List.of(
            "@" + JAVA_OPTIONS,
            "-Xlog:aot=off",
            "-XX:AOTCacheOutput=" + app.resolve("prepkit.aot"),
            "-jar",
            app.resolve("prepkit.jar").toString(),
            "build",
            work.toString(),
            "--output",
            work.resolve("output").toString()));
  }

  private void image() throws IOException {
    List<String> words = new ArrayList<>(jpackage("image.options"));
    words.addAll(List.of("--type", "app-image", "--runtime-image", runtime.toString()));
    words.addAll(List.of("--input", app.toString(), "--main-jar", "prepkit.jar"));
    Stream.concat(
            Files.readAllLines(JAVA_OPTIONS).stream(),
            Stream.of("-XX:AOTCache=$APPDIR/prepkit.aot", "-Xlog:aot=off"))
        .forEach(option -> words.addAll(List.of("--java-options", option)));
    Tool.jdk("jpackage", words, day);
    platform.finish(RECIPE, dist);
    Folders.date(dist, day);
    System.out.println("dist: the image is in " + dist.resolve(platform.image()));
  }

  private void pack() {
    List<String> missing = platform.missing();
    if (!missing.isEmpty()) {
      System.out.println(
          "dist: no package was made, for it needs "
              + String.join(" and ", missing)
              + " on the path");
      return;
    }
    List<String> words = new ArrayList<>(jpackage("package.options"));
    words.add("@" + RECIPE.resolve("package.options"));
    words.addAll(List.of("--app-image", dist.resolve(platform.image()).toString()));
    Tool.jdk("jpackage", words, day);
    System.out.println("dist: the package is in " + dist);
  }

  private List<String> jpackage(String options) {
    Path own = RECIPE.resolve(platform.folder()).resolve(options);
    return List.of(
        "@" + own, "--name", "prepkit", "--app-version", version, "--dest", dist.toString());
  }
}
