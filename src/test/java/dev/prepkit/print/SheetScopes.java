package dev.prepkit.print;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What print templates are filled with. */
public final class SheetScopes {

  /** What all of them know. */
  public static final Class<?> FRAME = SheetFrame.class;

  private SheetScopes() {}

  /** The views of each template, by its file. */
  public static Map<String, List<Class<?>>> views() {
    Map<String, List<Class<?>>> views = new LinkedHashMap<>();
    for (SheetKind kind : SheetKind.values()) {
      List<Class<?>> scopes = Arrays.asList(kind.scopes());
      views.put(kind.template(), scopes.subList(1, scopes.size()));
    }
    return views;
  }
}
