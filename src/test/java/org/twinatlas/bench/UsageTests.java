package org.twinatlas.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageTests {

    @Test
    void readsTheMemoryThatTheKernelTells(@TempDir Path folder) throws IOException {
        var status =
                Files.writeString(folder.resolve("status"), "Name:\tjava\nVmHWM:\t  900000 kB\nVmRSS:\t  524288 kB\n");
        assertThat(Usage.residentMib(status)).contains(512.0);
    }

    @Test
    void measuresNothingWhereNothingIsTold(@TempDir Path folder) {
        assertThat(Usage.residentMib(folder.resolve("status"))).isEmpty();
        assertThat(new Usage(null).cpu()).isEmpty();
        assertThat(new Usage(null).residentMib()).isEmpty();
    }

    @Test
    void knowsTheProcessorTimeOfThisProcess() {
        assertThat(new Usage(ProcessHandle.current()).cpu())
                .hasValueSatisfying(time -> assertThat(time).isPositive());
    }
}
