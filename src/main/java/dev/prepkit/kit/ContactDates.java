package dev.prepkit.kit;

import dev.prepkit.profile.Contact;

/** All dates of one contact: of the meeting, and of what there is to do around it. */
public record ContactDates(Contact contact, Appointment appointment, Timeline timeline) {}
