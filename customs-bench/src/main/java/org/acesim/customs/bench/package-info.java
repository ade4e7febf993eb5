/** Measures assessments and the tariff; not part of the program. */
package org.acesim.customs.bench;
