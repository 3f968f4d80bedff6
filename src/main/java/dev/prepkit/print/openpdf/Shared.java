package dev.prepkit.print.openpdf;

/** What all documents and threads share beside the fonts. */
record Shared(StyleCache styles, PictureShelf pictures) {}
