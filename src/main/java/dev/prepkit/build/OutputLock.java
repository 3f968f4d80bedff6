package dev.prepkit.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;

/** Keeps a second build out of an output folder while the first one writes it. */
final class OutputLock implements AutoCloseable {

  /** Of the file, in bytes; one block of it is on the disk. */
  private static final int LARGEST = 1 << 20;

  private final Path file;
  private final FileChannel channel;

  /**
   * Takes the lock.
   *
   * @throws IOException when another build has it
   */
  OutputLock(Path file, Path target) throws IOException {
    this.file = file;
    this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!isTaken(channel) || !isMine()) {
      channel.close();
      throw new IOException(target + " is being written by another build; try again");
    }
  }

  private boolean isMine() throws IOException {
    try {
      return isInPlace();
    } catch (IOException e) {
      close(); // on a full disk there is no room for the mark
      throw e;
    }
  }

  private static boolean isTaken(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false; // another thread of this program has it
    }
  }

  /**
   * Whether the file is still the one with that name: whoever had the lock before takes the file
   * away at the end, perhaps just after it was opened here, and a third build makes another. Its
   * size tells; to open it again for a look would end the lock, since POSIX has one for a whole
   * program, until any of its openings is closed.
   */
  private boolean isInPlace() throws IOException {
    int mark = 1 + new SecureRandom().nextInt(LARGEST);
    channel.truncate(0);
    channel.write(ByteBuffer.allocate(1), mark - 1);
    try {
      return Files.size(file) == mark;
    } catch (NoSuchFileException gone) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
    channel.close();
  }
}
