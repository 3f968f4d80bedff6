package dev.prepkit.serve;

import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An HTTP server that nobody but this machine can reach. */
final class PreviewServer implements AutoCloseable {

  private static final byte[] LOOPBACK = {127, 0, 0, 1};

  private final HttpServer server;
  private final Gate gate;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  /**
   * Takes a port.
   *
   * @param port 0 for any that is free
   * @throws java.net.BindException when another program has it
   */
  PreviewServer(int port) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port), 0);
    gate = new Gate(port());
    server.setExecutor(threads);
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** The address of its first page. */
  URI address() {
    return URI.create("http://127.0.0.1:" + port() + "/");
  }

  /** Begins to answer. */
  void start(HttpHandler pages, HttpHandler channel) throws IOException {
    open("/", pages);
    open(LiveFiles.FOLDER, exchange -> Answer.text(404, "Nothing is here.").send(exchange));
    open(LiveFiles.CHANNEL, channel);
    open(LiveFiles.SCRIPT, "live.js");
    open(LiveFiles.STYLE, "live.css");
    server.start();
  }

  private void open(String path, String resource) throws IOException {
    byte[] text = LiveFiles.text(resource).getBytes(StandardCharsets.UTF_8);
    open(path, exchange -> new Answer(200, MediaTypes.of(resource), text).send(exchange));
  }

  private void open(String path, HttpHandler handler) {
    HttpContext context = server.createContext(path, handler);
    context.getFilters().add(gate);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
