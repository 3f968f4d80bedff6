package dev.prepkit.dist;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What differs between the systems that can be packaged for, each of them only on itself. */
enum Platform {
  LINUX("prepkit", List.of("dpkg-deb", "fakeroot")),
  WINDOWS("prepkit", List.of("wix")),
  MACOS("prepkit.app", List.of("hdiutil"));

  private final String image;
  private final List<String> tools;

  Platform(String image, List<String> tools) {
    this.image = image;
    this.tools = tools;
  }

  static Platform here() {
    String name = System.getProperty("os.name");
    return name.startsWith("Windows") ? WINDOWS : name.startsWith("Mac") ? MACOS : LINUX;
  }

  /** The folder of its options. */
  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The folder that jpackage makes. */
  String image() {
    return image;
  }

  /** A version as its packages may have it: on macOS none begins with 0. */
  String version(String version) {
    return this == MACOS && version.startsWith("0.") ? "1" + version.substring(1) : version;
  }

  /** The programs that jpackage calls and that are not on the path. */
  List<String> missing() {
    return tools.stream().filter(tool -> !isOnPath(tool)).toList();
  }

  /**
   * On Linux our launcher takes the place of jpackage's, which cannot read every file name, and
   * Java is told to do without the fonts of the system.
   */
  void finish(Path recipe, Path dist) throws IOException {
    if (this != LINUX) {
      return;
    }
    Path lib = dist.resolve(image).resolve("lib");
    for (String file : List.of("libapplauncher.so", "prepkit.png", "app/prepkit.cfg")) {
      Files.delete(lib.resolve(file));
    }
    Path launcher = dist.resolve(image).resolve("bin/prepkit");
    Folders.copy(recipe.resolve("linux/prepkit"), launcher);
    Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
    Folders.copy(
        recipe.resolve("linux/fontconfig.properties"),
        lib.resolve("runtime/lib/fontconfig.properties"));
  }

  private static boolean isOnPath(String tool) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(folder -> Stream.of(tool, tool + ".exe").map(Path.of(folder)::resolve))
        .anyMatch(Files::isExecutable);
  }
}
