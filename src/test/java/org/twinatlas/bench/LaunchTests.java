package org.twinatlas.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaunchTests {

    @TempDir
    private Path folder;

    @Test
    void runsTheJarFromWhichItWasRun() throws IOException {
        var jar = jar("Start-Class", "org.example.Start");
        assertThat(Launch.whatToRun(jar, "org.example.Start")).containsExactly("-jar", jar);
    }

    @Test
    void runsTheClassOnAClassPath() {
        assertThat(Launch.whatToRun("classes:lib/a.jar".replace(":", java.io.File.pathSeparator), "org.example.Start"))
                .startsWith("-cp")
                .endsWith("org.example.Start");
    }

    /** As Maven's test runner has it: a jar that holds nothing but a class path. */
    @Test
    void runsTheClassWhereTheOnlyJarIsNotRunnable() throws IOException {
        var jar = jar("Class-Path", "classes/");
        assertThat(Launch.whatToRun(jar, "org.example.Start")).containsExactly("-cp", jar, "org.example.Start");
    }

    @Test
    void startsTheJavaOfThisProcess() {
        assertThat(Launch.command("org.example.Start", java.util.List.of("--server.port=1")))
                .startsWith(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString())
                .endsWith("--server.port=1")
                .noneMatch(argument -> argument.startsWith("-javaagent"));
    }

    private String jar(String attribute, String value) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue(attribute, value);
        var file = folder.resolve("some.jar");
        new JarOutputStream(Files.newOutputStream(file), manifest).close();
        return file.toString();
    }
}
