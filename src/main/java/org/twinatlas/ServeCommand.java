package org.twinatlas;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** Serves the page and the API, which is also what happens without a command. */
@Command(
        name = "twin-atlas",
        mixinStandardHelpOptions = true,
        versionProvider = ServeCommand.Version.class,
        description = {
            "Cities seeking cities: finds partner cities and says why.",
            "Without a command, serves the page and the API on http://localhost:8080."
        },
        footer = {
            "",
            "Settings, for every command:",
            "  --server.port=8080            where to serve",
            "  --twin-atlas.data=./data      folder of the built-in database",
            "  --spring.neo4j.uri=bolt://…   an outside Neo4j instead of the built-in one"
        })
final class ServeCommand implements Callable<Integer> {

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            var version = ServeCommand.class.getPackage().getImplementationVersion();
            return new String[] {"Twin Atlas " + (version == null ? "from sources" : version)};
        }
    }

    private final Callable<Integer> serve;

    ServeCommand(Callable<Integer> serve) {
        this.serve = serve;
    }

    @Override
    public Integer call() throws Exception {
        return serve.call();
    }
}
