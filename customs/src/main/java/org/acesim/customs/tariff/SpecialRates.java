package org.acesim.customs.tariff;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The special rates of column 1: {@code Free (AU,BH,CL) 2.8% (JP)}. */
final class SpecialRates {

    private static final Pattern RATE_AND_PROGRAMS = Pattern.compile("(?<rate>[^()]+)\\((?<programs>[^()]*)\\)");

    private SpecialRates() {}

    /** The rate for each program, by its symbol; a program without a rate of its own is not in it. */
    static Map<String, Rate> parse(String text) {
        Map<String, Rate> rates = new TreeMap<>();
        var groups = RATE_AND_PROGRAMS.matcher(text);
        while (groups.find()) {
            var rate = Rate.parse(groups.group("rate").strip());
            for (String program : groups.group("programs").split(",", -1)) {
                if (!program.isBlank()) {
                    rates.putIfAbsent(program.strip(), rate);
                }
            }
        }
        return Map.copyOf(rates);
    }
}
