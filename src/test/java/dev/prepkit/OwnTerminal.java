package dev.prepkit;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The program at a terminal of 80 columns, with somebody who types. */
public final class OwnTerminal implements AutoCloseable {

  private static final long PATIENCE = Duration.ofSeconds(90).toNanos();
  private static final int COLUMNS = 80;

  private final PtyProcess process;
  private final StringBuilder shown = new StringBuilder();
  private final Thread reading;
  private int seen;

  private OwnTerminal(PtyProcess process) {
    this.process = process;
    this.reading = Thread.ofVirtual().start(this::read);
  }

  /**
   * Starts the program.
   *
   * @param environment on top of that of the tests
   */
  public static OwnTerminal start(Path folder, Map<String, String> environment, String... args)
      throws IOException {
    Map<String, String> all = new HashMap<>(System.getenv());
    all.put("LC_ALL", "C.UTF-8");
    all.put("TERM", "xterm-256color");
    all.remove("NO_COLOR");
    all.putAll(environment);
    return new OwnTerminal(
        new PtyProcessBuilder(OwnProcess.command(List.of(), args).toArray(String[]::new))
            .setDirectory(folder.toString())
            .setEnvironment(all)
            .setInitialColumns(COLUMNS)
            .setRedirectErrorStream(true)
            .start());
  }

  private void read() {
    try (InputStream in = process.getInputStream();
        Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      char[] buffer = new char[1024];
      for (int count = text.read(buffer); count >= 0; count = text.read(buffer)) {
        synchronized (shown) {
          shown.append(buffer, 0, count);
          shown.notifyAll();
        }
      }
    } catch (IOException e) {
      // The terminal was closed.
    }
  }

  /** All that was shown so far, with the commands to the terminal. */
  public String shown() {
    synchronized (shown) {
      return shown.toString().replace("\r\n", "\n");
    }
  }

  /** Waits until something is on the screen, behind what was waited for before. */
  public OwnTerminal until(String text) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE;
    synchronized (shown) {
      while (shown().indexOf(text, seen) < 0) {
        if (System.nanoTime() > end || !process.isAlive() && !reading.isAlive()) {
          throw new AssertionError("'" + text + "' did not come after:\n" + shown());
        }
        shown.wait(100);
      }
      seen = shown().indexOf(text, seen) + text.length();
    }
    return this;
  }

  /** Types a line. */
  public OwnTerminal type(String line) {
    press(line + "\n");
    return this;
  }

  /** Presses Ctrl-C. */
  public void interrupt() {
    press("\u0003");
  }

  private void press(String keys) {
    try {
      process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
      process.getOutputStream().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits for the end; returns the exit code. */
  public int end() throws InterruptedException {
    int code = process.waitFor();
    reading.join();
    return code;
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
