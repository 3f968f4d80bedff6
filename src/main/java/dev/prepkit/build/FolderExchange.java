package dev.prepkit.build;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Lets two folders change places in one step, so that at each moment one of them stands: Linux's
 * renameat2(2) with RENAME_EXCHANGE, macOS's renamex_np(2) with RENAME_SWAP. Java has no word for
 * it.
 */
final class FolderExchange {

  private static final int HERE = -100; // AT_FDCWD
  private static final int EXCHANGE = 2; // RENAME_EXCHANGE, and RENAME_SWAP too

  private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT;
  private static final AddressLayout TEXT = ValueLayout.ADDRESS;

  private FolderExchange() {}

  /** Whether they have changed places; if not, the system or the disk cannot do that. */
  static boolean swap(Path one, Path other) {
    if (System.getProperty("os.name").startsWith("Windows")) {
      return false;
    }
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment first = arena.allocateFrom(one.toString());
      MemorySegment second = arena.allocateFrom(other.toString());
      Optional<MethodHandle> linux =
          function("renameat2", FunctionDescriptor.of(INT, INT, TEXT, INT, TEXT, INT));
      if (linux.isPresent()) {
        return (int) linux.get().invokeExact(HERE, first, HERE, second, EXCHANGE) == 0;
      }
      Optional<MethodHandle> mac =
          function("renamex_np", FunctionDescriptor.of(INT, TEXT, TEXT, INT));
      return mac.isPresent() && (int) mac.get().invokeExact(first, second, EXCHANGE) == 0;
    } catch (Throwable cannot) {
      return rethrown(cannot);
    }
  }

  @SuppressWarnings("restricted") // the launcher allows it, and so does the jar
  private static Optional<MethodHandle> function(String name, FunctionDescriptor type) {
    Linker linker = Linker.nativeLinker();
    SymbolLookup library = linker.defaultLookup();
    return library.find(name).map(address -> linker.downcallHandle(address, type));
  }

  /** A virtual machine that may not call the system is none that can do it. */
  private static boolean rethrown(Throwable cannot) {
    if (cannot instanceof Error error && !(error instanceof LinkageError)) {
      throw error;
    }
    return false;
  }
}
