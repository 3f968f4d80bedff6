package dev.prepkit.print;

/**
 * One font file.
 *
 * @param family the name that CSS uses
 * @param weight 400 for regular, 600 and above for bold
 * @param bytes a TrueType file whose licence allows embedding
 */
public record FontFace(String family, int weight, boolean italic, byte[] bytes) {}
