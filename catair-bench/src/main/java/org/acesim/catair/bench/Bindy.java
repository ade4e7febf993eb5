package org.acesim.catair.bench;

import java.io.ByteArrayInputStream;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.dataformat.bindy.fixed.BindyFixedLengthDataFormat;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;

/** Camel Bindy for one record, set up once as a route would. */
final class Bindy<T> {

    private final Class<T> type;
    private final CamelContext context = new DefaultCamelContext();
    private final BindyFixedLengthDataFormat format;

    Bindy(Class<T> type) {
        this.type = type;
        this.format = new BindyFixedLengthDataFormat(type);
        format.setCamelContext(context);
        format.start();
    }

    T read(byte[] record) throws Exception {
        Exchange exchange = new DefaultExchange(context);
        return type.cast(format.unmarshal(exchange, new ByteArrayInputStream(record)));
    }
}
