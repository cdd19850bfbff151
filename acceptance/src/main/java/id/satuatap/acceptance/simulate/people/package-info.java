/** Who comes, serves, forgets and breaks in a simulated day; each habit a behaviour. */
@NullMarked
package id.satuatap.acceptance.simulate.people;

import org.jspecify.annotations.NullMarked;
