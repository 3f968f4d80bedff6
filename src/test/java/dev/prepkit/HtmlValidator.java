package dev.prepkit;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Is a page valid HTML? */
public final class HtmlValidator {

  /** The validator takes no file of a disk for the page's own, as its policy demands. */
  private static final String SERVER = "https://example.org";

  private HtmlValidator() {}

  /** Collects what the validator finds. */
  private static final class Findings implements ErrorHandler {

    private final List<String> found = new ArrayList<>();

    @Override
    public void warning(SAXParseException e) {
      add(e);
    }

    @Override
    public void error(SAXParseException e) {
      add(e);
    }

    @Override
    public void fatalError(SAXParseException e) {
      add(e);
    }

    private void add(SAXParseException e) {
      found.add(e.getLineNumber() + ": " + e.getMessage());
    }
  }

  /** What is wrong with a page; nothing when it is valid. */
  public static List<String> invalid(Path page) throws Exception {
    Findings findings = new Findings();
    SimpleDocumentValidator validator = new SimpleDocumentValidator();
    validator.setUpMainSchema("http://s.validator.nu/html5-all.rnc", findings);
    validator.setUpValidatorAndParsers(findings, true, false);
    try (InputStream in = Files.newInputStream(page)) {
      InputSource source = new InputSource(in);
      source.setEncoding("UTF-8");
      source.setSystemId(SERVER + page.toAbsolutePath());
      validator.checkHtmlInputSource(source);
    }
    return findings.found;
  }
}
