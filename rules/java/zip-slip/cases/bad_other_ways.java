import java.io.*;
import java.util.*;
import java.util.jar.*;
import java.util.zip.*;
import org.apache.commons.compress.archivers.tar.*;

class OtherWays {
    void zipFile(File archive, File target) throws IOException {
        ZipFile zip = new ZipFile(archive);
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            File file = new File(target, entry.getName()); // expect: java/zip-slip
            file.getParentFile().mkdirs();
        }
    }

    void joined(ZipInputStream zip, String target) throws IOException {
        ZipEntry entry = zip.getNextEntry();
        String path = target + File.separator + entry.getName();
        FileOutputStream out = new FileOutputStream(path); // expect: java/zip-slip
    }

    void tar(TarArchiveInputStream tar, File target) throws IOException {
        TarArchiveEntry entry = tar.getNextTarEntry();
        String name = entry.getName();
        File file = new File(target, name); // expect: java/zip-slip
    }

    void jar(JarFile jar, String target) throws IOException {
        for (Enumeration<JarEntry> all = jar.entries(); all.hasMoreElements(); ) {
            JarEntry entry = all.nextElement();
            File file = new File(target + "/" + entry.getName()); // expect: java/zip-slip
        }
    }
}
