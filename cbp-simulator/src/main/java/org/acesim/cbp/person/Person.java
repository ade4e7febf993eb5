package org.acesim.cbp.person;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.acesim.catair.code.PartyCode;
import org.acesim.catair.release.CargoRelease;
import org.acesim.catair.release.City;
import org.acesim.catair.release.Party;

/**
 * One person who imports: the consignee by its number where the filing gives one, else by its name and address, without regard
 * to case, punctuation, spaces and accents. Two spellings that differ in more are two persons.
 *
 * @param digest stands for the person, so that nobody reads names where only sums are needed
 */
record Person(String digest) {
    private static final int DIGEST_BYTES = 16;
    private static final int SHOWN = 8;
    private static final int ZIP = 5;

    /** The consignee of a filing, if it names one at the header, as an entry of type 86 must. */
    static Optional<Person> consignee(CargoRelease release) {
        return release.parties().stream()
                .filter(party -> party.name().code().equals(PartyCode.CONSIGNEE.code()))
                .findFirst()
                .map(Person::of);
    }

    static Person of(Party party) {
        String id = letters(party.name().id());
        return new Person(
                digest(id.isEmpty() ? nameAndAddress(party) : party.name().idQualifier() + ":" + id));
    }

    /** As much of it as explanations show: enough to see that two entries have the same. */
    String shown() {
        return digest.substring(0, SHOWN);
    }

    private static String nameAndAddress(Party party) {
        String street = party.addresses().stream()
                .map(address -> address.text1() + address.text2())
                .collect(Collectors.joining());
        City city = party.city();
        return letters(party.name().name()) + "|" + letters(street) + "|"
                + (city == null
                        ? ""
                        : letters(city.city()) + "|" + letters(city.region()) + "|" + postalCode(city) + "|"
                                + city.country());
    }

    // 12207 and 12207-1234 are the same house.
    private static String postalCode(City city) {
        String code = letters(city.postalCode());
        return city.country().equals("US") && code.length() > ZIP ? code.substring(0, ZIP) : code;
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^\\p{Lu}\\p{Lo}\\p{Nd}]", "");
    }

    private static String digest(String identity) {
        byte[] start = new byte[DIGEST_BYTES];
        hash(identity).get(start);
        return HexFormat.of().formatHex(start);
    }

    /** SHA-256. */
    static ByteBuffer hash(String text) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
