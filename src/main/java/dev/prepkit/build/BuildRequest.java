package dev.prepkit.build;

import dev.prepkit.diagnostic.Located;
import dev.prepkit.print.Paper;
import dev.prepkit.print.PrintOptions;
import dev.prepkit.text.Fingerprint;
import dev.prepkit.text.SourceRoot;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What somebody asked for.
 *
 * @param program what builds
 * @param folder the user's folder
 * @param output where the files go; empty to write nothing
 * @param wishes what takes the place of what the folder says
 * @param contacts ids of the contacts to build; empty means all
 * @param banks ids of the banks to print; empty means all
 * @param today the day that the files are dated with
 * @param fresh whether everything is made anew, also what an earlier build left
 * @param member whose kits are built, if not those of the folder's own profile
 */
public record BuildRequest(
    Program program,
    SourceRoot folder,
    Optional<Path> output,
    Wishes wishes,
    List<Located<String>> contacts,
    List<Located<String>> banks,
    LocalDate today,
    boolean fresh,
    Optional<Member> member) {

  /**
   * A version of Prepkit.
   *
   * @param shipped the folder of the content, themes and sample that come with it
   * @param version of all that it consists of
   */
  public record Program(Path shipped, Fingerprint version) {}

  /**
   * How this one build is to look.
   *
   * @param large whether it is to be in large print, whatever the folder says
   * @param fillable whether its sheets are to have form fields, whatever the folder says
   */
  public record Wishes(
      Optional<Located<String>> theme, Optional<Paper> paper, boolean large, boolean fillable) {

    /** None: all is to be as the folder says. */
    public static Wishes none() {
      return new Wishes(Optional.empty(), Optional.empty(), false, false);
    }

    PrintOptions over(PrintOptions usual) {
      return new PrintOptions(
          paper.orElse(usual.paper()), large || usual.large(), fillable || usual.fillable());
    }
  }

  /** For the folder's own profile. */
  public BuildRequest(
      Program program,
      SourceRoot folder,
      Optional<Path> output,
      Wishes wishes,
      List<Located<String>> contacts,
      List<Located<String>> banks,
      LocalDate today,
      boolean fresh) {
    this(program, folder, output, wishes, contacts, banks, today, fresh, Optional.empty());
  }

  public BuildRequest {
    contacts = List.copyOf(contacts);
    banks = List.copyOf(banks);
  }

  BuildRequest on(LocalDate day) {
    return new BuildRequest(program, folder, output, wishes, contacts, banks, day, fresh, member);
  }

  /** The same for somebody else, into a folder of their own. */
  public BuildRequest of(Member other, Path target) {
    return new BuildRequest(
        program,
        folder,
        Optional.of(target),
        wishes,
        contacts,
        banks,
        today,
        fresh,
        Optional.of(other));
  }
}
