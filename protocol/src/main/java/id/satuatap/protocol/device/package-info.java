/** What is wrong with the devices on counters and boards, as their PCs tell it. */
@NullMarked
package id.satuatap.protocol.device;

import org.jspecify.annotations.NullMarked;
