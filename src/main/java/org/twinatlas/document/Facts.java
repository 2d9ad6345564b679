package org.twinatlas.document;

import java.util.List;
import org.twinatlas.city.CityDetail;

/** What a document is filled in with, without words of any language. */
record Facts(List<CityDetail> cities, List<Reason> reasons, Entries entries) {}
