package dev.prepkit.text;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Reads a YAML mapping into {@link Fields}: no duplicate keys, no aliases, no tags. */
public final class YamlReader {

  /** Deeper than any file of ours by far; the parser itself overflows at some thousands. */
  static final int MAX_DEPTH = 20;

  /** Keys and values; a profile of 10,000 contacts has a third of it. Memory grows with them. */
  static final int MAX_SCALARS = 200_000;

  private static final Set<Tag> PLAIN_TAGS =
      Set.of(Tag.STR, Tag.NULL, Tag.BOOL, Tag.INT, Tag.FLOAT, Tag.SEQ, Tag.MAP);

  /** A code of more than a number can hold, or one that is cut off. */
  private static final Pattern NO_CODE =
      Pattern.compile("\\\\(U[89A-Fa-f]\\p{XDigit}{7}|[xuU]\\z)");

  private final Diagnostics diagnostics;

  public YamlReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Reads a whole file, laid over those below it key by key; a syntax error is reported, and then
   * there is no result.
   */
  public Optional<Fields> read(SourceFile file) {
    return layered(file).map(mapping -> new Fields(mapping, Voices.of(file), diagnostics));
  }

  private Optional<YamlValue.Mapping> layered(SourceFile file) {
    Optional<YamlValue.Mapping> own = mapping(file.text(), file.start());
    Optional<YamlValue.Mapping> below = file.below().flatMap(this::layered);
    return own.map(top -> below.map(top::over).orElse(top));
  }

  /** Reads YAML that starts at a place inside a larger file. */
  Optional<Fields> read(String text, SourceLocation start, Voice voice) {
    return mapping(text, start)
        .map(mapping -> new Fields(mapping, Voices.of(start.file(), voice), diagnostics));
  }

  private Optional<YamlValue.Mapping> mapping(String text, SourceLocation start) {
    LoadSettings settings =
        LoadSettings.builder()
            .setUseMarks(true)
            .setAllowNonScalarKeys(true) // they are refused below, with their place
            .setSchema(new CoreSchema())
            .setBufferSize(text.length() + 1) // the parser fails where a part of it ends in a pair
            .build();
    Places places = new Places(start);
    Misprints misprints = new Misprints(diagnostics, places);
    try {
      if (!isPlain(settings, text, places)) {
        return Optional.empty();
      }
      Optional<Node> root = new Compose(settings).composeString(text);
      return root.filter(misprints::areIn).isPresent() ? Optional.empty() : mapping(root, places);
    } catch (MarkedYamlEngineException e) {
      Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
      if (mark.filter(at -> misprints.explain(text, at)).isEmpty()) {
        SourceLocation at = mark.map(places::of).orElse(start);
        diagnostics.error(at, problemOf(e), adviceFor(e));
      }
    } catch (ReaderException e) {
      diagnostics.error(
          placed(e.getPosition(), text, start),
          "a control character that YAML does not allow",
          "delete it and type the line again");
    } catch (NumberFormatException e) {
      refuseCode(text, start);
    } catch (YamlEngineException e) {
      diagnostics.error(start, "this is not YAML: " + e.getMessage());
    }
    return Optional.empty();
  }

  /** Reports a code that the parser stumbles over. */
  private void refuseCode(String text, SourceLocation start) {
    Matcher code = NO_CODE.matcher(text);
    boolean found = code.find();
    diagnostics.error(
        found ? placed(code.start(), text, start) : start,
        "'" + (found ? code.group() : "\\u") + "' is the code of no character",
        "write the character itself, or \\u and four digits or letters up to F");
  }

  /** Where a character stands, of YAML that starts at a place inside a larger file. */
  private static SourceLocation placed(int offset, String text, SourceLocation start) {
    SourceLocation inText =
        new SourceFile(start.file(), start.file(), text).at(Math.min(offset, text.length()));
    return new SourceLocation(start.file(), start.line() + inText.line() - 1, inText.column());
  }

  private static String problemOf(MarkedYamlEngineException e) {
    return isAboutTabs(e)
        ? "a tab stands where YAML wants a space"
        : "this is not YAML: " + e.getProblem().strip();
  }

