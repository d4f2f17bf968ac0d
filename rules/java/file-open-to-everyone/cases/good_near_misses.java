import java.io.*;
import java.nio.file.attribute.*;
import java.util.*;

class NearMisses {
    void owner(File file) throws IOException {
        file.setWritable(true);
        file.setWritable(false, false);
        file.setWritable(true, true);
        PosixFilePermissions.fromString("rwxr-xr-x");
        EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        Runtime.getRuntime().exec("chmod 644 /srv/app/readme");
    }
}
