package dev.prepkit.library;

import java.util.Map;
import java.util.Optional;

/**
 * What is said and done at the steps of a meeting.
 *
 * @param usual where nobody knows how the meeting is held
 * @param byChannel by ids of the vocabulary, for channels that people talk on
 */
public record TalkTexts(RunSheetTexts usual, Map<String, RunSheetTexts> byChannel) {

  public TalkTexts {
    byChannel = Map.copyOf(byChannel);
  }

  /** Whether people talk on a channel; nobody does by letter. */
  public boolean has(String channel) {
    return byChannel.containsKey(channel);
  }

  public RunSheetTexts on(Optional<String> channel) {
    return channel.map(byChannel::get).orElse(usual);
  }
}
