package dev.prepkit.site;

import java.util.Optional;

/**
 * A finished page.
 *
 * @param address where it lies below the site's root
 * @param picture where the picture lies that stands for it elsewhere, if it has one
 */
public record HtmlPage(String address, String title, String markup, Optional<String> picture) {}
