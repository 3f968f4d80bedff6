package dev.prepkit.publish;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A static host that has the site in a subfolder: {@code http://localhost:…/career/guide/}. */
final class SubfolderServer implements AutoCloseable {

  static final String FOLDER = "/career/guide/";

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css",
          "js", "text/javascript",
          "svg", "image/svg+xml",
          "png", "image/png",
          "pdf", "application/pdf",
          "webmanifest", "application/manifest+json");

  private final HttpServer server;
  private volatile Path root = Path.of("nowhere");
  private volatile boolean silent;

  SubfolderServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  void serve(Path site) {
    root = site;
  }

  /** Lets requests wait, as a network does that is there and lets nothing through. */
  void silent(boolean now) {
    silent = now;
  }

  String address() {
    return "http://localhost:" + server.getAddress().getPort() + FOLDER;
  }

  private void answer(HttpExchange exchange) throws IOException {
    while (silent) {
      sleep();
    }
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      String file = path.startsWith(FOLDER) ? path.substring(FOLDER.length()) : "none";
      Path found = root.resolve(file.isEmpty() || file.endsWith("/") ? file + "index.html" : file);
      boolean there = Files.isRegularFile(found);
      byte[] bytes = Files.readAllBytes(there ? found : root.resolve("404.html"));
      String ending = found.toString().replaceFirst(".*\\.", "");
      exchange
          .getResponseHeaders()
          .set("Content-Type", TYPES.getOrDefault(there ? ending : "html", "application/octet"));
      exchange.sendResponseHeaders(there ? 200 : 404, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    silent = false;
    server.stop(0);
  }
}
