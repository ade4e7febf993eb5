package org.acesim.app;

/** Parcels of type 86, each to a consignee of its own. */
final class Parcels {
    private Parcels() {}

    /** One filing as a line of JSON. */
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
