package dev.prepkit.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar carries. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"prepkit " + number()};
  }

  static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return Optional.ofNullable(version).orElse("(from sources)");
  }
}
