package org.acesim.gateway.entry;

import javax.sql.DataSource;

class EntryStoreOnH2Test extends EntryStoreContract {
    @Override
    DataSource database() {
        return TestDatabase.h2();
    }
}
