/** How people sign in, how devices are paired, and what a device keeps about its server. */
@NullMarked
package id.satuatap.protocol.session;

import org.jspecify.annotations.NullMarked;
