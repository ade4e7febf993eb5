package org.acesim.cbp.setting;

/** The settings as they are now. */
public interface CurrentSettings {
    /** All settings at one moment. Cheap: no query is made. */
    Settings get();
}
