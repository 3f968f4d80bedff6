package dev.prepkit.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Writes keys and values as YAML, with quotes where they are needed. */
public final class YamlBlock {

  /** In characters: a value stays in its line. */
  private static final int WIDTH = 10_000;

  private static final DumpSettings SETTINGS =
      DumpSettings.builder()
          .setDefaultFlowStyle(FlowStyle.BLOCK)
          .setSchema(new CoreSchema()) // as it is read, where ~ and NULL say nothing
          .setIndicatorIndent(2)
          .setIndent(4)
          .setWidth(WIDTH)
          .build();

  private static final DumpSettings BETWEEN_BRACES =
      DumpSettings.builder()
          .setDefaultFlowStyle(FlowStyle.FLOW)
          .setSchema(new CoreSchema())
          .setWidth(WIDTH)
          .build();

  private YamlBlock() {}

  /** The lines of a mapping, without indentation. */
  public static List<String> lines(Map<String, ?> values) {
    return new ArrayList<>(
        new Dump(SETTINGS).dumpToString(values).stripTrailing().lines().toList());
  }

  /** The keys and values as they stand between braces. */
  static String flow(Map<String, ?> values) {
    String braced = new Dump(BETWEEN_BRACES).dumpToString(values).strip();
    return braced.substring(1, braced.length() - 1);
  }

  /** A text as the value of a key. */
  public static String value(String text) {
    return new Dump(SETTINGS).dumpToString(text).strip();
  }
}
