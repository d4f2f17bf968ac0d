import java.lang.reflect.Method;
import java.io.*;
import java.net.Socket;
import javax.naming.*;
import javax.servlet.http.HttpServletRequest;

class OtherWays {
    void method(HttpServletRequest request, Object target) throws Exception {
        Method method = target.getClass().getMethod(request.getParameter("action")); // expect: java/reflection-from-input
        method.invoke(target);
    }

    void loader(HttpServletRequest request) throws Exception {
        String name = request.getHeader("X-Plugin");
        getClass().getClassLoader().loadClass(name); // expect: java/reflection-from-input
    }

    void jndi(HttpServletRequest request) throws Exception {
        new InitialContext().lookup(request.getParameter("name")); // expect: java/reflection-from-input
        Context context = new InitialContext();
        context.lookup("java:comp/env/" + request.getParameter("name")); // expect: java/reflection-from-input
    }

    void network() throws Exception {
        try (Socket broker = new Socket("broker.example", 5010);
                BufferedReader lines = new BufferedReader(new InputStreamReader(broker.getInputStream()))) {
            String handler = lines.readLine();
            Class<?> type = Class.forName(handler); // expect: java/reflection-from-input
        }
    }
}
