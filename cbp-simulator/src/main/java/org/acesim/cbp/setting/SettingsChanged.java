package org.acesim.cbp.setting;

/**
 * Published inside the transaction that stores them when settings were changed.
 *
 * @param settings those in force from now on
 */
public record SettingsChanged(Settings settings) {}
