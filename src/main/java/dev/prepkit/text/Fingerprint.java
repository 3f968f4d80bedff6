package dev.prepkit.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What tells things apart by all that they consist of: a SHA-256 (FIPS 180-4), eight bytes in each
 * part. There is one for each file of ten thousand kits, so it takes little room.
 */
public record Fingerprint(long first, long second, long third, long fourth) {

  private static final int BUFFER = 1 << 16;
  private static final HexFormat HEX = HexFormat.of();

  /** One that nothing has. */
  private static final Fingerprint NOBODYS = new Fingerprint(0, 0, 0, 0);

  /** The one that somebody wrote down; one that nothing has, where it can be none. */
  public static Fingerprint parse(String hex) {
    try {
      byte[] bytes = HEX.parseHex(hex);
      return bytes.length == 4 * Long.BYTES ? ofDigest(bytes) : NOBODYS;
    } catch (IllegalArgumentException damaged) {
      return NOBODYS;
    }
  }

  /** 64 digits, in lower case. */
  public String hex() {
    ByteBuffer bytes = ByteBuffer.allocate(4 * Long.BYTES);
    bytes.putLong(first).putLong(second).putLong(third).putLong(fourth);
    return HEX.formatHex(bytes.array());
  }

  /** That of a file's bytes, as other programs know it. */
  public static Fingerprint of(byte[] bytes) {
    MessageDigest digest = sha256();
    digest.update(bytes);
    return of(digest);
  }

  /** That of all bytes that are still to come. */
  public static Fingerprint of(InputStream bytes) throws IOException {
    MessageDigest digest = sha256();
    byte[] buffer = new byte[BUFFER];
    for (int count = bytes.read(buffer); count >= 0; count = bytes.read(buffer)) {
      digest.update(buffer, 0, count);
    }
    return of(digest);
  }

  /** That of several texts; where one ends and the next begins counts too. */
  public static Fingerprint of(Iterable<String> parts) {
    MessageDigest digest = sha256();
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
      digest.update(bytes);
    }
    return of(digest);
  }

  private static Fingerprint of(MessageDigest digest) {
    return ofDigest(digest.digest());
  }

  private static Fingerprint ofDigest(byte[] digest) {
    ByteBuffer bytes = ByteBuffer.wrap(digest);
    return new Fingerprint(bytes.getLong(), bytes.getLong(), bytes.getLong(), bytes.getLong());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
