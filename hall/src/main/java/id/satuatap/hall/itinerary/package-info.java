/** In which order a visitor goes to several services, and what follows when he is through with one. */
@NullMarked
package id.satuatap.hall.itinerary;

import org.jspecify.annotations.NullMarked;
