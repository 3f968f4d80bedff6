package dev.prepkit.library;

/** What is said of times: of the minutes of a meeting, and of the days around it. */
public record ScheduleTexts(TalkTexts talk, TimelineTexts timeline) {}
