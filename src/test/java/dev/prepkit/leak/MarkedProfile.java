package dev.prepkit.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A profile whose every text has a word in it that is found nowhere else. */
final class MarkedProfile {

  /** Long enough not to turn up in a font by chance. */
  static final String STEM = "qzyxvk";

  static final int CONTACTS = 50;

  private static final Pattern WORD = Pattern.compile("[Qq]zyxvk[a-z]+\\d*");

  private static final String USER =
      """
      name: Qzyxvkname Qzyxvksurname
      headline: a qzyxvkheadline
      background: I have qzyxvkbackground.
      audience: returner
      email: qzyxvkmail@qzyxvkhost.example.org
      phone: "+44 qzyxvkphone"
      zone: Pacific/Chatham
      links:
        - {label: Qzyxvklabel, url: "https://qzyxvklink.example.org/qzyxvkpath"}
      signature: Qzyxvksignature
      goals: [learn qzyxvkgoal]
      defaults: {paper: letter, large-print: no, fillable: no, locale: en-US, bold-questions: yes}
      policies: {minutes: 17, subject: connection}
      contacts:
      """;

  private static final String CONTACT =
      """
        - name: Qzyxvkcontact# Qzyxvkfamily#
          id: qzyxvkid#
          role: Qzyxvkrole#
          organisation: Qzyxvkorganisation#
          field: qzyxvkfield#
          seniority: senior
          connection: event
          known: I read qzyxvkknown#.
          referrer: {name: Qzyxvkreferrer#, use-name: yes, email: qzyxvkr#@qzyxvkrhost#.example.org}
          channel: video
          email: qzyxvkmail#@qzyxvkhost#.example.org
          phone: "+44 qzyxvkphone#"
          meeting:
            when: 2087-02-03 10:00
            zone: Pacific/Chatham
            minutes: 23
            place: Qzyxvkplace#
            link: https://qzyxvkmeet#.example.org/qzyxvkroom#
            channel: phone
          sent: 2087-01-06
          followed-up: 2087-01-14
          replied: 2087-01-15
          confirmed: 2087-02-02
          met: 2087-02-03
          thanked: 2087-02-03
          introducer-thanked: 2087-02-04
          checked-in: 2087-02-12
          updated: 2087-03-10
          closed: 2087-03-11
          findings:
            - Qzyxvkfinding# grows.
            - text: Qzyxvktrend# grows.
              source: qzyxvksource# of https://qzyxvkpage#.example.org/qzyxvkpath#
              kind: trend
              question: What does qzyxvkasked# mean to you?
          learned: [Much qzyxvklearned# is new.]
          carry: [Some qzyxvkcarried# is new.]
          goals: [learn qzyxvkaim#]
          questions: [What is qzyxvkquestion#?, {text: "What is qzyxvklong#?", minutes: 4}]
          leave-out: [first-promotion]
      """;

  /** The days and the zone, as they could be written for a reader. */
  static final List<String> OTHERS =
      List.of(
          "Pacific/Chatham",
          "2087-02-03",
          "20870203",
          "3 February 2087",
          "February 3, 2087",
          "2087-01-06",
          "20870106",
          "6 January 2087",
          "January 6, 2087");

  private MarkedProfile() {}

  static String text() {
    List<String> contacts = new ArrayList<>();
    for (int number = 1; number <= CONTACTS; number++) {
      contacts.add(CONTACT.replace("#", String.valueOf(number)));
    }
    // One was named by another contact, which is told apart from a name.
    contacts.set(
        1,
        contacts
            .get(1)
            .replaceFirst("referrer: .*", "referrer: {contact: qzyxvkid1, use-name: no}"));
    return USER + String.join("", contacts);
  }

  /** All marked words, and the values that they stand in. */
  static Set<String> words() {
    String profile = text();
    Stream<String> values =
        profile.lines().map(line -> line.replaceFirst("^[ -]*[a-z-]+: *", "").replace("\"", ""));
    return Stream.concat(WORD.matcher(profile).results().map(word -> word.group()), values)
        .filter(value -> value.toLowerCase(Locale.ROOT).contains(STEM))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
