package dev.prepkit.bench;

import java.util.List;

/** Five e-mails of a house's own, in place of the shipped ones with these names. */
final class SampleLetters {

  static final List<Letter> ALL =
      List.of(
          new Letter(
              "request-cold",
              "A request",
              "request",
              "Informational interview request: {{user.name}}",
              """
              {{#contact.known}}{{contact.known}}{{/contact.known}}{{^contact.known}}I found your name [where you found it].{{/contact.known}} What no website shows me is how the work of {{#contact.role}}a {{contact.role}}{{/contact.role}}{{^contact.role}}your team{{/contact.role}} is really done.

              I am {{user.name}}, and I want to know more before I decide where to go. I am not asking for a job. Could you spare me {{#count.minutes}}{{policies.minutes}}{{/count.minutes}}? Would one of these times suit you: [two or three dates and times that suit you]? Any other is fine too.

              Thank you for reading this.
              """),
          new Letter(
              "follow-up",
              "A reminder",
              "request",
              "Following up: informational interview request from {{user.name}}",
              """
              I wrote to you on {{#contact.sent}}{{contact.sent}}{{/contact.sent}}{{^contact.sent}}[the day you wrote]{{/contact.sent}}, and I am asking once more, and only once.

              I would like to hear how your work looks from the inside; I am not asking for a job. A call of {{#count.minutes}}{{policies.minutes}}{{/count.minutes}} would be enough, at any time that is easy for you. I could do [two or three dates and times that suit you].

              If this is not the moment, I thank you all the same.
              """),
          new Letter(
              "confirmation",
              "A confirmation",
              "day-before",
              "Confirming {{#meeting.day}}{{meeting.day}}{{#meeting.time}},"
                  + " {{meeting.time}}{{/meeting.time}}{{/meeting.day}}{{^meeting.day}}our"
                  + " talk{{/meeting.day}}: {{user.name}}",
              """
              I look forward to talking with you {{#meeting.day}}on {{meeting.day}}{{#meeting.time}} at {{meeting.time}}{{/meeting.time}}{{/meeting.day}}{{^meeting.day}}on [day and time]{{/meeting.day}}. I will keep to the {{#count.minutes}}{{minutes}}{{/count.minutes}} we agreed on.

              I would like to hear how the work is done. As I said before, I am not asking for a job.

              If something has come up, a line is enough and we will find another time.
              """),
          new Letter(
              "thank-you",
              "Thanks",
              "within-a-day",
              "Thank you for your time: {{user.name}}",
              """
              Thank you for the time you gave me.

              What you said about [a topic you talked about] has stayed with me. I have since [what you read, tried or worked out], and my next step is [what you will do next].

              If there is ever something I can do for you, you can reach me at {{#user.email}}{{user.email}}{{/user.email}}{{^user.email}}[your e-mail address]{{/user.email}}.
              """),
          new Letter(
              "update",
              "An update",
              "later",
              "What became of your advice: a few lines from {{user.name}}",
              """
              You said that I might let you know how I get on, so here are a few lines. You need not answer.

              You advised me to [what they advised]. I did, and [what came of it]. That brought me a good step forward.

              I hope that [something they were busy with when you met] has gone well.
              """));

  /**
   * An e-mail.
   *
   * @param when a moment of the vocabulary
   * @param text without greeting and signature
   */
  record Letter(String id, String title, String when, String subject, String text) {}

  private SampleLetters() {}
}
