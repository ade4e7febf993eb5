package org.acesim.gateway.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.acesim.gateway.batch.BatchPlace;
import org.acesim.gateway.time.Moment;
import org.acesim.routes.filer.Channel;
import org.acesim.routes.filer.DocumentFormat;
import org.jspecify.annotations.Nullable;

/**
 * What does not change about an entry until its filer files it again: who filed what, how, when and under which law.
 *
 * @param filer the filer code of its number
 * @param account who filed it
 * @param reference the filer's own
 * @param value of all lines, in US dollars
 * @param numberGiven whether the gateway gave the entry number
 * @param told whether its changes are told on the filer's queue
 * @param requestId the {@code JMSMessageID} that the replies name
 * @param place where its answers belong, for a filer whose batch it came in
 * @param regime the regime in force when it was filed, by its id
 * @param lawOf the date whose law applied
 */
public record Filed(
        String filer,
        String account,
        String entryType,
        String reference,
        BigDecimal value,
        Channel channel,
        DocumentFormat format,
        boolean numberGiven,
        boolean told,
        @Nullable String requestId,
        @Nullable BatchPlace place,
        String regime,
        LocalDate lawOf,
        Moment at) {}
