import java.sql.*;
import java.util.*;
import javax.persistence.EntityManager;

class NearMisses {
    private static final String TABLE = "users";
    private static final String COLUMNS = "id, name";
    private static final Map<String, String> SORTS = Map.of("name", "name ASC", "age", "age DESC");
    private final EntityManager em = null;

    void parameters(Connection connection, String name) throws SQLException {
        PreparedStatement st = connection.prepareStatement("SELECT * FROM users WHERE name = ?");
        st.setString(1, name);
        st.executeQuery();
    }

    void constants(Statement statement) throws SQLException {
        statement.executeQuery("SELECT " + COLUMNS + " FROM " + TABLE + " WHERE active = 1");
        String sql = "SELECT * FROM users";
        sql += " ORDER BY name";
        statement.executeQuery(sql);
    }

    void numbers(Statement statement, int id, long limit, String page) throws SQLException {
        statement.executeQuery("SELECT * FROM users WHERE id = " + id + " LIMIT " + limit);
        statement.executeQuery("SELECT * FROM users LIMIT " + Integer.parseInt(page));
        statement.executeQuery(String.format("SELECT * FROM users WHERE id = %d", id));
    }

    void overwritten(Statement statement, String name) throws SQLException {
        name = "nobody";
        statement.executeQuery("SELECT * FROM users WHERE name = '" + name + "'");
    }

    void oneOfTwo(Statement statement, boolean down) throws SQLException {
        String direction = "ASC";
        if (down) {
            direction = "DESC";
        }
        statement.executeQuery("SELECT * FROM users ORDER BY name " + direction);
        statement.executeQuery("SELECT * FROM users ORDER BY name " + (down ? "DESC" : "ASC"));
    }

    void marks(Connection connection, List<String> names) throws SQLException {
        String marks = String.join(", ", Collections.nCopies(names.size(), "?"));
        PreparedStatement st = connection.prepareStatement("SELECT * FROM users WHERE name IN (" + marks + ")");
        st.executeQuery();
    }

    void marksByStream(Connection connection, List<String> names) throws SQLException {
        String marks = names.stream().map(name -> "?").collect(Collectors.joining(","));
        connection.prepareStatement("SELECT * FROM users WHERE name IN (" + marks + ")");
    }

    void sorted(Statement statement, String sort) throws SQLException {
        String order = SORTS.getOrDefault(sort, "id");
        statement.executeQuery("SELECT * FROM users ORDER BY " + order);
    }

    void allowed(Statement statement, String column) throws SQLException {
        if (!List.of("name", "age").contains(column)) {
            throw new IllegalArgumentException(column);
        }
        statement.executeQuery("SELECT * FROM users ORDER BY " + column);
    }

    void handedOn(Statement statement, String sql) throws SQLException {
        statement.executeQuery(sql);
        statement.executeQuery(sql + " LIMIT 10");
    }

    void named(String name) {
        em.createQuery("SELECT u FROM User u WHERE u.name = :name").setParameter("name", name).getResultList();
    }

    void noDatabase(Executor executor, String name) {
        executor.execute("rebuild " + name);
        System.out.println("SELECT failed for " + name);
    }

    void likeParameter(JdbcTemplate jdbcTemplate, String name) {
        jdbcTemplate.query("SELECT * FROM users WHERE name LIKE ?", new UserMapper(), "%" + name + "%");
    }
}
