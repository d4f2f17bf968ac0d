import java.io.*;
import java.nio.file.*;
import java.util.zip.*;

class NearMisses {
    void canonical(ZipInputStream zip, File target) throws IOException {
        ZipEntry entry = zip.getNextEntry();
        File file = new File(target, entry.getName());
        String path = file.getCanonicalPath();
        if (!path.startsWith(target.getCanonicalPath() + File.separator)) {
            throw new IOException("outside");
        }
    }

    void flat(ZipInputStream zip, File target) throws IOException {
        ZipEntry entry = zip.getNextEntry();
        File file = new File(target, new File(entry.getName()).getName());
    }

    void noDots(ZipInputStream zip, File target) throws IOException {
        ZipEntry entry = zip.getNextEntry();
        String name = entry.getName();
        if (name.contains("..")) {
            throw new IOException("outside");
        }
        File file = new File(target, name);
    }

    void helper(ZipInputStream zip, Path target) throws IOException {
        ZipEntry entry = zip.getNextEntry();
        Path path = target.resolve(entry.getName());
        checkInside(target, path);
        Files.copy(zip, path);
    }

    void listOnly(ZipInputStream zip) throws IOException {
        ZipEntry entry = zip.getNextEntry();
        System.out.println(entry.getName());
    }

    void ownName(ZipInputStream zip, File target) throws IOException {
        ZipEntry entry = zip.getNextEntry();
        File file = new File(target, "data.bin");
    }

    void pack(ZipOutputStream zip, File file) throws IOException {
        zip.putNextEntry(new ZipEntry(file.getName()));
    }
}
