/** What is read: a query model that one thread writes from the journal and that may be thrown away at any time. */
@NullMarked
package id.satuatap.server.querymodel;

import org.jspecify.annotations.NullMarked;
