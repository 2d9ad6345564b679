package org.twinatlas.seeking;

import java.util.Collection;

/** Which criteria the matching has; it tells, because it reads seeking records and not the other way round. */
public interface KnownCriteria {

    Collection<String> names();
}
