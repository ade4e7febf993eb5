package org.acesim.app;

/** Shipments of T-shirts, each to a consignee of its own. */
final class Parcels {
    private static final String IMPORTER = "\"importerOfRecord\":{\"qualifier\":\"EI\",\"number\":\"12-345678900\"},";
    private static final String QUANTITIES =
            "\"statistical\":[{\"quantity\":\"5\",\"unit\":\"DOZ\"},{\"quantity\":\"9\",\"unit\":\"KG\"}]";

    private Parcels() {}

    /** The same goods worth 801 USD as an informal entry: duty 132.17, fee 2.53. */
    static String informal(int number) {
        return json(number)
                .replace("\"entryType\":\"86\"", "\"entryType\":\"11\"")
                .replace("\"invoice\":", IMPORTER + "\"invoice\":")
                .replace("\"value\":\"75.00\"", "\"value\":\"801.00\"," + QUANTITIES);
    }

    /** The same goods worth 3,000 USD as a formal entry: duty 495.00, processing fee 31.67. */
    static String formal(int number) {
        return json(number)
                .replace("\"entryType\":\"86\"", "\"entryType\":\"01\"")
                .replace(
                        "\"invoice\":",
                        IMPORTER
                                + "\"bond\":{\"type\":\"8\",\"suretyCode\":\"001\"},\"stateOfDestination\":\"NY\",\"invoice\":")
                .replace(
                        "\"postalCode\":\"12207\",\"country\":\"US\"",
                        "\"postalCode\":\"12207\",\"country\":\"US\","
                                + "\"identifier\":{\"qualifier\":\"EI\",\"number\":\"12-345678900\"}")
                .replace(
                        "\"value\":\"75.00\"",
                        "\"value\":\"3000.00\",\"charges\":\"30\",\"grossWeightKg\":\"9\",\"relatedParties\":false,"
                                + "\"countryOfExport\":\"DE\",\"exportDate\":\"2024-05-30\"," + QUANTITIES);
    }

    /** One filing of a parcel of type 86 as a line of JSON. */
    static String json(int number) {
        return ("{\"entryType\":\"86\",\"filerReference\":\"P%1$07d\",\"portOfEntry\":\"4701\",\"modeOfTransport\":\"40\","
                        + "\"bills\":[{\"type\":\"M\",\"number\":\"17612345675\",\"houseNumber\":\"H%1$09d\",\"quantity\":1}],"
                        + "\"conveyance\":{\"carrier\":\"EK\",\"voyageFlight\":\"201\"},"
                        + "\"invoice\":{\"number\":\"INV-%1$d\",\"date\":\"2024-05-30\"},\"use\":\"PERSONAL\","
                        + "\"seller\":{\"name\":\"Laden GmbH\",\"street\":\"Ladenstrasse 9\",\"city\":\"Hamburg\",\"region\":\"HH\","
                        + "\"postalCode\":\"20095\",\"country\":\"DE\"},"
                        + "\"consignee\":{\"name\":\"Buyer %1$d\",\"street\":\"%1$d Main St\",\"city\":\"Albany\",\"region\":\"NY\","
                        + "\"postalCode\":\"12207\",\"country\":\"US\"},"
                        + "\"contact\":{\"name\":\"Jane Filer\",\"phone\":\"2125550100\"},"
                        + "\"lines\":[{\"description\":\"Men's knit cotton T-shirt\",\"hts\":\"6109.10.0012\",\"origin\":\"DE\","
                        + "\"value\":\"75.00\",\"quantity\":\"2\",\"unit\":\"PCS\"}]}")
                .formatted(number);
    }
}
