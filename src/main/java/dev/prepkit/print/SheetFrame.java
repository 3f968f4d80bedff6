package dev.prepkit.print;

import dev.prepkit.theme.Brand;
import java.util.Map;
import java.util.Optional;

/**
 * What every print template may name, beside its own view.
 *
 * @param paper the size of the page, for {@code @page}
 * @param halfPage the height of half a page, as CSS writes it
 * @param organisation who hands the sheet out
 * @param brand the house, with its logo and how it is reached
 * @param large whether everything is set in large print: 18 points, in one column
 * @param fillable whether there are form fields where somebody writes
 * @param words the theme's own words
 */
public record SheetFrame(
    String title,
    String language,
    String paper,
    String halfPage,
    Optional<String> organisation,
    Brand brand,
    boolean large,
    boolean fillable,
    Map<String, String> words) {}
