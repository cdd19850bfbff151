/** Why a call was refused before any rule of the hall was asked. */
@NullMarked
package id.satuatap.protocol.error;

import org.jspecify.annotations.NullMarked;
