package dev.prepkit.print.openpdf;

import dev.prepkit.print.PdfFile;
import dev.prepkit.print.PrintLayout;
import dev.prepkit.print.ThemeFault;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Makes reports of what Flying Saucer and OpenPDF throw: they break down at a few things that a
 * theme may ask for. What is thrown elsewhere is a fault of the program, and flies on.
 */
record GuardedLayout(PrintMarkup.Tree tree, StyleCache styles, PrintLayout layout)
    implements PrintLayout {

  private static final List<String> LIBRARIES = List.of("org.xhtmlrenderer.", "org.openpdf.");

  /** Lays out under guard. */
  static PrintLayout of(PrintMarkup.Tree tree, StyleCache styles, Supplier<PrintLayout> layout) {
    try {
      return new GuardedLayout(tree, styles, layout.get());
    } catch (RuntimeException | StackOverflowError e) {
      return new BrokenLayout(tree, styles, fault(e));
    }
  }

  @Override
  public int pages() {
    return layout.pages();
  }

  @Override
  public double length() {
    return layout.length();
  }

  @Override
  public boolean overflows() {
    return layout.overflows();
  }

  @Override
  public OptionalInt pageOf(String id) {
    return layout.pageOf(id);
  }

  @Override
  public PdfFile write() {
    try {
      return layout.write();
    } catch (RuntimeException | StackOverflowError e) {
      return new BrokenLayout(tree, styles, fault(e)).write();
    }
  }

  private static ThemeFault fault(Throwable thrown) {
    return switch (thrown) {
      case LayoutBudget.Spent spent -> spent.fault();
      case RuntimeException fault when !isFromLibrary(fault) -> throw fault;
      default -> new ThemeFault.NotLaidOut();
    };
  }

  /** Where the virtual machine has left the places out, it was a library: ours are rarely hot. */
  private static boolean isFromLibrary(RuntimeException thrown) {
    Optional<String> thrower =
        Stream.of(thrown.getStackTrace())
            .map(StackTraceElement::getClassName)
            .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk."))
            .findFirst();
    return thrower.filter(name -> LIBRARIES.stream().noneMatch(name::startsWith)).isEmpty();
  }
}
