package dev.prepkit.library;

import dev.prepkit.diagnostic.Located;
import dev.prepkit.text.Fields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Content that has been read already, and can be named in the front matter of other content. */
final class References {

  private final Map<String, EtiquetteRule> rules = new LinkedHashMap<>();
  private final Map<String, QuestionBank> banks = new LinkedHashMap<>();
  private final Map<String, EmailSample> emails = new LinkedHashMap<>();

  void addStages(List<EtiquetteStage> stages) {
    stages.forEach(stage -> stage.rules().forEach(rule -> rules.put(rule.id(), rule)));
  }

  void addBanks(List<QuestionBank> all) {
    all.forEach(bank -> banks.put(bank.id(), bank));
  }

  void addEmails(List<EmailSample> all) {
    all.forEach(email -> emails.put(email.id(), email));
  }

  Set<String> ruleIds() {
    return rules.keySet();
  }

  List<EtiquetteRule> rules(Fields front, String key) {
    return named(front, key, rules);
  }

  List<QuestionBank> banks(Fields front, String key) {
    return named(front, key, banks);
  }

  List<EmailSample> emails(Fields front, String key) {
    return named(front, key, emails);
  }

  private static <T> List<T> named(Fields front, String key, Map<String, T> known) {
    return front.someOf(key, known.keySet()).stream().map(Located::value).map(known::get).toList();
  }
}
