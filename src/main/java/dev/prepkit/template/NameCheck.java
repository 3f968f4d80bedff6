package dev.prepkit.template;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.text.Html;
import dev.prepkit.text.SourceFile;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Follows every name of a template, and of its partials, through the types it will be filled with.
 */
final class NameCheck {

  /** Partials inside partials; a real theme needs three or four. */
  private static final int MAX_DEPTH = 10;

  private static final String KNOWN_TAGS =
      "tags are {{name}} {{{markup}}} {{#name}} {{^name}} {{/name}} {{>partial}} {{!comment}}";

  /** In a template with all its partials; a real one has some hundreds. */
  private static final int MOST_TAGS = 20_000;

  private final Partials partials;
  private final Words words;
  private final Diagnostics diagnostics;
  private boolean sound = true;
  private int tags;

  NameCheck(Partials partials, Words words, Diagnostics diagnostics) {
    this.partials = partials;
    this.words = words;
    this.diagnostics = diagnostics;
  }

  boolean passes(SourceFile file, List<? extends Type> types) {
    Scopes scopes = new Scopes(words);
    scopes.open(Counts.Scope.class, "");
    types.forEach(type -> scopes.open(type, ""));
    follow(file, scopes, 0);
    if (tags > MOST_TAGS) {
      sound = false;
      diagnostics.error(
          file.start(), "the template grows without end", "look at partials that hold others");
    }
    return sound;
  }

  private void follow(SourceFile file, Scopes scopes, int depth) {
    Deque<Tag> open = new ArrayDeque<>();
    for (Tag tag : Tag.scan(file)) {
      if (++tags > MOST_TAGS) {
        return;
      }
      switch (tag.kind()) {
        case VALUE, MARKUP -> checkValue(file, tag, scopes);
        case SECTION, INVERTED -> {
          open.push(tag);
          enter(file, tag, scopes);
        }
        case END -> close(file, tag, open, scopes);
        case PARTIAL -> include(file, tag, scopes, depth);
        case COMMENT -> {}
        case UNREADABLE -> reject(file, tag, "'" + tag.name() + "' is no tag", KNOWN_TAGS);
      }
    }
    for (Tag tag : open) {
      reject(file, tag, "'" + tag.name() + "' is never closed", "add {{/" + tag.name() + "}}");
    }
  }

  private void enter(SourceFile file, Tag tag, Scopes scopes) {
    Optional<Type> type = resolve(file, tag, scopes);
    if (tag.kind() == Tag.Kind.INVERTED) {
      scopes.openInverted();
    } else {
      scopes.open(type.orElse(Unknown.class), tag.name());
    }
  }

  private void close(SourceFile file, Tag tag, Deque<Tag> open, Scopes scopes) {
    if (!open.isEmpty() && open.peek().name().equals(tag.name())) {
      open.pop();
      scopes.close();
    } else {
      String hint = open.isEmpty() ? "remove it" : "close '" + open.peek().name() + "' before it";
      reject(file, tag, "'" + tag.name() + "' is closed here but was not opened last", hint);
    }
  }

  private void include(SourceFile file, Tag tag, Scopes scopes, int depth) {
    Optional<SourceFile> partial = partials.find(tag.name());
    if (partial.isEmpty()) {
      sound = false;
      diagnostics.unknown(at(file, tag), "partial", tag.name(), partials.names());
    } else if (depth == MAX_DEPTH) {
      reject(file, tag, "partials are nested too deep", "does '" + tag.name() + "' hold itself?");
    } else {
      follow(partial.get(), scopes, depth + 1);
    }
  }

  private void checkValue(SourceFile file, Tag tag, Scopes scopes) {
    Type type = resolve(file, tag, scopes).orElse(Unknown.class);
    boolean markup = tag.kind() == Tag.Kind.MARKUP;
    String name = tag.name();
    if (type == Unknown.class) {
      return;
    }
    if (Members.isOptional(type) && !scopes.isOpen(name)) {
      String hint = "put it inside {{#" + name + "}}…{{/" + name + "}}";
      reject(file, tag, "'" + name + "' may be missing", hint);
    }
    Class<?> content = Members.raw(Members.isOptional(type) ? Members.content(type) : type);
    if (markup != (content == Html.class)) {
      String braces = markup ? "two" : "three";
      reject(
          file,
          tag,
          "'" + name + "' is " + (markup ? "no " : "") + "markup",
          "write it with " + braces + " braces");
    } else if (content == Counted.class) {
      reject(
          file,
          tag,
          "'" + name + "' needs a number",
          "write {{#" + name + "}}{{number}}{{/" + name + "}}");
    } else if (content.isRecord() && !markup || Members.isList(type) || Members.isMap(type)) {
      reject(file, tag, "'" + name + "' holds several things", "open it with {{#" + name + "}}");
    }
  }

  private Optional<Type> resolve(SourceFile file, Tag tag, Scopes scopes) {
    return switch (scopes.resolve(tag.name())) {
      case Scopes.Found found -> Optional.of(found.type());
      case Scopes.Missing missing -> {
        sound = false;
        diagnostics.unknown(at(file, tag), "name", missing.name(), missing.known());
        yield Optional.empty();
      }
      case Scopes.Unsure unsure -> {
        String name = unsure.name();
        String hint = "put this inside {{#" + name + "}}…{{/" + name + "}}";
        reject(file, tag, "'" + name + "' may be missing", hint);
        yield Optional.empty();
      }
    };
  }

  private void reject(SourceFile file, Tag tag, String message, String hint) {
    sound = false;
    diagnostics.error(at(file, tag), message, hint);
  }

  private static SourceLocation at(SourceFile file, Tag tag) {
    return file.at(tag.offset());
  }

  /** The type of what has been reported already. */
  static final class Unknown {}
}
