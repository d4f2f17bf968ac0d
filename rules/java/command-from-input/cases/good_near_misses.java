import java.io.*;
import java.util.*;
import javax.servlet.http.*;

class NearMisses {
    private static final String TOOL = "/usr/bin/identify";

    void ownArguments(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        new ProcessBuilder("ping", "-c", "1", host).start();
        Runtime.getRuntime().exec(new String[] {"ping", "-c", "1", host});
        String[] command = {"nslookup", host};
        Runtime.getRuntime().exec(command);
        new ProcessBuilder(Arrays.asList("dig", host)).start();
    }

    void ownList(HttpServletRequest request) throws IOException {
        List<String> command = new ArrayList<>();
        command.add("ping");
        command.add(request.getParameter("host"));
        new ProcessBuilder(command).start();
    }

    void constants() throws IOException {
        Runtime.getRuntime().exec("ls -l");
        Runtime.getRuntime().exec(TOOL + " --version");
        new ProcessBuilder("sh", "-c", "ls | wc -l").start();
    }

    void oneOfTwo() throws IOException {
        String level = "1";
        if (DEBUG) {
            level = "9";
        }
        Runtime.getRuntime().exec("gzip -" + level + " /srv/logs/app.log");
    }

    void number(HttpServletRequest request) throws IOException {
        int count = Integer.parseInt(request.getParameter("count"));
        Runtime.getRuntime().exec("tail -n " + count + " /var/log/app.log");
    }

    void handedOn(List<String> command) throws IOException {
        new ProcessBuilder(command).start();
    }

    void allowed(HttpServletRequest request) throws IOException {
        String name = request.getParameter("service");
        if (!Set.of("web", "mail").contains(name)) {
            return;
        }
        Runtime.getRuntime().exec("systemctl restart " + name);
    }

    void checked(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        if (!host.matches("[a-z0-9.]+")) {
            throw new IllegalArgumentException(host);
        }
        Runtime.getRuntime().exec("ping " + host);
    }

    void javaHome() throws IOException {
        new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-version").start();
    }

    void noProcess(Query query, String name) {
        query.exec("find " + name);
    }
}
