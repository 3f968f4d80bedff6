package dev.prepkit.agenda;

import dev.prepkit.profile.Finding;

/** A finding, and the question that it became (rule C5). */
public record Springboard(Finding finding, KitQuestion question) {}
