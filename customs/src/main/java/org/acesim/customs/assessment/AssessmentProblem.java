package org.acesim.customs.assessment;

/**
 * Why an entry cannot be assessed.
 *
 * @param line the line's number; 0 for the whole entry
 * @param code the condition of the ACE error dictionary; blank where it has none
 * @param hts  the digits of the tariff number that cannot be used; blank where it is not a number that is wrong
 * @param text what was found, what was expected and what to do
 */
public record AssessmentProblem(int line, String code, String hts, String text) {
    /** A problem that no tariff number has. */
    AssessmentProblem(int line, String code, String text) {
        this(line, code, "", text);
    }
}
