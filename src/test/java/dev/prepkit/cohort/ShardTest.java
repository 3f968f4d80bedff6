package dev.prepkit.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShardTest {

  @ParameterizedTest
  @CsvSource({
    "3/8,                                                          , 3, 8",
    "auto/8, JOB_COMPLETION_INDEX=0                                , 1, 8",
    "auto/8, JOB_COMPLETION_INDEX=7                                , 8, 8",
    "auto,   SLURM_ARRAY_TASK_ID=5 SLURM_ARRAY_TASK_MIN=1 SLURM_ARRAY_TASK_COUNT=6, 5, 6",
    "auto,   SLURM_ARRAY_TASK_ID=0 SLURM_ARRAY_TASK_MIN=0 SLURM_ARRAY_TASK_COUNT=6, 1, 6",
    "auto/4, AWS_BATCH_JOB_ARRAY_INDEX=2                           , 3, 4",
    "auto,   CI_NODE_INDEX=2 CI_NODE_TOTAL=3                       , 2, 3"
  })
  void a_share_is_named_or_told_by_a_scheduler(
      String text, String variables, int number, int count) {
    assertThat(Shard.parse(text, environment(variables))).isEqualTo(new Shard(number, count));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "3", "0/8", "9/8", "3/0", "-1/3", "a/b", "3/8/2", "auto", "auto/4"})
  void what_is_no_share_is_refused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Shard.parse(text, Map.of()));
  }

  @Test
  void a_scheduler_that_says_nonsense_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shard.parse("auto/3", Map.of("JOB_COMPLETION_INDEX", "x")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shard.parse("auto", Map.of("JOB_COMPLETION_INDEX", "1")))
        .withMessageContaining("auto/8");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shard.parse("auto/3", Map.of("JOB_COMPLETION_INDEX", "3")));
  }

  @Test
  void all_shares_together_are_all_and_none_is_much_larger() {
    List<Integer> all = IntStream.range(0, 23).boxed().toList();
    List<Integer> found = new ArrayList<>();
    for (int number = 1; number <= 5; number++) {
      List<Integer> share = new Shard(number, 5).of(all);
      assertThat(share).hasSizeBetween(4, 5);
      found.addAll(share);
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(all);
    assertThat(new Shard(9, 30).of(List.of("a"))).isEmpty();
  }

  private static Map<String, String> environment(String variables) {
    Map<String, String> environment = new java.util.HashMap<>();
    for (String each : variables == null ? List.<String>of() : List.of(variables.split(" +"))) {
      String[] parts = each.split("=");
      environment.put(parts[0], parts[1]);
    }
    return environment;
  }
}
