package dev.prepkit.build;

import dev.prepkit.diagnostic.Located;
import dev.prepkit.text.SourceRoot;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What somebody asked for.
 *
 * @param shipped the folder of the shipped content, themes and sample
 * @param folder the user's folder
 * @param output where the files go; empty to write nothing
 * @param theme a theme that takes the place of the one in {@code prepkit.yaml}
 * @param contacts ids of the contacts to build; empty means all
 * @param banks ids of the banks to print; empty means all
 * @param today the day that the files are dated with
 */
public record BuildRequest(
    Path shipped,
    SourceRoot folder,
    Optional<Path> output,
    Optional<Located<String>> theme,
    List<Located<String>> contacts,
    List<Located<String>> banks,
    LocalDate today) {

  public BuildRequest {
    contacts = List.copyOf(contacts);
    banks = List.copyOf(banks);
  }
}
