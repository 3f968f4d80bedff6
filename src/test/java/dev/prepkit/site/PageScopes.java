package dev.prepkit.site;

import dev.prepkit.site.SiteTemplates.Kind;
import java.util.LinkedHashMap;
import java.util.Map;

/** What page templates are filled with. */
public final class PageScopes {

  /** What all of them know. */
  public static final Class<?> FRAME = Frame.class;

  private PageScopes() {}

  /** The view of each template, by its file. */
  public static Map<String, Class<?>> views() {
    Map<String, Class<?>> views = new LinkedHashMap<>();
    for (Kind kind : Kind.values()) {
      views.put(kind.file, kind.view);
    }
    return views;
  }
}
