package dev.prepkit.library;

/** A content file that readers can open as a page of its own. */
public sealed interface Page permits QuestionBank, EtiquetteStage, EmailSample, GuideChapter {

  String id();

  String title();

  String summary();

  /** Where it stands among its like; ties are broken by id. */
  int order();

  /** Where it lies below the site's root. */
  String address();
}
