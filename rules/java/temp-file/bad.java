import java.io.File;
import java.io.IOException;
import java.nio.file.Files;

public class Export {
    public File write(String rows) throws IOException {
        File file = File.createTempFile("export", ".csv"); // expect: java/temp-file
        Files.writeString(file.toPath(), rows);
        return file;
    }
}
