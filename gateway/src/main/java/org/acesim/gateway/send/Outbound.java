package org.acesim.gateway.send;

import org.acesim.catair.EntryNumber;
import org.acesim.catair.envelope.Transaction;

/** A transaction on its way to CBP; blocks are made by filer code and port of entry. */
record Outbound(EntryNumber number, String port, Transaction transaction) {}
