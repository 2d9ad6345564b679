package org.twinatlas;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Twin Atlas: a server, and the commands of the same jar. */
@SpringBootApplication
@Modulithic(systemName = "Twin Atlas")
public class TwinAtlasApplication {

    public static void main(String[] args) {
        var exitCode = Commands.run(args);
        if (exitCode != Commands.GOES_ON) {
            System.exit(exitCode);
        }
    }
}
