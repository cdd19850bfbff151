/** The one place that knows Undertow. */
@NullMarked
package id.satuatap.server.gateway.undertow;

import org.jspecify.annotations.NullMarked;
