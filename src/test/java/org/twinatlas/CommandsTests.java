package org.twinatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.twinatlas.backtest.BacktestCommand;
import picocli.CommandLine;

class CommandsTests {

    /** It empties and fills its store without the hidden partnerships, which nobody's own database must suffer. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "--spring.neo4j.uri=bolt://db.example.org:7687",
                "--spring.neo4j.URI=bolt://db.example.org:7687",
                "--spring.neo4j.uri=",
                "--twin-atlas.data=/srv/atlas",
                "--twinatlas.data=/srv/atlas",
                "--twin-atlas.holdout.share=0.4"
            })
    void aBacktestAlwaysUsesAnEmbeddedStoreOfItsOwn(String given) {
        var settings = settingsOfABacktest(given);

        assertThat(read(settings, "spring.neo4j.uri")).isEqualTo("embedded");
        assertThat(read(settings, "twin-atlas.data")).contains("twin-atlas-holdout");
        assertThat(read(settings, "twin-atlas.holdout.share")).isEqualTo("0.1");
    }

    @Test
    void otherSettingsReachTheBacktestUnchanged() {
        assertThat(settingsOfABacktest("--logging.level.root=info")).contains("--logging.level.root=info");
    }

    private static String[] settingsOfABacktest(String... given) {
        var settings = new ArrayList<String>();
        var command = new BacktestCommand(further -> {
            settings.addAll(Arrays.asList(Commands.joined(given, further)));
            throw new IllegalStateException("nothing is started in this test");
        });
        new CommandLine(command)
                .setExecutionExceptionHandler((failure, line, parsed) -> 1)
                .execute();
        return settings.toArray(String[]::new);
    }

    /** What Spring Boot makes of these settings. */
    private static String read(String[] settings, String name) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(settings));
        ConfigurationPropertySources.attach(environment);
        return Binder.get(environment).bind(name, String.class).get();
    }
}
