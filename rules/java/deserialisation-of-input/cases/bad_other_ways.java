import java.beans.XMLDecoder;
import java.io.*;
import java.net.*;
import java.util.Base64;
import javax.servlet.http.*;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.thoughtworks.xstream.XStream;
import org.apache.commons.lang3.SerializationUtils;
import org.yaml.snakeyaml.Yaml;

class OtherWays {
    Object bytes(byte[] data) throws Exception {
        ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(data));
        return in.readObject(); // expect: java/deserialisation-of-input
    }

    Object chained(InputStream stream) throws Exception {
        return new ObjectInputStream(stream).readObject(); // expect: java/deserialisation-of-input
    }

    void cookie(HttpServletRequest request) throws Exception {
        for (Cookie cookie : request.getCookies()) {
            byte[] bytes = Base64.getDecoder().decode(cookie.getValue());
            ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes));
            Object state = in.readObject(); // expect: java/deserialisation-of-input
        }
    }

    void socket(ServerSocket server) throws Exception {
        try (Socket worker = server.accept();
                ObjectInputStream jobs = new ObjectInputStream(worker.getInputStream())) {
            queue.add((Job) jobs.readUnshared()); // expect: java/deserialisation-of-input
        }
    }

    void xmlDecoder(HttpServletRequest request) throws Exception {
        XMLDecoder decoder = new XMLDecoder(request.getInputStream());
        decoder.readObject(); // expect: java/deserialisation-of-input
    }

    Object commons(byte[] data) {
        return SerializationUtils.deserialize(data); // expect: java/deserialisation-of-input
    }

    Object xstream(String xml) {
        XStream xstream = new XStream();
        return xstream.fromXML(xml); // expect: java/deserialisation-of-input
    }

    Object yaml(HttpServletRequest request) throws Exception {
        Yaml yaml = new Yaml();
        return yaml.load(request.getReader()); // expect: java/deserialisation-of-input
    }

    void jackson() {
        ObjectMapper mapper = new ObjectMapper();
        mapper.enableDefaultTyping(); // expect: java/deserialisation-of-input
        mapper.activateDefaultTyping(LaissezFaireSubTypeValidator.instance, ObjectMapper.DefaultTyping.NON_FINAL); // expect: java/deserialisation-of-input
    }

    void fastjson() {
        ParserConfig.getGlobalInstance().setAutoTypeSupport(true); // expect: java/deserialisation-of-input
    }
}
