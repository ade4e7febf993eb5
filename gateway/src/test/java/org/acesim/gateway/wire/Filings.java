package org.acesim.gateway.wire;

/** Filings to file. */
final class Filings {
    private Filings() {}

    /** The contract's parcel, in one line. */
    static String parcel(String reference) {
        return parcel(reference, "");
    }

    /** The same, with more fields. */
    static String parcel(String reference, String more) {
        return ("{%s\"entryType\":\"86\",\"filerReference\":\"%s\",\"portOfEntry\":\"4701\",\"modeOfTransport\":\"40\","
                        + "\"bills\":[{\"type\":\"M\",\"number\":\"17612345675\",\"houseNumber\":\"HAWB%s\",\"quantity\":1}],"
                        + "\"conveyance\":{\"carrier\":\"EK\",\"voyageFlight\":\"201\"},\"invoice\":{\"number\":\"INV-778\",\"date\":\"2024-05-30\"},\"use\":\"PERSONAL\","
                        + "\"seller\":{\"name\":\"Laden GmbH\",\"street\":\"Ladenstrasse 9\",\"city\":\"Hamburg\",\"postalCode\":\"20095\",\"country\":\"DE\"},"
                        + "\"consignee\":{\"name\":\"John Buyer %s\",\"street\":\"151 Main St\",\"city\":\"Albany\",\"region\":\"NY\",\"postalCode\":\"12207\",\"country\":\"US\"},"
                        + "\"contact\":{\"name\":\"Jane Filer\",\"phone\":\"2125550100\"},"
                        + "\"lines\":[{\"description\":\"Men's knit cotton T-shirt\",\"hts\":\"6109.10.0012\",\"origin\":\"DE\",\"value\":\"75.00\",\"quantity\":\"2\",\"unit\":\"PCS\"}]}")
                .formatted(more, reference, reference, reference);
    }

    /** The Chinese cotton T-shirts of docs/duty.md. */
    static String shirt(String reference, String more) {
        return parcel(reference, more)
                .replace("\"entryType\":\"86\"", "\"entryType\":\"11\"")
                .replace(
                        "\"invoice\":",
                        "\"importerOfRecord\":{\"qualifier\":\"EI\",\"number\":\"12-345678900\"},\"invoice\":")
                .replace("\"origin\":\"DE\"", "\"origin\":\"CN\"")
                .replace("\"value\":\"75.00\"", "\"value\":\"500.00\"")
                .replace(
                        "\"unit\":\"PCS\"}",
                        "\"unit\":\"PCS\",\"statistical\":[{\"quantity\":\"5\",\"unit\":\"DOZ\"},{\"quantity\":\"9\",\"unit\":\"KG\"}]}");
    }
}
