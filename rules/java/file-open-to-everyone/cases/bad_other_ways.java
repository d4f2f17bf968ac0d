import java.io.*;
import java.nio.file.attribute.*;
import java.util.*;

class OtherWays {
    void flags(File file) throws IOException {
        file.setWritable(true, false); // expect: java/file-open-to-everyone
        Set<PosixFilePermission> rights = new HashSet<>();
        rights.add(PosixFilePermission.OTHERS_WRITE); // expect: java/file-open-to-everyone
        Runtime.getRuntime().exec("chmod 777 /srv/app/start.sh"); // expect: java/file-open-to-everyone
    }
}
