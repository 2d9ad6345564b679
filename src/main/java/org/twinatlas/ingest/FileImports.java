package org.twinatlas.ingest;

import java.util.List;
import org.springframework.stereotype.Component;
import org.twinatlas.graph.GraphOwnership;
import org.twinatlas.graph.SchemaInstaller;

/** Imports files into the graph of this data folder, whether a server runs on it or not. */
@Component
class FileImports {

    private final SchemaInstaller schema;
    private final AtlasLoading loading;
    private final LoadingProgress progress;
    private final GraphOwnership ownership;

    FileImports(SchemaInstaller schema, AtlasLoading loading, LoadingProgress progress, GraphOwnership ownership) {
        this.schema = schema;
        this.loading = loading;
        this.progress = progress;
        this.ownership = ownership;
    }

    /** Of a database that a running server of this data folder fills, the tables are left to that server. */
    List<Imported> run(List<? extends FileImport> files, BadRows bad) {
        var own = ownership != GraphOwnership.SHARED;
        if (own) {
            schema.install();
        }
        return loading.run(files, bad, own);
    }

    /** Which data the graph holds after it. */
    String dataVersion() {
        return String.valueOf(progress.status().dataVersion());
    }
}
