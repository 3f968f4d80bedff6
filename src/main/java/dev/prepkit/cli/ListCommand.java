package dev.prepkit.cli;

import dev.prepkit.kit.ContactDates;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code prepkit list}: who is in the profile. */
@Command(
    name = "list",
    description =
        "Lists your contacts: when you meet, what comes next, and the id that other commands want."
            + " It writes nothing.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  prepkit list ~/my-kits"})
final class ListCommand extends DatesCommand {

  @Override
  String text(List<ContactDates> contacts, LocalDate today) {
    return new ContactTable(contacts).text();
  }
}
