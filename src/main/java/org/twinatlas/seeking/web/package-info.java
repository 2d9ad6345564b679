/** Seeking records and their inboxes over HTTP. */
@NullMarked
package org.twinatlas.seeking.web;

import org.jspecify.annotations.NullMarked;
