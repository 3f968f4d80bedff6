package dev.prepkit.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Hands out the files of the last good build; pages come alive on the way. */
final class SitePages implements HttpHandler {

  /** How long a browser waits for the very first build. */
  private static final Duration FIRST_BUILD = Duration.ofMinutes(5);

  /** How a frame asks for a PDF itself, and not for the page around it. */
  private static final String BARE = "bare";

  private final Outcomes outcomes;
  private final ServedFolder site;

  SitePages(Outcomes outcomes, ServedFolder site) {
    this.outcomes = outcomes;
    this.site = site;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try {
      outcomes.after(0, FIRST_BUILD);
      answer(exchange).send(exchange);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      exchange.close();
    }
  }

  private Answer answer(HttpExchange exchange) throws IOException, InterruptedException {
    LivePage live = new LivePage(Gate.origin(exchange.getRequestHeaders()), outcomes.mark());
    if (!outcomes.hasSite()) {
      return Answer.html(503, live.of(LiveFiles.text("waiting.html")));
    }
    String path = exchange.getRequestURI().getPath().substring(1);
    if (site.hasFolder(path)) {
      exchange.getResponseHeaders().set("Location", exchange.getRequestURI().getRawPath() + "/");
      return Answer.text(302, "It is a folder.");
    }
    String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    Optional<byte[]> bytes = site.read(file);
    if (bytes.isEmpty()) {
      return Answer.html(404, live.of(LiveFiles.text("missing.html")));
    }
    return answer(exchange, live, new Answer(200, MediaTypes.of(file), bytes.get()));
  }

  private static Answer answer(HttpExchange exchange, LivePage live, Answer file)
      throws IOException {
    if (file.type().equals(Answer.HTML)) {
      return Answer.html(200, live.of(new String(file.body(), StandardCharsets.UTF_8)));
    }
    boolean pdf = file.type().equals(MediaTypes.of("a.pdf"));
    return pdf && isOpened(exchange) ? Answer.html(200, live.of(around(exchange))) : file;
  }

  /** Whether somebody wants to read it, and not to load it. */
  private static boolean isOpened(HttpExchange exchange) {
    return "document".equals(exchange.getRequestHeaders().getFirst("Sec-Fetch-Dest"))
        && !BARE.equals(exchange.getRequestURI().getQuery());
  }

  /** A page with a PDF in it, for no script can live in a PDF. */
  private static String around(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String name = path.substring(path.lastIndexOf('/') + 1);
    Document page = Jsoup.parse(LiveFiles.text("pdf.html"));
    page.title(name);
    page.select("iframe").attr("src", "?" + BARE).attr("title", name);
    return page.outerHtml();
  }
}
