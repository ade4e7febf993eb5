package org.acesim.gateway.filing.read;

/**
 * Why a whole document cannot be read: nothing of it is filed.
 *
 * @param line counted from 1, 0 where it is not known
 * @param column counted from 1, 0 where it is not known
 */
public record DocumentProblem(String message, long line, long column) {}
