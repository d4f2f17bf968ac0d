import java.io.*;
import java.net.*;
import java.net.http.*;
import java.util.*;
import javax.servlet.http.*;
import org.springframework.web.bind.annotation.*;

class NearMisses {
    private static final Map<String, String> FEEDS = Map.of("news", "https://news.example/feed");
    private static final String API = "https://api.example/users/";
    private final RestTemplate restTemplate = new RestTemplate();

    void constant() throws IOException {
        new URL("https://api.example/status").openStream();
    }

    void pathOnly(HttpServletRequest request) throws IOException {
        String id = request.getParameter("id");
        new URL("https://api.example/users/" + id + "/name").openStream();
        restTemplate.getForObject(API + id, String.class);
        restTemplate.getForObject("https://api.example/users/{id}", String.class, id);
        restTemplate.getForObject(String.format("https://api.example/users/%s", id), String.class);
    }

    void fromTable(HttpServletRequest request) throws IOException {
        String feed = FEEDS.get(request.getParameter("feed"));
        new URL(feed).openStream();
    }

    void hostChecked(HttpServletRequest request) throws Exception {
        URI uri = new URI(request.getParameter("url"));
        String host = uri.getHost();
        if (!Set.of("a.example", "b.example").contains(host)) {
            throw new IllegalArgumentException(host);
        }
        HttpRequest.newBuilder(uri).build();
    }

    void listed(@RequestParam String url) throws IOException {
        if (!FEEDS.containsValue(url) && !List.of("https://a.example/").contains(url)) {
            return;
        }
        new HttpGet(url);
    }

    void argument(String url) throws IOException {
        new URL(url).openStream();
    }

    void parsedOnly(HttpServletRequest request) throws IOException {
        URL url = new URL(request.getParameter("url"));
        System.out.println(url.getProtocol().length());
    }

    void overwritten(HttpServletRequest request) throws IOException {
        String url = request.getParameter("url");
        url = "https://api.example/";
        new URL(url).openStream();
    }
}
