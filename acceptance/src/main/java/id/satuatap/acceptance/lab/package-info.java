/** The device lab: see the paper and the lights, press the keys, cause the faults. */
@NullMarked
package id.satuatap.acceptance.lab;

import org.jspecify.annotations.NullMarked;
