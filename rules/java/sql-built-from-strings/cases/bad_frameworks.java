import javax.persistence.EntityManager;
import javax.persistence.Query;
import org.hibernate.Session;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.*;

@RestController
class Frameworks {
    private JdbcTemplate jdbcTemplate;
    private EntityManager em;

    @GetMapping("/users")
    public List<User> find(@RequestParam String name) {
        String sql = "SELECT * FROM users WHERE name = '" + name + "'";
        return jdbcTemplate.query(sql, new UserMapper()); // expect: java/sql-built-from-strings
    }

    @GetMapping("/count/{name}")
    public Integer count(@PathVariable("name") String name) {
        return jdbcTemplate.queryForObject("SELECT count(*) FROM users WHERE name = '" + name + "'", Integer.class); // expect: java/sql-built-from-strings
    }

    public void update(String name, String mail) {
        jdbcTemplate.update("UPDATE users SET mail = '" + mail + "' WHERE name = '" + name + "'"); // expect: java/sql-built-from-strings
    }

    public List<User> jpa(String name) {
        Query query = em.createQuery("SELECT u FROM User u WHERE u.name = '" + name + "'"); // expect: java/sql-built-from-strings
        return query.getResultList();
    }

    public List<User> jpaNative(String sort) {
        String order = sort == null ? "name" : sort;
        return em.createNativeQuery("SELECT * FROM users ORDER BY " + order, User.class).getResultList(); // expect: java/sql-built-from-strings
    }

    public List<User> hibernate(Session session, String name) {
        return session.createSQLQuery("SELECT * FROM users WHERE name = '".concat(name).concat("'")).list(); // expect: java/sql-built-from-strings
    }
}
