package dev.prepkit.template;

import com.github.mustachejava.Mustache;
import java.io.StringWriter;

/** A template whose names have been checked. Safe for many threads. */
public final class Template {

  private final Mustache mustache;

  Template(Mustache mustache) {
    this.mustache = mustache;
  }

  /** Fills the template; a name is looked up in the last scope first. */
  public String fill(Object... scopes) {
    StringWriter out = new StringWriter(8192);
    mustache.execute(out, scopes);
    return out.toString();
  }
}
