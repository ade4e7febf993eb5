/** The settings over HTTP. */
@NullMarked
package org.acesim.cbp.setting.web;

import org.jspecify.annotations.NullMarked;
