import java.io.*;
import java.nio.file.*;

class NearMisses {
    void safe(File folder) throws IOException {
        Files.createTempFile("export", ".csv");
        Files.createTempDirectory("export");
        File.createTempFile("export", ".csv", folder);
        new FileOutputStream("/srv/export.csv");
    }
}
