import java.io.*;
import java.util.*;
import javax.servlet.http.*;
import org.springframework.web.bind.annotation.*;

class OtherWays {
    void direct(HttpServletRequest request) throws IOException {
        Runtime.getRuntime().exec(request.getParameter("cmd")); // expect: java/command-from-input
    }

    void variable(HttpServletRequest request) throws IOException {
        String name = request.getHeader("X-Host");
        Runtime r = Runtime.getRuntime();
        Process p = r.exec("nslookup " + name); // expect: java/command-from-input
    }

    void array(HttpServletRequest request) throws IOException {
        String dir = request.getParameter("dir");
        String[] cmd = {"/bin/sh", "-c", "ls " + dir};
        Runtime.getRuntime().exec(cmd); // expect: java/command-from-input
        Runtime.getRuntime().exec(new String[] {"sh", "-c", "ls " + dir}); // expect: java/command-from-input
    }

    void list(HttpServletRequest request) throws IOException {
        List<String> args = new ArrayList<>();
        args.add("cmd.exe");
        args.add("/c");
        args.add("echo " + request.getParameter("text"));
        ProcessBuilder builder = new ProcessBuilder();
        builder.command(args); // expect: java/command-from-input
        builder.start();
        new ProcessBuilder(args).start(); // expect: java/command-from-input
    }

    @GetMapping("/convert")
    void spring(@RequestParam String file) throws IOException {
        new ProcessBuilder("bash", "-c", "convert " + file + " out.png").start(); // expect: java/command-from-input
        new ProcessBuilder(file).start(); // expect: java/command-from-input
    }

    void parameter(String host) throws IOException {
        Runtime.getRuntime().exec("ping -c 1 " + host); // expect: java/command-from-input
        String line = String.format("sh -c 'dig %s'", host);
        Runtime.getRuntime().exec(line); // expect: java/command-from-input
    }

    void environment() throws IOException {
        String data = System.getenv("EXPORT_DIR");
        Runtime.getRuntime().exec("cmd.exe /c type " + data); // expect: java/command-from-input
    }

    void fromAnotherFunction() throws IOException {
        String data = badSource();
        Process process = Runtime.getRuntime().exec("/bin/ls " + data); // expect: java/command-from-input
    }

    void network() throws IOException {
        Socket socket = new Socket("feed.example", 7000);
        BufferedReader reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), "UTF-8"));
        String data = reader.readLine();
        Runtime.getRuntime().exec("ls " + data); // expect: java/command-from-input
    }

    void member(Job job) throws IOException {
        Runtime.getRuntime().exec("tar xf " + job.getArchive()); // expect: java/command-from-input
    }
}
