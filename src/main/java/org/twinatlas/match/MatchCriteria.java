package org.twinatlas.match;

import java.util.Collection;
import org.springframework.stereotype.Component;
import org.twinatlas.match.criteria.Criteria;
import org.twinatlas.seeking.KnownCriteria;

/** Tells those who post what they seek which criteria they may weigh. */
@Component
class MatchCriteria implements KnownCriteria {

    @Override
    public Collection<String> names() {
        return Criteria.names();
    }
}
