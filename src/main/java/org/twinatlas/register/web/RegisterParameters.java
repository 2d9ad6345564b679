package org.twinatlas.register.web;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.twinatlas.city.CityId;
import org.twinatlas.problem.BadInput;
import org.twinatlas.register.RegisterReader.Wanted;

/** Which partnerships a list is asked for. */
record RegisterParameters(
        @Parameter(description = "GeoNames id of a city that is party", example = "5393611") @Nullable
        String city,

        @Parameter(description = "ISO 3166-1 alpha-2 of a country of one of the cities", example = "CL") @Nullable
        String country,

        @Parameter(
                description =
                        "listed, unconfirmed, suspended, superseded, or a step of one that is kept here: research, communication, agreement, ceremony, active, dormant, declined, ended, historic")
        @Nullable
        String stage,

        @Parameter(
                description =
                        "sister city, friendship city, project partnership, contact, multi-city alliance or not recorded")
        @Nullable
        String kind,

        @Parameter(description = "true: only those that this register keeps") @Nullable
        Boolean kept,

        @Parameter(description = "The id behind which the list goes on") @Nullable
        String after,

        @Parameter(description = "1 to 500; 50 if not given") @Nullable
        Integer limit) {

    private static final int MOST = 500;
    private static final int USUAL = 50;

    Wanted wanted() {
        if (limit != null && (limit < 1 || limit > MOST)) {
            throw BadInput.of("limit", limit, "a whole number from 1 to " + MOST);
        }
        if (country != null && !country.matches("[A-Z]{2}")) {
            throw BadInput.of("country", country, "an ISO 3166-1 alpha-2 code such as FR or NG");
        }
        return new Wanted(
                city == null ? null : CityId.parse("city", city).value(),
                country,
                stage,
                kind,
                kept,
                after == null ? "" : after,
                limit == null ? USUAL : limit);
    }
}
