package org.twinatlas.bench;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;

/** The command line that starts this same build once more: from a jar if this one runs from a jar, else from its class path. */
final class Launch {

    /** Of a debugger or of a tool that measures this process; the other process shall have none of it. */
    private static final List<String> NOT_PASSED_ON =
            List.of("-agentlib", "-agentpath", "-javaagent", "-Xdebug", "-Xrunjdwp");

    private Launch() {}

    /**
     * @param main the class to start where there is no jar that knows it
     * @param arguments for the application
     */
    static List<String> command(String main, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> NOT_PASSED_ON.stream().noneMatch(argument::startsWith))
                .forEach(command::add);
        command.addAll(whatToRun(System.getProperty("java.class.path"), main));
        command.addAll(arguments);
        return command;
    }

    static List<String> whatToRun(String classPath, String main) {
        return isRunnableJar(classPath) ? List.of("-jar", classPath) : List.of("-cp", classPath, main);
    }

    private static boolean isRunnableJar(String classPath) {
        if (classPath.contains(File.pathSeparator) || !classPath.endsWith(".jar")) {
            return false;
        }
        try (var jar = new JarFile(classPath)) {
            var manifest = jar.getManifest();
            return manifest != null && manifest.getMainAttributes().getValue("Start-Class") != null;
        } catch (IOException e) {
            return false;
        }
    }
}
