/** Calls a visitor by voice: the phrase, the clips it is made of, and the one thread that speaks one call after another. */
@NullMarked
package id.satuatap.devices.voice;

import org.jspecify.annotations.NullMarked;
