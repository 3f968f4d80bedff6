package dev.prepkit.print.openpdf;

import java.util.List;

/**
 * What sets the characters that the fonts of the styles lack: a whole family, or one face of it.
 *
 * @param style the CSS that asks for it
 */
record Helper(String style, List<Face> faces) {

  static Helper family(List<Face> faces) {
    return new Helper("font-family:'" + faces.getFirst().family() + "'", faces);
  }

  static Helper face(Face face) {
    String style =
        "font-family:'%s';font-weight:%s;font-style:%s"
            .formatted(
                face.family(),
                face.source().bold() ? "bold" : "normal",
                face.source().italic() ? "italic" : "normal");
    return new Helper(style, List.of(face));
  }

  boolean covers(int codePoint) {
    return faces.stream().allMatch(face -> face.covers(codePoint));
  }
}
