package dev.prepkit.print;

import java.util.Map;

/**
 * What every print template may name, beside its own view.
 *
 * @param paper {@code A4} or {@code letter}, for {@code @page}
 * @param words the theme's own words
 */
public record SheetFrame(String title, String language, String paper, Map<String, String> words) {}
