import java.io.*;

class OtherWays {
    void fixedNames(String name) throws IOException {
        FileOutputStream out = new FileOutputStream("/tmp/export.csv"); // expect: java/temp-file
        FileWriter writer = new FileWriter("/tmp/export-" + 1 + ".csv", true); // expect: java/temp-file
        FileWriter plain = new FileWriter("/var/tmp/state"); // expect: java/temp-file
        java.io.File file = java.io.File.createTempFile("a", null); // expect: java/temp-file
    }
}
