package dev.prepkit.theme;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An SVG file that others will open. Pages show it as a picture, where nothing in it runs; but its
 * own address can be opened too, and there it would be a page.
 */
final class Drawing {

  private static final Set<String> PROGRAMS =
      Set.of("script", "foreignobject", "handler", "iframe", "embed", "object", "set", "animate");

  private static final Set<String> ADDRESSES = Set.of("href", "src", "base");

  /** Styles that load something: {@code @import}, or {@code url(…)} of another file. */
  private static final Pattern STYLED =
      Pattern.compile("(?i)@import[^;]*|url\\(\\s*[\"']?(?!\\s*[\"']?(?:#|data:image/))[^)]*");

  private Drawing() {}

  /** What is dangerous in it, said of it; nothing where it only draws. */
  static Optional<String> danger(byte[] file) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(file));
      while (reader.hasNext()) {
        int kind = reader.next();
        Optional<String> danger =
            switch (kind) {
              case XMLStreamReader.START_ELEMENT -> element(reader);
              case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> styles(reader.getText());
              default -> Optional.empty();
            };
        if (danger.isPresent()) {
          return danger;
        }
      }
      return Optional.empty();
    } catch (XMLStreamException e) {
      return Optional.of("is no whole SVG file");
    }
  }

  private static Optional<String> element(XMLStreamReader reader) {
    String name = reader.getLocalName().toLowerCase(Locale.ROOT);
    if (PROGRAMS.contains(name)) {
      return Optional.of("does more than draw: it has a <" + reader.getLocalName() + ">");
    }
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String attribute = reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
      String value = reader.getAttributeValue(i).strip();
      if (attribute.startsWith("on")) {
        return Optional.of("does more than draw: it has the attribute '" + attribute + "'");
      }
      if (ADDRESSES.contains(attribute)
          && !value.startsWith("#")
          && !value.startsWith("data:image/")) {
        return Optional.of("names another address: '" + value + "'");
      }
      Optional<String> styled = styles(value);
      if (styled.isPresent()) {
        return styled;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> styles(String text) {
    Matcher address = STYLED.matcher(text);
    return address.find()
        ? Optional.of("names another address: '" + address.group().strip() + "'")
        : Optional.empty();
  }
}
