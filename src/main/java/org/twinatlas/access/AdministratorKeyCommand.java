package org.twinatlas.access;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.springframework.context.ConfigurableApplicationContext;
import org.twinatlas.graph.SchemaInstaller;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a key for an administrator where none is left that opens anything. Whoever has the data folder has all that is in it anyway. */
@Command(
        name = "administrator-key",
        mixinStandardHelpOptions = true,
        description = {
            "Makes another key for an administrator, and shows it once: for when the first one is lost.",
            "It needs the data folder, or the settings of an outside database, and works beside a running server. GET /api/keys "
                    + "lists the new key as made by the command line."
        })
public final class AdministratorKeyCommand implements Callable<Integer> {

    @Option(
            names = "--name",
            defaultValue = "administrator",
            description = "who will hold it, 1 to 100 characters (default: ${DEFAULT-VALUE})")
    private String name = "administrator";

    private final Supplier<ConfigurableApplicationContext> application;

    /** @param application starts what the command needs, without loading data */
    public AdministratorKeyCommand(Supplier<ConfigurableApplicationContext> application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        AccessKeys.check(name, Role.ADMINISTRATOR, Scope.NONE);
        try (var context = application.get()) {
            if (!context.getBean(SchemaInstaller.class).isBegun()) {
                throw new NoAtlasYet();
            }
            var issued = context.getBean(AccessKeys.class)
                    .issue(Actor.COMMAND_LINE, name, Role.ADMINISTRATOR, Scope.NONE)
                    .toFuture()
                    .join();
            System.out.printf(
                    "The key of an administrator, shown this once: %s%n"
                            + "Keep it safe; only a hash of it is kept here. Take the lost one back: GET /api/keys lists all, DELETE /api/keys/ID revokes one.%n",
                    issued.token());
            return 0;
        }
    }
}
