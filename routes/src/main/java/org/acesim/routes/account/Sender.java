package org.acesim.routes.account;

/**
 * Under what an account's own batches reach CBP.
 *
 * @param site the A record's site code, columns 2-5
 * @param id the A record's sender id, columns 6-8
 * @param password the A record's password, columns 9-14
 */
public record Sender(String site, String id, String password) {}