  private static boolean isAboutTabs(MarkedYamlEngineException e) {
    return e.getProblem().contains("'\\t'") || e.getProblem().contains("TAB");
  }

  private static String adviceFor(MarkedYamlEngineException e) {
    String problem = e.getProblem();
    if (isAboutTabs(e)) {
      return "type a space instead";
    }
    if (problem.contains("mapping values are not allowed")) {
      return "put text that holds a colon between double quotes, and indent with care";
    }
    return "look at the indentation, quotes and colons here and in the line before";
  }

  private boolean isPlain(LoadSettings settings, String text, Places places) {
    int depth = 0;
    int scalars = 0;
    for (Event event : new Parse(settings).parseString(text)) {
      depth += event instanceof CollectionStartEvent ? 1 : 0;
      depth -= event instanceof CollectionEndEvent ? 1 : 0;
      if (depth > MAX_DEPTH) {
        diagnostics.error(
            places.of(event), "nested more than " + MAX_DEPTH + " levels deep", "flatten it");
        return false;
      }
      scalars += event instanceof ScalarEvent ? 1 : 0;
      if (scalars > MAX_SCALARS) {
        diagnostics.error(
            places.of(event),
            "there are more than " + MAX_SCALARS + " keys and values",
            "split it into several files");
        return false;
      }
      if (event instanceof AliasEvent) {
        diagnostics.error(
            places.of(event), "aliases (*name) are not used here", "write the value out");
        return false;
      }
      if (event instanceof ScalarEvent scalar
          && scalar.isPlain()
          && scalar.getValue().equals("<<")) {
        diagnostics.error(places.of(event), "merging (<<) is not used here", "write the keys out");
        return false;
      }
    }
    return true;
  }

  private Optional<YamlValue.Mapping> mapping(Optional<Node> root, Places places) {
    if (root.isEmpty()) {
      diagnostics.error(places.start(), "there are no keys here", "write 'key: value' lines");
      return Optional.empty();
    }
    if (convert(root.get(), places) instanceof YamlValue.Mapping mapping) {
      return Optional.of(mapping);
    }
    diagnostics.error(
        places.of(root.get()), "expected 'key: value' lines", "start each line with a key");
    return Optional.empty();
  }

  private YamlValue convert(Node node, Places places) {
    refuseTag(node, places);
    return switch (node) {
      case ScalarNode scalar -> new YamlValue.Scalar(valueOf(scalar), places.of(node));
      case SequenceNode sequence -> {
        List<YamlValue> items = new ArrayList<>();
        sequence.getValue().forEach(item -> items.add(convert(item, places)));
        yield new YamlValue.Sequence(items, places.of(node));
      }
      case MappingNode mapping -> new YamlValue.Mapping(entries(mapping, places), places.of(node));
      default -> throw new IllegalStateException("a node of type " + node.getNodeType());
    };
  }

  private Map<String, Located<YamlValue>> entries(MappingNode mapping, Places places) {
    Map<String, Located<YamlValue>> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      SourceLocation at = places.of(tuple.getKeyNode());
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        diagnostics.error(
            at, "a key is one word", "put quotes around text that starts with [ or {");
        continue;
      }
      Located<YamlValue> value = new Located<>(convert(tuple.getValueNode(), places), at);
      Located<YamlValue> earlier = entries.putIfAbsent(key.getValue(), value);
      if (earlier != null) {
        diagnostics.error(
            at,
            "the key '" + key.getValue() + "' is here twice",
            "remove one; the first stands in line " + earlier.at().line());
      }
    }
    return entries;
  }

  private void refuseTag(Node node, Places places) {
    if (!PLAIN_TAGS.contains(node.getTag())) {
      diagnostics.error(
          places.of(node), "tags (!name) are not used here", "put the value between quotes");
    }
  }

  private static String valueOf(ScalarNode scalar) {
    return scalar.getTag().equals(Tag.NULL) ? "" : scalar.getValue();
  }
}
