import java.io.*;
import java.nio.file.*;
import javax.servlet.http.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.multipart.MultipartFile;

class OtherWays {
    void readers(HttpServletRequest request) throws IOException {
        String name = request.getParameter("file");
        FileInputStream in = new FileInputStream("/srv/files/" + name); // expect: java/path-traversal
        FileReader reader = new FileReader(request.getParameter("file")); // expect: java/path-traversal
        File file = new File("/srv/files", name); // expect: java/path-traversal
        FileInputStream again = new FileInputStream(file);
        RandomAccessFile random = new RandomAccessFile(name, "r"); // expect: java/path-traversal
    }

    void cookie(HttpServletRequest request) throws IOException {
        Cookie[] cookies = request.getCookies();
        String draft = cookies[0].getValue();
        try (FileOutputStream out = new FileOutputStream("/srv/drafts/" + draft + ".txt")) { // expect: java/path-traversal
            request.getInputStream().transferTo(out);
        }
    }

    @GetMapping("/files/{name}")
    byte[] spring(@PathVariable String name) throws IOException {
        return Files.readAllBytes(Paths.get("/srv/files/" + name)); // expect: java/path-traversal
    }

    @PostMapping("/upload")
    void upload(@RequestParam("file") MultipartFile upload) throws IOException {
        String name = upload.getOriginalFilename();
        upload.transferTo(new File("/srv/uploads/" + name)); // expect: java/path-traversal
        Path uploadDir = Paths.get("/srv/uploads");
        Files.copy(upload.getInputStream(), uploadDir.resolve(name)); // expect: java/path-traversal
    }

    void resource(HttpServletRequest request) {
        getClass().getClassLoader().getResourceAsStream("templates/" + request.getParameter("page")); // expect: java/path-traversal
    }

    void replacedOnly(HttpServletRequest request) {
        String name = request.getParameter("name").trim();
        String path = String.format("%s/%s", "/srv", name);
        File file = new File(path); // expect: java/path-traversal
        if (!file.exists()) {
            return;
        }
    }

    void network() throws IOException {
        try (Socket scale = new Socket("scale.depot.example", 4001);
                BufferedReader lines = new BufferedReader(new InputStreamReader(scale.getInputStream()))) {
            String batch = lines.readLine();
            File protocol = new File("/srv/weights", batch + ".csv"); // expect: java/path-traversal
        }
    }
}
