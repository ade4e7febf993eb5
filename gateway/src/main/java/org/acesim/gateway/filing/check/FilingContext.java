package org.acesim.gateway.filing.check;

import java.time.LocalDate;
import org.acesim.customs.regime.Regime;
import org.acesim.routes.account.Account;

/**
 * What a filing is checked against besides itself.
 *
 * @param today the simulated day in New York
 * @param regime the rules in force
 * @param account who files
 */
public record FilingContext(LocalDate today, Regime regime, Account account) {}
