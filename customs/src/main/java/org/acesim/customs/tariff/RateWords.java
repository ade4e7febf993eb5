package org.acesim.customs.tariff;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Why a rate in words cannot be computed from value and quantities. */
final class RateWords {

    /** What a text has in it, and what it then needs; the first that fits. */
    private static final List<Map.Entry<String, String>> NEEDS = List.of(
            Map.entry("none stated", "the tariff states no rate"),
            Map.entry("duty equal", "it equals the duty of other articles"),
            Map.entry("in lieu of", "it equals the duty and tax of other articles"),
            Map.entry("duty upon", "it is on a part of the value only"),
            Map.entry("pins", "it needs a count in thousands of pins"),
            Map.entry("/line/gross", "it needs the lines and gross of buttons"),
            Map.entry("ensemble", "it needs the rate of each garment of the ensemble"),
            Map.entry("highest rate", "it needs the rates of all articles in the set"),
            Map.entry("high- est rate", "it needs the rates of all articles in the set"),
            Map.entry("on the case", "it needs the values of the case, strap and battery"),
            Map.entry("on case", "it needs the values of the case, strap and battery"),
            Map.entry("movement", "it needs the values of movement and battery"),
            Map.entry("battery", "it needs the value of the battery"),
            Map.entry("jewel", "it needs the number of jewels"),
            Map.entry("rifle", "it needs the values of rifle and sight"),
            Map.entry("for each degree", "it needs the polarization of the sugar"),
            Map.entry("content", "it needs the content of each metal or substance"),
            Map.entry("applicable", "it is the rate of another number"),
            Map.entry("such subheading", "it is the rate of another number"),
            Map.entry("change", "it leaves the rate of another number as it is"),
            Map.entry("free, ", "it is free only under a condition"),
            Map.entry("see ", "it is stated in a note or in another number"),
            Map.entry("percent of", "it is on a value other than that of the goods"),
            Map.entry("fair retail", "it is on the retail value"));

    private RateWords() {}

    static String whyNotComputed(String text) {
        if (text.isBlank()) {
            return "the tariff states no rate";
        }
        var words = text.toLowerCase(Locale.ROOT);
        return NEEDS.stream()
                .filter(need -> words.contains(need.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("its wording is not known here");
    }
}
