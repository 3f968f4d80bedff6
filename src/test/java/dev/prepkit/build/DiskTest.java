package dev.prepkit.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.OwnProcess;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DiskTest {

  @TempDir Path folder;

  /** Syncs 2,000 files in the folder it runs in, and may have 40 of them open. */
  public static void main(String[] args) throws Exception {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      files.add(Files.writeString(Path.of("f" + i), "x"));
    }
    String self = String.valueOf(ProcessHandle.current().pid());
    int own = System.getProperty("java.class.path").split(File.pathSeparator).length;
    int most = new File("/proc/self/fd").list().length + own + 40;
    int limited =
        new ProcessBuilder("prlimit", "--pid", self, "--nofile=" + most + ":" + most)
            .inheritIO()
            .start()
            .waitFor();
    if (limited != 0) {
      throw new IllegalStateException("prlimit failed");
    }
    Disk.sync(files.stream());
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void however_many_files_there_are_few_are_open_at_once() throws Exception {
    Path log = folder.resolve("log");
    Process process = OwnProcess.startMain(DiskTest.class, folder, log);

    assertThat(process.waitFor()).as(Files.readString(log)).isZero();
  }
}
