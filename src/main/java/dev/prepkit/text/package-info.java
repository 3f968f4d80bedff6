/**
 * Files that people wrote, read into located values: strict UTF-8, YAML, Markdown. Floor 1.
 *
 * <p>Way in: {@link dev.prepkit.text.SourceTree}, {@link dev.prepkit.text.YamlReader}, {@link
 * dev.prepkit.text.MarkdownReader}. YAML nodes and Flexmark's tree stop here.
 */
@NullMarked
package dev.prepkit.text;

import org.jspecify.annotations.NullMarked;
