package dev.prepkit.library;

import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.text.Html;
import java.util.List;

/** Questions on one theme. */
public record QuestionBank(
    String id,
    String title,
    String summary,
    int order,
    Html introduction,
    List<Question> questions,
    SourceLocation at)
    implements Page {

  public QuestionBank {
    questions = List.copyOf(questions);
  }

  @Override
  public String address() {
    return "questions/" + id + ".html";
  }

  /** Minutes that all of its questions take together. */
  public int minutes() {
    return questions.stream().mapToInt(Question::minutes).sum();
  }
}
