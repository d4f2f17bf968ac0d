import java.io.*;
import java.net.*;
import java.net.http.*;
import javax.servlet.http.*;
import okhttp3.Request;
import org.apache.http.client.methods.HttpGet;
import org.jsoup.Jsoup;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.reactive.function.client.WebClient;

class OtherWays {
    void url(HttpServletRequest request) throws IOException {
        URL url = new URL(request.getParameter("url"));
        HttpURLConnection connection = (HttpURLConnection) url.openConnection(); // expect: java/ssrf
        InputStream in = new URL(request.getParameter("url")).openStream(); // expect: java/ssrf
    }

    void twoSteps(HttpServletRequest request) throws IOException {
        String target = request.getParameter("target");
        URL url = new URL("http://" + target + "/status");
        try (InputStream in = url.openStream()) { // expect: java/ssrf
            in.readAllBytes();
        }
    }

    void jdkClient(HttpServletRequest request, HttpClient client) throws Exception {
        String url = request.getParameter("url");
        HttpRequest first = HttpRequest.newBuilder(URI.create(url)).build(); // expect: java/ssrf
        HttpRequest second = HttpRequest.newBuilder().uri(URI.create(url)).GET().build(); // expect: java/ssrf
    }

    @PostMapping("/fetch")
    String spring(@RequestBody Fetch fetch, WebClient webClient) {
        return webClient.get().uri(fetch.getUrl()).retrieve().bodyToMono(String.class).block(); // expect: java/ssrf
    }

    void others(@RequestParam String url) throws IOException {
        Request request = new Request.Builder().url(url).build(); // expect: java/ssrf
        HttpGet get = new HttpGet(url); // expect: java/ssrf
        Jsoup.connect(url).get(); // expect: java/ssrf
        new RestTemplate().getForObject(url, String.class); // expect: java/ssrf
    }

    void socket(HttpServletRequest request) throws IOException {
        Socket socket = new Socket(request.getParameter("host"), 80); // expect: java/ssrf
    }
}
