package dev.prepkit.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An HTTP server that nobody but this machine can reach. */
final class PreviewServer implements AutoCloseable {

  private static final byte[] LOOPBACK = {127, 0, 0, 1};

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  /**
   * Takes a port.
   *
   * @param port 0 for any that is free
   * @throws java.net.BindException when another program has it
   */
  PreviewServer(int port) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port), 0);
    server.setExecutor(threads);
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** The address of its first page. */
  URI address() {
    return URI.create("http://127.0.0.1:" + port() + "/");
  }

  /**
   * Begins to answer.
   *
   * @param pages all that is the site's
   * @param channel what pages listen to
   */
  void start(HttpHandler pages, HttpHandler channel) throws IOException {
    Map<String, HttpHandler> own =
        Map.of(
            LiveFiles.CHANNEL, channel,
            LiveFiles.SCRIPT, resource("live.js"),
            LiveFiles.STYLE, resource("live.css"));
    server
        .createContext("/", exchange -> handler(exchange, own, pages).handle(exchange))
        .getFilters()
        .add(new Gate(port()));
    server.start();
  }

  private static HttpHandler handler(
      HttpExchange exchange, Map<String, HttpHandler> own, HttpHandler pages) {
    return own.getOrDefault(exchange.getRequestURI().getPath(), pages);
  }

  private static HttpHandler resource(String name) throws IOException {
    byte[] text = LiveFiles.text(name).getBytes(StandardCharsets.UTF_8);
    return exchange -> new Answer(200, MediaTypes.of(name), text).send(exchange);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
