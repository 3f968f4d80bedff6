package dev.prepkit.leak;

import dev.prepkit.Pdfs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Opens what is packed: PDFs, zip and gzip files, the text chunks of PNGs. */
final class Parts {

  private static final int PNG_HEAD = 8;

  private Parts() {}

  /** A file and, as far as it holds others, all of those. */
  static List<byte[]> of(byte[] file) throws IOException {
    List<byte[]> parts = new ArrayList<>(List.of(file));
    for (byte[] inner : opened(file)) {
      parts.addAll(of(inner));
    }
    return parts;
  }

  private static List<byte[]> opened(byte[] file) throws IOException {
    if (starts(file, "%PDF-")) {
      return pdf(file);
    } else if (starts(file, "\u001F\u008B")) {
      return List.of(new GZIPInputStream(new ByteArrayInputStream(file)).readAllBytes());
    } else if (starts(file, "PK\u0003\u0004")) {
      return zip(file);
    } else if (starts(file, "\u0089PNG")) {
      return png(file);
    }
    return List.of();
  }

  private static boolean starts(byte[] file, String head) {
    byte[] first = head.getBytes(StandardCharsets.ISO_8859_1);
    return file.length > first.length
        && Arrays.equals(file, 0, first.length, first, 0, first.length);
  }

  private static List<byte[]> zip(byte[] file) throws IOException {
    List<byte[]> parts = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
        parts.add(each.getName().getBytes(StandardCharsets.UTF_8));
        parts.add(zip.readAllBytes());
      }
    }
    return parts;
  }

  /** Texts behind a key and a zero, as they are and unpacked (PNG, third edition, section 11.3). */
  private static List<byte[]> png(byte[] file) throws IOException {
    List<byte[]> parts = new ArrayList<>();
    ByteBuffer chunks = ByteBuffer.wrap(file).position(PNG_HEAD);
    while (chunks.remaining() >= 12) {
      byte[] chunk = new byte[chunks.getInt()];
      byte[] type = new byte[4];
      chunks.get(type).get(chunk).getInt();
      if (new String(type, StandardCharsets.US_ASCII).endsWith("TXt")) {
        for (int i = 0; i < chunk.length; i++) {
          parts.add(inflated(Arrays.copyOfRange(chunk, i, chunk.length)));
        }
      }
    }
    return parts;
  }

  private static byte[] inflated(byte[] packed) {
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    } catch (IOException e) {
      return new byte[0]; // the packed text starts elsewhere
    }
  }

  /** Streams one by one, and beside them all that stands in strings and names. */
  private static List<byte[]> pdf(byte[] file) throws IOException {
    List<byte[]> parts = new ArrayList<>();
    StringBuilder strings = new StringBuilder(Pdfs.said(file));
    try (PDDocument document = Loader.loadPDF(file)) {
      add(document.getDocument().getTrailer(), parts, strings);
      for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
        add(document.getDocument().getObjectFromPool(key).getObject(), parts, strings);
      }
    }
    parts.add(strings.toString().getBytes(StandardCharsets.UTF_8));
    return parts;
  }

  private static void add(@Nullable COSBase value, List<byte[]> streams, StringBuilder strings) {
    switch (value) {
      case COSDictionary values -> {
        if (values instanceof COSStream stream) {
          streams.add(unpacked(stream));
        }
        values.keySet().forEach(key -> strings.append('\n').append(key.getName()));
        values.getValues().forEach(each -> addDirect(each, streams, strings));
      }
      case COSArray values -> values.forEach(each -> addDirect(each, streams, strings));
      case COSString text ->
          strings
              .append('\n')
              .append(text.getString())
              .append('\n')
              .append(new String(text.getBytes(), StandardCharsets.ISO_8859_1));
      case COSName name -> strings.append('\n').append(name.getName());
      case null, default -> {}
    }
  }

  /** References lead to what is visited by itself. */
  private static void addDirect(COSBase value, List<byte[]> streams, StringBuilder strings) {
    if (!(value instanceof COSObject)) {
      add(value, streams, strings);
    }
  }

  private static byte[] unpacked(COSStream stream) {
    try (InputStream in = stream.createInputStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
