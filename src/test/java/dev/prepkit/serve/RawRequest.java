package dev.prepkit.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A request as somebody sends it who does not keep to the rules, and the answer to it. */
record RawRequest(int status, List<String> head, String body) {

  /** Sends bytes as they are. */
  static RawRequest send(URI server, String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), server.getPort())) {
      socket.setSoTimeout(Showing.PATIENCE * 1000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      socket.shutdownOutput();
      return read(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /** Asks for a path, with lines of a head that follow the one with the host. */
  static RawRequest get(URI server, String path, String... head) throws IOException {
    return ask(server, "GET", path, head);
  }

  static RawRequest ask(URI server, String method, String path, String... head) throws IOException {
    List<String> lines = new ArrayList<>(List.of(method + " " + path + " HTTP/1.1"));
    lines.add("Host: " + server.getAuthority());
    lines.addAll(List.of(head));
    lines.add("Connection: close");
    return send(server, String.join("\r\n", lines) + "\r\n\r\n");
  }

  private static RawRequest read(String answer) {
    if (answer.isEmpty()) {
      return new RawRequest(0, List.of(), "");
    }
    String[] parts = answer.split("\r\n\r\n", 2);
    List<String> head = parts[0].lines().toList();
    int status = Integer.parseInt(head.getFirst().split(" ")[1]);
    return new RawRequest(status, head, parts.length > 1 ? parts[1] : "");
  }

  /** A field of the head. */
  Optional<String> field(String name) {
    String start = name.toLowerCase(Locale.ROOT) + ":";
    return head.stream()
        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
        .map(line -> line.substring(start.length()).strip())
        .findFirst();
  }
}
