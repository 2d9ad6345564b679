package org.twinatlas;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.twinatlas.access.AdministratorKeyCommand;
import org.twinatlas.backtest.BacktestCommand;
import org.twinatlas.backtest.CalibrateCommand;
import org.twinatlas.bench.BenchCommand;
import org.twinatlas.coverage.ExposureCommand;
import org.twinatlas.ingest.ImportCommand;
import org.twinatlas.match.MatchCommand;
import org.twinatlas.problem.AtlasProblem;
import picocli.CommandLine;

/** Understands the command line and runs what it names; {@code --some.setting=value} goes to Spring Boot. */
final class Commands {

    /** The exit code of the server, which has not ended yet. */
    static final int GOES_ON = -1;

    private static final int FAILED = 1;
    private static final Pattern SETTING = Pattern.compile("--[\\w-]+\\.[\\w.\\[\\]-]+(=.*)?");

    private Commands() {}

    static int run(String[] args) {
        Predicate<String> isSetting = SETTING.asMatchPredicate();
        var settings = Arrays.stream(args).filter(isSetting).toArray(String[]::new);
        var words = Arrays.stream(args).filter(isSetting.negate()).toArray(String[]::new);
        var line = new CommandLine(new ServeCommand(() -> serve(settings)))
                .addSubcommand("serve", new ServeCommand(() -> serve(settings)))
                .addSubcommand(new MatchCommand(() -> start(WebApplicationType.NONE, settings)))
                .addSubcommand(ImportCommand.with(further -> start(WebApplicationType.NONE, joined(settings, further))))
                .addSubcommand(new AdministratorKeyCommand(
                        () -> start(WebApplicationType.NONE, joined(settings, List.of(ImportCommand.LOADING_NOTHING)))))
                .addSubcommand(new ExposureCommand(() -> start(WebApplicationType.NONE, settings)))
                .addSubcommand(
                        new BacktestCommand(further -> start(WebApplicationType.NONE, joined(settings, further))))
                .addSubcommand(
                        new CalibrateCommand(further -> start(WebApplicationType.NONE, joined(settings, further))))
                .addSubcommand(new BenchCommand(
                        Start.class.getName(),
                        further -> List.of(joined(settings, further)),
                        () -> start(WebApplicationType.NONE, settings)));
        line.setExecutionExceptionHandler(Commands::explain);
        return line.execute(words);
    }

    private static int serve(String[] settings) {
        start(WebApplicationType.REACTIVE, settings);
        return GOES_ON;
    }

    private static ConfigurableApplicationContext start(WebApplicationType type, String[] settings) {
        var application = new SpringApplication(TwinAtlasApplication.class);
        application.setWebApplicationType(type);
        application.setAdditionalProfiles(type == WebApplicationType.NONE ? "command" : "server");
        return application.run(settings);
    }

    /** The further settings take the place of those with the same name: Spring Boot would join both values. */
    static String[] joined(String[] settings, List<String> further) {
        var names = further.stream().map(Commands::nameOf).toList();
        var others = Arrays.stream(settings).filter(setting -> !names.contains(nameOf(setting)));
        return Stream.concat(others, further.stream()).toArray(String[]::new);
    }

    private static String nameOf(String setting) {
        return setting.split("=", 2)[0];
    }

    private static int explain(Exception failure, CommandLine line, CommandLine.ParseResult parsed) throws Exception {
        var reason = failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
        if (reason instanceof AtlasProblem problem) {
            line.getErr().println(problem.sentence());
            return FAILED;
        }
        if (StartupSentence.of(failure).isPresent()) {
            return FAILED; // already said, while starting
        }
        throw failure;
    }
}
