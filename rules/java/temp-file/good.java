import java.io.File;
import java.io.IOException;
import java.nio.file.Files;

public class Export {
    public File write(String rows) throws IOException {
        File file = Files.createTempFile("export", ".csv").toFile();
        Files.writeString(file.toPath(), rows);
        return file;
    }
}
