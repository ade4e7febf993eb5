package org.acesim.cbp.review;

import org.acesim.catair.envelope.Transaction;
import org.acesim.cbp.entry.Submission;

/**
 * Something that CBP tells of one entry without being asked.
 *
 * @param submission  how the entry came, and so where this goes
 * @param transaction its records
 */
public record Notification(Submission submission, Transaction transaction) {}
