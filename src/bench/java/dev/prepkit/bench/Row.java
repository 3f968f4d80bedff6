package dev.prepkit.bench;

/**
 * A line of the table.
 *
 * @param what was done
 * @param contacts in the profile; 0 where there is none
 * @param tree what was there afterwards
 */
record Row(String what, int contacts, Cost cost, Tree tree) {}
