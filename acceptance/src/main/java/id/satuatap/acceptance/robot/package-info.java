/** A hand that presses a program's own buttons and an eye that takes pictures of its windows. */
@NullMarked
package id.satuatap.acceptance.robot;

import org.jspecify.annotations.NullMarked;
