/** Twin Atlas: the application, started as a server or as one of its commands. */
@NullMarked
package org.twinatlas;

import org.jspecify.annotations.NullMarked;
