package dev.prepkit.leak;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Files that give a word away, each in another form. */
final class PlantedLeaks {

  private PlantedLeaks() {}

  /** The bytes by the names of their files. */
  static Map<String, byte[]> of(String word) throws IOException {
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("raw.html", text("<p>Dear " + word + "</p>"));
    files.put("capitals.txt", text(word.toUpperCase()));
    files.put("utf-16le.txt", ("Dear " + word).getBytes(StandardCharsets.UTF_16LE));
    files.put("utf-16be.txt", (" Dear " + word).getBytes(StandardCharsets.UTF_16BE));
    files.put("entities.html", text(each(bytes, "&#%d;")));
    files.put("hex-entities.html", text(each(bytes, "&#x%x;")));
    files.put("percent.html", text(each(bytes, "%%%02x")));
    files.put("escapes.js", text(each(bytes, "\\u%04x")));
    files.put("short-escapes.js", text(each(bytes, "\\x%02X")));
    files.put("quoted.eml", text(each(bytes, "=%02X")));
    files.put("broken.eml", text(word.substring(0, 4) + "=\r\n" + word.substring(4)));
    files.put("folded.ics", text(word.substring(0, 4) + "\r\n " + word.substring(4)));
    files.put("tags.html", text("<p>" + word.substring(0, 3) + "<b>" + word.substring(3) + "</b>"));
    files.put("soft-hyphens.html", text(word.replace("z", "z\u00AD")));
    files.put("fullwidth.txt", text(fullwidth(word)));
    files.put("accents.txt", text(word.replace("y", "y\u0301")));
    files.put("rot13.txt", text(rot13(word)));
    files.put("backwards.txt", text(new StringBuilder(word).reverse().toString()));
    for (int shift = 0; shift < 3; shift++) {
      String before = "a".repeat(shift + 3);
      files.put("base64-" + shift + ".txt", text(base64(text(before + word + "zz"))));
    }
    files.put("base64-lines.txt", Base64.getMimeEncoder(20, text("\n")).encode(text("aa " + word)));
    files.put("base64-wide.txt", text(base64(word.getBytes(StandardCharsets.UTF_16LE))));
    files.put("hex.txt", text("x" + HexFormat.of().formatHex(bytes)));
    files.put("md5.txt", text("id-" + hex("MD5", bytes)));
    files.put("sha-1.json", text("\"" + hex("SHA-1", bytes).toUpperCase() + "\""));
    files.put("sha-256.js", text("v='" + hex("SHA-256", bytes) + "'"));
    files.put("sha-256-cut.js", text("v='" + hex("SHA-256", bytes).substring(0, 12) + "'"));
    files.put("sha-256.html", text("sha256-" + base64(Codes.hash("SHA-256", bytes))));
    files.put("sha-1-url.html", text(base64Url(Codes.hash("SHA-1", bytes))));
    files.put("crc.html", text("id=q-" + dev.prepkit.text.Slug.code(word)));
    files.put("contacts/" + dev.prepkit.text.Slug.of(word) + "/index.html", text("Hello"));
    files.put("gzip.gz", packed(GZIPOutputStream::new, bytes));
    files.put("member.zip", zip("notes.txt", bytes));
    files.put("name.zip", zip(word + ".txt", text("Hello")));
    files.put("png-text.png", png("tEXt", text("Author\0" + word)));
    files.put("png-packed.png", png("zTXt", packedText(bytes)));
    files.put("page.pdf", pdf(word, PlantedLeaks::writeText));
    files.put("title.pdf", pdf(word, (pdf, it) -> pdf.getDocumentInformation().setTitle(it)));
    files.put("stream.pdf", pdf(word, PlantedLeaks::attach));
    return files;
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String each(byte[] bytes, String form) {
    StringBuilder written = new StringBuilder();
    for (byte letter : bytes) {
      written.append(form.formatted(letter));
    }
    return written.toString();
  }

  private static String fullwidth(String word) {
    StringBuilder wide = new StringBuilder();
    word.chars().forEach(letter -> wide.append((char) (letter + 0xFEE0)));
    return wide.toString();
  }

  private static String rot13(String word) {
    StringBuilder turned = new StringBuilder();
    word.toLowerCase().chars().forEach(c -> turned.append((char) ((c - 'a' + 13) % 26 + 'a')));
    return turned.toString();
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static String base64Url(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String hex(String hash, byte[] bytes) {
    return HexFormat.of().formatHex(Codes.hash(hash, bytes));
  }

  private interface Packer {
    OutputStream around(OutputStream out) throws IOException;
  }

  private static byte[] packed(Packer packer, byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream packing = packer.around(out)) {
      packing.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] zip(String name, byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] packedText(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(text("Author\0\0"));
    out.write(
        packed(to -> new DeflaterOutputStream(to, new Deflater(Deflater.BEST_COMPRESSION)), bytes));
    return out.toByteArray();
  }

  private static byte[] png(String type, byte[] chunk) {
    return ByteBuffer.allocate(8 + 12 + chunk.length)
        .put("\u0089PNG\r\n\u001A\n".getBytes(StandardCharsets.ISO_8859_1))
        .putInt(chunk.length)
        .put(text(type))
        .put(chunk)
        .array();
  }

  private interface Author {
    void write(PDDocument pdf, String word) throws IOException;
  }

  private static byte[] pdf(String word, Author author) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      author.write(pdf, word);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    }
  }

  /** In pieces that only the text as a whole puts together. */
  private static void writeText(PDDocument pdf, String word) {
    try (PDPageContentStream page = new PDPageContentStream(pdf, pdf.getPage(0))) {
      page.beginText();
      page.setFont(new PDType1Font(FontName.HELVETICA), 12);
      page.newLineAtOffset(72, 72);
      for (String letter : word.split("")) {
        page.showText(letter);
      }
      page.endText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void attach(PDDocument pdf, String word) throws IOException {
    PDStream stream = new PDStream(pdf, new java.io.ByteArrayInputStream(text(word)));
    stream.getCOSObject().createInputStream().close();
    pdf.getDocumentCatalog().getCOSObject().setItem("Extra", stream);
  }
}
