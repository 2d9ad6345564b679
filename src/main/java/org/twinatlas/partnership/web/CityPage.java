package org.twinatlas.partnership.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.twinatlas.city.CityDetail;
import org.twinatlas.partnership.PartnershipView;

/** All that is known of a city, and its partnerships. */
record CityPage(@JsonUnwrapped CityDetail city, List<PartnershipView> partnerships) {}
