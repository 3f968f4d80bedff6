package dev.prepkit.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The Content-Security-Policy that a page states for itself (W3C, CSP level 3). */
record Policy(String rules) {

  private static final String META = "meta[http-equiv=Content-Security-Policy]";
  private static final String LOADED =
      "script[src], link[rel~=stylesheet], link[rel~=icon], img[src], source[src], iframe[src],"
          + " video[src], audio[src], embed[src]";
  private static final Pattern HANDLER = Pattern.compile("on[a-z]+");
  private static final Pattern CODE =
      Pattern.compile("|module|importmap|speculationrules|.*script");

  /** The policy of a page, if it has one. */
  static Optional<Policy> of(Document page) {
    return Optional.ofNullable(page.selectFirst(META))
        .map(meta -> new Policy(meta.attr("content")));
  }

  /** What it stops in the page. */
  List<Stopped> stops(Document page) {
    List<Stopped> found = new ArrayList<>();
    page.select("script:not([src])").stream()
        .filter(script -> CODE.matcher(script.attr("type").toLowerCase(Locale.ROOT)).matches())
        .forEach(script -> inline(script, "script-src", found));
    page.select("style").forEach(style -> inline(style, "style-src", found));
    page.nodeStream(Element.class)
        .filter(element -> element.attributesSize() > 0)
        .flatMap(element -> element.attributes().asList().stream())
        .forEach(attribute -> inline(attribute, found));
    page.select(LOADED).forEach(element -> foreign(element, found));
    return found;
  }

  private void inline(Element element, String directive, List<Stopped> found) {
    if (!allowsInline(directive)) {
      String start = element.data().strip().lines().findFirst().orElse("");
      found.add(new Stopped("a " + element.normalName() + " inside the page", "", start));
    }
  }

  private void inline(Attribute attribute, List<Stopped> found) {
    String name = attribute.getKey();
    boolean style = name.equals("style");
    if (style || HANDLER.matcher(name).matches()) {
      if (!allowsInline(style ? "style-src" : "script-src")) {
        found.add(new Stopped("the attribute '" + name + "'", name, attribute.getValue()));
      }
    }
  }

  private void foreign(Element element, List<Stopped> found) {
    String name = element.hasAttr("src") ? "src" : "href";
    String address = element.attr(name);
    if (address.matches("(?i)(https?:)?//[^/]+.*") && !rules.contains(host(address))) {
      found.add(new Stopped("a file from elsewhere, '" + address + "',", name, address));
    }
  }

  private static String host(String address) {
    return address.replaceFirst("(?i)^(https?:)?//", "").replaceFirst("[/?#].*", "");
  }

  private boolean allowsInline(String directive) {
    for (String rule : rules.split(";")) {
      if (rule.strip().startsWith(directive + " ")) {
        return rule.contains("'unsafe-inline'")
            || rule.contains("'sha")
            || rule.contains("'nonce-");
      }
    }
    return false;
  }
}
