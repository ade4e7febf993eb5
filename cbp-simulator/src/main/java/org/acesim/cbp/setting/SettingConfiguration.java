package org.acesim.cbp.setting;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the defaults of the settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SettingProperties.class)
class SettingConfiguration {}
