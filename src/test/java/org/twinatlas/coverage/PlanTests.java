package org.twinatlas.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.twinatlas.problem.BadInput;

class PlanTests {

    private static final AreaBook BOOK = new AreaBook(List.of(
            new Area(AreaKind.COUNTRY, "US", "United States", List.of("US")),
            new Area(AreaKind.COUNTRY, "NG", "Nigeria", List.of("NG")),
            new Area(AreaKind.COUNTRY, "GH", "Ghana", List.of("GH")),
            new Area(AreaKind.SUBDIVISION, "US-TX", "Texas", List.of("US")),
            new Area(AreaKind.SUBDIVISION, "NG-KN", "Kano", List.of("NG")),
            new Area(AreaKind.REGION, "m49:011", "Western Africa", List.of("GH", "NG")),
            new Area(AreaKind.GROUP, "g:one", "One", List.of("NG"))));

    @Test
    void aCountryIsNotSeenFromItself() {
        assertThat(shown(AreaKind.COUNTRY, "US", null)).containsExactly("NG", "GH");
    }

    @Test
    void aRegionIsSeenFromWithin() {
        assertThat(shown(AreaKind.COUNTRY, "m49:011", null)).containsExactly("US", "NG", "GH");
        assertThat(shown(AreaKind.REGION, "NG", null)).containsExactly("m49:011");
    }

    @Test
    void aGroupLimitsCountriesAndTheirSubdivisions() {
        assertThat(shown(AreaKind.COUNTRY, null, "g:one")).containsExactly("NG");
        assertThat(shown(AreaKind.SUBDIVISION, null, "g:one")).containsExactly("NG-KN");
        assertThat(shown(AreaKind.SUBDIVISION, null, "m49:011", List.of())).containsExactly("NG-KN");
    }

    @Test
    void anOriginThatIsAllThatIsLookedAtIsRefused() {
        assertThatThrownBy(() -> shown(AreaKind.COUNTRY, "US", null, List.of("US")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("another country");
        assertThatThrownBy(() -> shown(AreaKind.COUNTRY, "US-TX", null, List.of("US")))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void anUnknownGroupIsToldWhichThereAre() {
        assertThatThrownBy(() -> shown(AreaKind.COUNTRY, null, "g:none"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("one of g:one");
    }

    @Test
    void regionsAreNotLimited() {
        assertThatThrownBy(() -> shown(AreaKind.REGION, null, "g:one")).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> shown(AreaKind.GROUP, null, null, List.of("NG")))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> shown(AreaKind.COUNTRY, null, "g:one", List.of("NG")))
                .isInstanceOf(BadInput.class);
    }

    private static List<String> shown(AreaKind by, @Nullable String from, @Nullable String group) {
        return shown(by, from, group, List.of());
    }

    private static List<String> shown(
            AreaKind by, @Nullable String from, @Nullable String group, List<String> countries) {
        return Plan.of(new CoverageRequest(by, from, group, countries, CoverageRequest.DEFAULT_LIMIT), BOOK)
                .areas()
                .stream()
                .map(Area::code)
                .toList();
    }
}
