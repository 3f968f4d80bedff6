package dev.prepkit.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** Samples where some work spends its time. */
final class Shares {

  private static final Duration LONG_ENOUGH = Duration.ofSeconds(8);

  /** What a frame of a stack belongs to, by the start of its class; the innermost that is known. */
  private static final Map<String, String> PARTS = parts();

  private Shares() {}

  private static Map<String, String> parts() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("java.util.zip.", "compressing");
    parts.put("org.openpdf.text.pdf.TrueTypeFont", "fonts of the file");
    parts.put("com.github.mustachejava.", "filling templates");
    parts.put("dev.prepkit.template.", "filling templates");
    parts.put("dev.prepkit.print.openpdf.Coverage", "a font for every character");
    parts.put("dev.prepkit.print.openpdf.PrintMarkup", "markup into a tree");
    parts.put("org.jsoup.", "markup into a tree");
    parts.put("org.xhtmlrenderer.css.", "styles");
    parts.put("org.xhtmlrenderer.context.Style", "styles");
    parts.put("org.xhtmlrenderer.pdf.ITextOutputDevice", "painting");
    parts.put("dev.prepkit.print.openpdf.TaggedOutput", "painting");
    parts.put("org.xhtmlrenderer.newtable.", "layout");
    parts.put("org.xhtmlrenderer.layout.", "layout");
    parts.put("org.xhtmlrenderer.render.", "layout");
    parts.put("dev.prepkit.print.openpdf.", "tags");
    parts.put("org.openpdf.", "writing");
    return parts;
  }

  /** Does some work again and again, and says how large each part of it is. */
  static List<String> of(Supplier<?> work) throws IOException {
    Path file = Files.createTempFile("prepkit", ".jfr");
    try (Recording recording = new Recording()) {
      recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(10));
      recording.start();
      long end = System.nanoTime() + LONG_ENOUGH.toNanos();
      while (System.nanoTime() < end) {
        work.get();
      }
      recording.stop();
      recording.dump(file);
      return shares(RecordingFile.readAllEvents(file));
    } finally {
      Files.delete(file);
    }
  }

  private static List<String> shares(List<RecordedEvent> samples) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    samples.forEach(sample -> counts.merge(part(sample), 1, Integer::sum));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(
            share ->
                String.format(
                    Locale.ROOT,
                    "%5.1f %%  %s",
                    share.getValue() * 100.0 / samples.size(),
                    share.getKey()))
        .toList();
  }

  private static String part(RecordedEvent sample) {
    for (RecordedFrame frame : sample.getStackTrace().getFrames()) {
      String type = frame.getMethod().getType().getName();
      for (Map.Entry<String, String> part : PARTS.entrySet()) {
        if (type.startsWith(part.getKey())) {
          return part.getValue();
        }
      }
    }
    return "the rest";
  }
}
