package dev.prepkit.template;

import com.github.mustachejava.Mustache;
import dev.prepkit.text.Voice;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A template whose names have been checked. Safe for many threads. */
public final class Template {

  private final Mustache mustache;
  private final Counts.Scope counts;
  private final Voice voice;

  Template(Mustache mustache, Counts.Scope counts, Voice voice) {
    this.mustache = mustache;
    this.counts = counts;
    this.voice = voice;
  }

  /** The language of its words, where it is not that of the kit. */
  public Optional<Locale> language() {
    return voice.language();
  }

  /** Fills the template; a name is looked up in the last scope first. */
  public String fill(Object... scopes) {
    StringWriter out = new StringWriter(8192);
    mustache.execute(out, Stream.concat(Stream.of(counts), Stream.of(scopes)).toArray());
    return voice.say(Passages.placed(out.toString()));
  }
}
