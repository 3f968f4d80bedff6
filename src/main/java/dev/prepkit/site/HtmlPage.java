package dev.prepkit.site;

/**
 * A finished page.
 *
 * @param address where it lies below the site's root
 */
public record HtmlPage(String address, String markup) {}
