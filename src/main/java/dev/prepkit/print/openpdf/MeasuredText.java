package dev.prepkit.print.openpdf;

import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.pdf.ITextTextRenderer;

/** Measures text as Flying Saucer does, within a budget. */
final class MeasuredText extends ITextTextRenderer {

  private final LayoutBudget budget;

  MeasuredText(LayoutBudget budget) {
    this.budget = budget;
  }

  @Override
  public int getWidth(ITextFontContext context, ITextFSFont font, String text) {
    budget.measure(text);
    return super.getWidth(context, font, text);
  }
}
