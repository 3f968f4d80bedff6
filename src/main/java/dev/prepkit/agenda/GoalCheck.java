package dev.prepkit.agenda;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.library.Library;
import dev.prepkit.profile.Profile;
import java.util.stream.Stream;

/** Warns of goals that do not stand well where drafts put them: behind “I would like to”. */
public final class GoalCheck {

  private final Library library;
  private final Diagnostics diagnostics;

  public GoalCheck(Library library, Diagnostics diagnostics) {
    this.library = library;
    this.diagnostics = diagnostics;
  }

  public void check(Profile profile) {
    GoalText goals =
        new GoalText(library.language().words(), profile.preferences().locale().value());
    Stream.concat(
            profile.user().writtenGoals().stream(),
            profile.contacts().stream().flatMap(c -> c.wishes().writtenGoals().stream()))
        .forEach(goal -> check(goal, goals.fitting(goal.value())));
  }

  private void check(Located<String> goal, GoalText.Fitting fitting) {
    switch (fitting.fit()) {
      case GOOD -> {}
      case VERBLESS ->
          diagnostics.warning(
              goal.at(),
              "the goal '" + goal.value() + "' does not start with a verb",
              "it will read ‘I would like to "
                  + fitting.text()
                  + "’; start it with a verb, like ‘understand how …’");
      case ODD ->
          diagnostics.warning(
              goal.at(),
              "the goal '"
                  + goal.value()
                  + "' cannot stand behind ‘I would like to’, so drafts leave it out",
              "write it as you would say it there: ‘understand how …’, ‘find out whether …’, ‘get to"
                  + " know …’");
    }
  }
}
