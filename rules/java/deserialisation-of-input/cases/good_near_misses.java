import java.io.*;
import java.util.*;
import javax.servlet.http.*;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.thoughtworks.xstream.XStream;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class NearMisses implements Serializable {
    private transient Map<String, String> cache;

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        cache = (Map<String, String>) in.readObject();
    }

    Object filtered(InputStream stream) throws Exception {
        ObjectInputStream in = new ObjectInputStream(stream);
        in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("com.example.*;!*"));
        return in.readObject();
    }

    Object lookAhead(InputStream stream) throws Exception {
        ValidatingObjectInputStream in = new ValidatingObjectInputStream(stream);
        in.accept(Cart.class);
        return in.readObject();
    }

    Object ownFile() throws Exception {
        ObjectInputStream in = new ObjectInputStream(new FileInputStream("/var/lib/app/state.bin"));
        return in.readObject();
    }

    Object json(HttpServletRequest request) throws Exception {
        return new ObjectMapper().readValue(request.getInputStream(), Cart.class);
    }

    Object xstream(String xml) {
        XStream xstream = new XStream();
        xstream.allowTypes(new Class[] {Cart.class});
        return xstream.fromXML(xml);
    }

    Object yaml(HttpServletRequest request) throws Exception {
        Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        return yaml.load(request.getReader());
    }

    void typing(ObjectMapper mapper) {
        PolymorphicTypeValidator validator = BasicPolymorphicTypeValidator.builder().allowIfSubType("com.example").build();
        mapper.activateDefaultTyping(validator, ObjectMapper.DefaultTyping.NON_FINAL);
        mapper.disableDefaultTyping();
    }

    void plain(DataInputStream in) throws IOException {
        in.readUTF();
        new Properties().load(in);
    }

    void settings(Kryo kryo) {
        kryo.setRegistrationRequired(true);
    }
}
