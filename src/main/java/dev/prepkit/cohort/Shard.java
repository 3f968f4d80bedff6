package dev.prepkit.cohort;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * One machine's share of the people.
 *
 * @param number of the share, 1-based
 * @param count of all shares
 */
public record Shard(int number, int count) {

  /** All of them. */
  public static final Shard WHOLE = new Shard(1, 1);

  private static final Pattern FORM = Pattern.compile("(\\d{1,6}|auto)(?:/(\\d{1,6}))?");
  private static final String AUTO = "auto";

  /**
   * How a scheduler tells a task which one it is.
   *
   * @param index the environment variable with the task's number
   * @param first the number of the first task, or the variable that has it
   * @param count the variable with the number of tasks; empty, where there is none
   */
  private record Scheduler(String index, String first, String count) {}

  /** Kubernetes indexed jobs, Slurm and AWS Batch arrays, GitLab's parallel jobs. */
  private static final List<Scheduler> SCHEDULERS =
      List.of(
          new Scheduler("JOB_COMPLETION_INDEX", "0", ""),
          new Scheduler("SLURM_ARRAY_TASK_ID", "SLURM_ARRAY_TASK_MIN", "SLURM_ARRAY_TASK_COUNT"),
          new Scheduler("AWS_BATCH_JOB_ARRAY_INDEX", "0", "AWS_BATCH_JOB_ARRAY_SIZE"),
          new Scheduler("CI_NODE_INDEX", "1", "CI_NODE_TOTAL"));

  public Shard {
    if (number < 1 || number > count) {
      throw new IllegalArgumentException("there is no share " + number + " of " + count);
    }
  }

  /**
   * Reads {@code 3/8}, {@code auto/8} or {@code auto}.
   *
   * @param environment where a scheduler may have said which task this is
   * @throws IllegalArgumentException with what is wrong, for people
   */
  public static Shard parse(String text, Map<String, String> environment) {
    Matcher form = FORM.matcher(text);
    if (!form.matches() || (form.group(2) == null && !form.group(1).equals(AUTO))) {
      throw new IllegalArgumentException(
          "'" + text + "' is no share; write it like 3/8, auto/8 or auto");
    }
    Optional<Integer> count = Optional.ofNullable(form.group(2)).map(Integer::valueOf);
    return form.group(1).equals(AUTO)
        ? told(count, environment)
        : new Shard(Integer.parseInt(form.group(1)), count.orElseThrow());
  }

  private static Shard told(Optional<Integer> count, Map<String, String> environment) {
    Scheduler scheduler =
        SCHEDULERS.stream()
            .filter(each -> environment.containsKey(each.index()))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "no scheduler says which task this is; none of these variables is set: "
                            + String.join(
                                ", ", SCHEDULERS.stream().map(Scheduler::index).toList())));
    int all =
        count
            .or(() -> number(scheduler.count(), environment))
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        scheduler.index()
                            + " says which task this is, but not of how many; write"
                            + " auto/8"));
    int index =
        number(scheduler.index(), environment)
            .orElseThrow(
                () -> new IllegalArgumentException(scheduler.index() + " is no whole number"));
    return new Shard(index - number(scheduler.first(), environment).orElse(0) + 1, all);
  }

  /** A number that is written out, or that of a variable. */
  private static Optional<Integer> number(String text, Map<String, String> environment) {
    String value = environment.getOrDefault(text, text);
    return value.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(value)) : Optional.empty();
  }

  /** This share: every so many-th of a list. */
  public <T> List<T> of(List<T> all) {
    return IntStream.range(0, all.size())
        .filter(index -> index % count == number - 1)
        .mapToObj(all::get)
        .toList();
  }

  @Override
  public String toString() {
    return number + "/" + count;
  }
}
