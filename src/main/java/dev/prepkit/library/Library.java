package dev.prepkit.library;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The whole content, in the order in which readers see it.
 *
 * @param placeholders what stands in e-mail samples while no contact is known
 */
public record Library(
    Vocabulary vocabulary,
    Language language,
    ScheduleTexts schedule,
    EmailFields placeholders,
    List<GuideChapter> chapters,
    List<QuestionBank> banks,
    List<EtiquetteStage> stages,
    List<EmailSample> emails) {

  public Library {
    chapters = List.copyOf(chapters);
    banks = List.copyOf(banks);
    stages = List.copyOf(stages);
    emails = List.copyOf(emails);
  }

  /** All questions, bank after bank. */
  public List<Question> questions() {
    return banks.stream().flatMap(bank -> bank.questions().stream()).toList();
  }

  /** All rules, stage after stage. */
  public List<EtiquetteRule> rules() {
    return stages.stream().flatMap(stage -> stage.rules().stream()).toList();
  }

  /** The questions for each audience that has some of its own. */
  public List<AudienceQuestions> forAudiences() {
    return vocabulary.audiences().tags().stream()
        .flatMap(audience -> AudienceQuestions.of(audience, this).stream())
        .toList();
  }

  public Set<String> questionIds() {
    return questions().stream().map(Question::id).collect(Collectors.toSet());
  }
}
