import java.io.*;
import java.nio.file.*;
import java.util.*;
import javax.servlet.http.*;
import org.apache.commons.io.FilenameUtils;
import org.springframework.web.multipart.MultipartFile;

class NearMisses {
    private static final Map<String, String> REPORTS = Map.of("may", "2024-05.pdf");

    void lastPart(HttpServletRequest request) throws IOException {
        String name = FilenameUtils.getName(request.getParameter("file"));
        FileInputStream in = new FileInputStream("/srv/files/" + name);
        File other = new File("/srv/files", new File(request.getParameter("file")).getName());
        Path third = Paths.get("/srv/files", Paths.get(request.getParameter("file")).getFileName().toString());
    }

    void canonical(HttpServletRequest request) throws IOException {
        File base = new File("/srv/files");
        File file = new File(base, request.getParameter("file"));
        if (!file.getCanonicalPath().startsWith(base.getCanonicalPath() + File.separator)) {
            throw new SecurityException("outside");
        }
        FileInputStream in = new FileInputStream(file);
    }

    void normalized(HttpServletRequest request) throws IOException {
        Path base = Paths.get("/srv/files").toAbsolutePath();
        Path path = base.resolve(request.getParameter("file")).normalize();
        if (!path.startsWith(base)) {
            throw new SecurityException("outside");
        }
        Files.readAllBytes(path);
    }

    void noDots(HttpServletRequest request) throws IOException {
        String name = request.getParameter("file");
        if (name.contains("..") || name.contains("/")) {
            throw new IllegalArgumentException(name);
        }
        new FileReader("/srv/files/" + name);
    }

    void chosen(HttpServletRequest request) throws IOException {
        new FileReader("/srv/reports/" + REPORTS.get(request.getParameter("month")));
    }

    void number(HttpServletRequest request) throws IOException {
        int id = Integer.parseInt(request.getParameter("id"));
        new FileReader("/srv/reports/" + id + ".txt");
    }

    void generated(MultipartFile upload) throws IOException {
        upload.transferTo(new File("/srv/uploads/" + UUID.randomUUID()));
    }

    void constant() throws IOException {
        new FileReader("/etc/app.conf");
    }

    void argument(String name) throws IOException {
        new FileReader(name);
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PrintWriter out = new PrintWriter(response.getWriter());
        String name = request.getParameter("file");
        name = "fixed.txt";
        new FileReader(name);
    }

    void letters(HttpServletRequest request) throws IOException {
        String name = request.getParameter("file").replaceAll("[^a-zA-Z0-9]", "_");
        new FileReader("/srv/" + name);
    }
}
