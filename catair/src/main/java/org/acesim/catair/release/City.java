package org.acesim.catair.release;

/** City, subdivision, postal code and ISO country of a party (SE36, SE56). */
public record City(String city, String region, String postalCode, String country) {}
