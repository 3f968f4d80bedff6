package dev.prepkit.serve;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lets only that in which the user's own browser asks for from this very address. A page of another
 * site could else read a kit: by a name that it lets point to this machine (DNS rebinding), or by
 * taking one of its files for a script of its own.
 */
final class Gate extends Filter {

  /** Who may ask (W3C, Fetch Metadata): a page of ours, or somebody at the address bar. */
  private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

  private static final Set<String> METHODS = Set.of("GET", "HEAD");

  private final int port;

  Gate(int port) {
    this.port = port;
  }

  @Override
  public String description() {
    return "refuses what other sites ask for";
  }

  @Override
  public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
    guard(exchange.getResponseHeaders());
    Optional<Answer> refusal = refusal(exchange);
    if (refusal.isPresent()) {
      refusal.get().send(exchange);
    } else {
      chain.doFilter(exchange);
    }
  }

  /** What keeps browsers from handing an answer on to others, or from keeping it. */
  private static void guard(Headers answer) {
    answer.set("Cache-Control", "no-store");
    answer.set("X-Content-Type-Options", "nosniff");
    answer.set("Cross-Origin-Resource-Policy", "same-origin");
    answer.set("Cross-Origin-Opener-Policy", "same-origin");
    answer.set("Content-Security-Policy", "frame-ancestors 'self'");
    answer.set("Referrer-Policy", "no-referrer");
  }

  private Optional<Answer> refusal(HttpExchange exchange) {
    Headers asked = exchange.getRequestHeaders();
    if (!isOurs(exchange.getRequestURI(), asked)) {
      return Optional.of(
          Answer.text(421, "The preview is at http://127.0.0.1:" + port + "/ and nowhere else."));
    }
    if (isFromElsewhere(asked)) {
      return Optional.of(
          Answer.text(
              403,
              "Another site asked for this page of your preview, so it is not shown. If that was"
                  + " you, type the address into the address bar."));
    }
    if (!METHODS.contains(exchange.getRequestMethod())) {
      exchange.getResponseHeaders().set("Allow", "GET, HEAD");
      return Optional.of(Answer.text(405, "The preview only shows, so ask with GET or HEAD."));
    }
    return Optional.empty();
  }

  private boolean isOurs(URI address, Headers asked) {
    List<String> hosts = asked.getOrDefault("Host", List.of());
    return address.getRawAuthority() == null && hosts.size() == 1 && isOurs(hosts.getFirst());
  }

  private boolean isOurs(String host) {
    String end = ":" + port;
    return Set.of("127.0.0.1" + end, "localhost" + end).contains(host)
        || port == 80 && Set.of("127.0.0.1", "localhost").contains(host);
  }

  private static boolean isFromElsewhere(Headers asked) {
    boolean site =
        asked.getOrDefault("Sec-Fetch-Site", List.of()).stream().allMatch(OWN_SITES::contains);
    boolean origin =
        asked.getOrDefault("Origin", List.of()).stream().allMatch(origin(asked)::equals);
    return !site || !origin;
  }

  /** The origin of the pages that a browser shows at this host. */
  static String origin(Headers asked) {
    return "http://" + asked.getFirst("Host");
  }
}
