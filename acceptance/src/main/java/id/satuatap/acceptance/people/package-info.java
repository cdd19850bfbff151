/** Simulated people: visitors who come as they do in real malls, officers who serve them over the protocol. */
@NullMarked
package id.satuatap.acceptance.people;

import org.jspecify.annotations.NullMarked;
