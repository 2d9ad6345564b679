package org.twinatlas.match.criteria;

import java.util.ArrayList;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** The two cities lie alike: coast, port, climate and height. */
final class Geography implements Criterion {

    @Override
    public String name() {
        return "geography";
    }

    @Override
    public String label() {
        return "Geography";
    }

    @Override
    public String sentence() {
        return "The two cities lie alike: coast, port, climate and height.";
    }

    private static final double HIGH_M = 1000;

    @Override
    public OptionalDouble value(PairFacts facts) {
        return parts(facts.asker(), facts.candidate()).average();
    }

    private static DoubleStream parts(CityTraits one, CityTraits other) {
        return Stream.of(climate(one, other), coast(one, other), port(one, other), height(one, other))
                .flatMapToDouble(OptionalDouble::stream);
    }

    private static OptionalDouble climate(CityTraits one, CityTraits other) {
        var here = one.koppen();
        var there = other.koppen();
        if (here == null || there == null) {
            return OptionalDouble.empty();
        }
        var alike = here.charAt(0) == there.charAt(0) ? 0.5 : 0;
        return OptionalDouble.of(here.equals(there) ? 1 : alike);
    }

    private static OptionalDouble coast(CityTraits one, CityTraits other) {
        var here = one.coastal();
        if (here == null) {
            return OptionalDouble.empty();
        }
        var alike = here ? 1 : 0.5;
        return OptionalDouble.of(here.equals(other.coastal()) ? alike : 0);
    }

    private static OptionalDouble port(CityTraits one, CityTraits other) {
        return Scale.known(one.seaport(), () -> other.seaport() ? 1 : 0);
    }

    private static OptionalDouble height(CityTraits one, CityTraits other) {
        var here = one.elevationM();
        var there = other.elevationM();
        return here == null || there == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(1 - Scale.between(Math.abs(here - there), 0, HIGH_M));
    }

    @Override
    public Optional<String> reason(PairFacts facts) {
        var one = facts.asker();
        var other = facts.candidate();
        var alike = new ArrayList<String>();
        if (one.seaport() && other.seaport()) {
            alike.add("have a seaport");
        } else if (Boolean.TRUE.equals(one.coastal()) && Boolean.TRUE.equals(other.coastal())) {
            alike.add("lie near the coast");
        }
        if (one.koppen() != null && one.koppen().equals(other.koppen())) {
            alike.add("have %s climate".formatted(Climate.wording(one.koppen())));
        }
        return alike.isEmpty() ? Optional.empty() : Optional.of("Both %s.".formatted(Wording.list(alike, 2)));
    }
}
