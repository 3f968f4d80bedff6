package dev.prepkit.cli;

import dev.prepkit.kit.ContactDates;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code prepkit next}: what is due. */
@Command(
    name = "next",
    description = "Says what is due, for all contacts, the most urgent first. It writes nothing.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  prepkit next ~/my-kits", "  prepkit next ~/my-kits --today 2026-12-01"})
final class NextCommand extends DatesCommand {

  @Override
  String text(List<ContactDates> contacts, LocalDate today) {
    return new DueList(contacts, today).text();
  }
}
