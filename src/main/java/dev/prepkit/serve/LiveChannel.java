package dev.prepkit.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Tells open pages of every build, by server-sent events (WHATWG HTML, 9.2). */
final class LiveChannel implements HttpHandler {

  /** How long it is silent: that somebody has gone is seen only by talking to them. */
  private static final Duration SILENCE = Duration.ofSeconds(2);

  private final Outcomes outcomes;
  private final AtomicInteger listeners = new AtomicInteger();

  LiveChannel(Outcomes outcomes) {
    this.outcomes = outcomes;
  }

  /** How many pages listen, or have gone a moment ago. */
  int listeners() {
    return listeners.get();
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(200, -1);
      exchange.close();
      return;
    }
    listeners.incrementAndGet();
    try (exchange) {
      exchange.sendResponseHeaders(200, 0);
      talk(exchange.getResponseBody(), mark(exchange));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      listeners.decrementAndGet();
    }
  }

  /** What a page last heard of, or else when it was served. */
  private static Optional<Mark> mark(HttpExchange exchange) {
    String asked = Optional.ofNullable(exchange.getRequestURI().getQuery()).orElse("");
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst("Last-Event-ID"))
        .or(() -> Optional.of(asked.replaceFirst("^since=", "")))
        .flatMap(Mark::of);
  }

  private void talk(OutputStream page, Optional<Mark> served)
      throws IOException, InterruptedException {
    say(page, "retry: 1000\n\n");
    Optional<Mark> heard = served;
    int told = 0;
    while (!outcomes.isClosed()) {
      Optional<Outcome> news = outcomes.after(told, SILENCE);
      if (news.isEmpty()) {
        say(page, outcomes.isBuilding() ? "event: building\ndata:\n\n" : ":\n\n");
        continue;
      }
      told = news.get().number();
      Told words = new Told(news.get(), outcomes.hasSite(), outcomes.changedSince(heard));
      Mark mark = new Mark(outcomes.mark().run(), told);
      say(page, "id: " + mark + "\ndata: " + words.json() + "\n\n");
      heard = Optional.of(mark);
    }
  }

  private static void say(OutputStream page, String words) throws IOException {
    page.write(words.getBytes(StandardCharsets.UTF_8));
    page.flush();
  }
}
