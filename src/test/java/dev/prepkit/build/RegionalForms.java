package dev.prepkit.build;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How words, titles, dates and times look that one region writes and the other does not. The
 * patterns are wide, so that they find words that nobody thought of; what they find by mistake is
 * listed.
 */
enum RegionalForms {
  BRITISH(
      List.of(
          "\\p{L}+is(?:e[sdr]?|ers?|ing|ations?|ational)",
          "\\p{L}+ys(?:e[sd]?|ing)",
          "\\p{L}+our(?:s|ed|ing|able|ites?|ful|hood|ly)?",
          "(?:cent|theat|met|kilomet|lit|fib|calib|somb|lust|meag)res?",
          "(?:catal|anal|mon|epil|prol)ogues?",
          "(?:defen|offen|licen|preten)ces?",
          "\\p{L}+(?:ell|all|ill|oll)(?:ed|ing|ers?|ors?)",
          "(?:enrol|fulfil)(?:s|ments?)?|(?:skil|wil)ful(?:ly|ness)?",
          "practis\\p{L}+|\\p{L}*judgements?|acknowledgements?|ageing|enquir\\p{L}+",
          "programmes?|cheques?|grey\\p{L}*|tyres?|kerbs?|ploughs?|moulds?|sceptic\\p{L}*|cosy",
          "draughts?|storeys?|jewellery|aeroplanes?|aluminium|manoeuv\\p{L}+|moustaches?|pyjamas",
          "whilst|amongst|towards|learnt|spelt|spoilt|dreamt|burnt|leant|leapt",
          "cvs?|(?:mr|mrs|ms|dr)(?![.])|\\d+ (?!May I)MONTH|(?:1[3-9]|2[0-3]):[0-5]\\d"),
      """
      advise advised adviser advisers advises advising exercise exercises otherwise likewise wise
      promise promised promises promising raise raised raises rise rises rising surprise surprised
      surprises surprising noise noises praise praises praising precise concise expertise
      four hour hours hourly our ours your yours tour tours course courses detour detours
      called calling filled filling telling selling smaller taller willing falling pulled pulling
      spelled spelling skilled
      """),
  AMERICAN(
      List.of(
          "\\p{L}+iz(?:e[sdr]?|ers?|ing|ations?|ational)",
          "\\p{L}+yz(?:e[sd]?|ing)",
          "(?:behavi|col|fav|flav|harb|hon|hum|lab|neighb|rum|endeav|vig|vap)or(?:s|ed|ing|able"
              + "|ites?|ful|hood|ly)?",
          "(?:cent|theat|kilomet|lit|fib|calib|somb|meag)ers?|catalogs?|analogs?",
          "(?:defen|offen|preten)ses?",
          "(?:trave|labe|cance|mode|counse|signa|fue)l(?:ed|ing|ers?|ors?)",
          "enroll(?:s|ments?)?|fulfill(?:s|ments?)?|skillful(?:ly)?|willful(?:ly)?",
          "practic(?:ed|ing)|judgments?|acknowledgments?|aging|inquir(?:e|es|ed|y|ies)",
          "programs?|gray\\p{L}*|plows?|molds?|skeptic\\p{L}*|cozy|jewelry|airplanes?|aluminum",
          "maneuver\\p{L}*|toward",
          "MONTH \\d{1,2}(?!\\d)|(?:Mr|Mrs|Ms|Dr)[.]|\\d [ap][.]?m[.]?"),
      "size sizes prize prizes seize");

  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

  private final Pattern pattern;
  private final Set<String> everywhere;

  RegionalForms(List<String> forms, String everywhere) {
    String any = String.join("|", forms).replace("MONTH", MONTH);
    this.pattern = Pattern.compile("(?iu)(?<!\\p{L})(?:" + any + ")(?!\\p{L})");
    this.everywhere = Set.of(everywhere.strip().split("\\s+"));
  }

  /** The forms of this region that a text holds. */
  List<String> in(String text) {
    return pattern
        .matcher(text.replaceAll("\\s+", " "))
        .results()
        .map(MatchResult::group)
        .filter(form -> !everywhere.contains(form.toLowerCase(Locale.ROOT)))
        .distinct()
        .toList();
  }
}
