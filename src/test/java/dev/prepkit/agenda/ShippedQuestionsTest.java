package dev.prepkit.agenda;

import static dev.prepkit.TestFiles.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.kit.Kit;
import dev.prepkit.kit.KitAssembler;
import dev.prepkit.library.Library;
import dev.prepkit.library.Question;
import dev.prepkit.library.ShippedLibrary;
import dev.prepkit.library.SmallLibrary;
import dev.prepkit.library.Tag;
import dev.prepkit.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** There are shipped questions enough for any meeting, whoever meets whom. */
class ShippedQuestionsTest {

  private static final Library LIBRARY = ShippedLibrary.LIBRARY;
  private static final Map<String, Question> BY_ID =
      LIBRARY.questions().stream().collect(Collectors.toMap(Question::id, Function.identity()));

  private record Meeting(String audience, String seniority, int minutes) {

    Kit kit() {
      Profile profile =
          SmallLibrary.profile(
              "name: Maya\naudience: %s\n".formatted(audience)
                  + "contacts:\n  - name: Jonas\n    seniority: %s\n    meeting: {minutes: %d}\n"
                      .formatted(seniority, minutes));
      return new KitAssembler(LIBRARY, profile, TODAY).assemble(profile.contacts().getFirst());
    }
  }

  static Stream<Meeting> meetings() {
    List<Meeting> meetings = new ArrayList<>();
    for (String audience : LIBRARY.vocabulary().audiences().ids()) {
      for (String seniority : LIBRARY.vocabulary().seniorities().ids()) {
        for (int minutes : List.of(15, 20, 30, 45, 60)) {
          meetings.add(new Meeting(audience, seniority, minutes));
        }
      }
    }
    return meetings.stream();
  }

  @ParameterizedTest
  @MethodSource("meetings")
  void a_meeting_is_filled_with_spares_and_with_many_subjects(Meeting meeting) {
    Agenda agenda = meeting.kit().agenda();
    assertThat(agenda.mainMinutes()).isBetween(meeting.minutes() - 10, meeting.minutes() - 4);
    assertThat(agenda.spares()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(agenda.all()).extracting(KitQuestion::id).doesNotHaveDuplicates();
    int most = Math.max(2, (agenda.main().size() + 3) / 4);
    assertThat(subjects(agenda))
        .allSatisfy((subject, n) -> assertThat(n).as(subject.id()).isLessThanOrEqualTo(most));
  }

  static Stream<Meeting> shortMeetings() {
    return meetings()
        .filter(meeting -> meeting.minutes() == 15)
        .flatMap(
            meeting ->
                IntStream.range(5, 15)
                    .mapToObj(n -> new Meeting(meeting.audience(), meeting.seniority(), n)));
  }

  @ParameterizedTest
  @MethodSource("shortMeetings")
  void the_shortest_meeting_has_a_question_and_ends_as_it_should(Meeting meeting) {
    Agenda agenda = meeting.kit().agenda();

    assertThat(agenda.main()).isNotEmpty();
    assertThat(agenda.main().getFirst().must()).isTrue();
    assertThat(agenda.closing())
        .extracting(KitQuestion::id)
        .endsWith("use-your-name", "anything-to-add");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "see how the first year goes",
        "meet a good team",
        "work part-time in a team",
        "know more after it"
      })
  void everyday_words_in_a_goal_speak_for_nothing(String goal) {
    Profile profile =
        SmallLibrary.profile("name: Maya\ncontacts:\n  - name: J\n    goals: [" + goal + "]\n");
    Agenda agenda =
        new KitAssembler(LIBRARY, profile, TODAY).assemble(profile.contacts().getFirst()).agenda();

    assertThat(agenda.all())
        .filteredOn(question -> question.reasons().getFirst().goal().isPresent())
        .allMatch(
            question ->
                BY_ID.get(question.id()).tags().subjects().stream()
                    .anyMatch(subject -> subject.id().equals("lifestyle")));
  }

  /** How often each subject comes first in a question. */
  private static Map<Tag, Integer> subjects(Agenda agenda) {
    return agenda.main().stream()
        .collect(
            Collectors.toMap(
                question -> BY_ID.get(question.id()).tags().subjects().getFirst(),
                q -> 1,
                Integer::sum));
  }

  @ParameterizedTest
  @MethodSource("meetings")
  void some_questions_are_for_this_user_and_some_for_this_contact(Meeting meeting) {
    List<Question> chosen =
        meeting.kit().agenda().main().stream().map(question -> BY_ID.get(question.id())).toList();
    assertThat(chosen).anyMatch(question -> has(question.tags().audiences(), meeting.audience()));
    assertThat(chosen)
        .anyMatch(question -> has(question.tags().seniorities(), meeting.seniority()));
  }

  private static boolean has(List<Tag> tags, String id) {
    return tags.stream().anyMatch(tag -> tag.id().equals(id));
  }
}
