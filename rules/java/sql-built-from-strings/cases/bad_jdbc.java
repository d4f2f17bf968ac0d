import java.sql.*;
import javax.servlet.http.HttpServletRequest;

class Jdbc {
    void statement(Connection connection, HttpServletRequest request) throws SQLException {
        String name = request.getParameter("name");
        String sql = "SELECT * FROM users WHERE name = '" + name + "'";
        Statement st = connection.createStatement();
        st.execute(sql); // expect: java/sql-built-from-strings
        st.executeUpdate("DELETE FROM carts WHERE owner = '" + request.getParameter("owner") + "'"); // expect: java/sql-built-from-strings
        st.addBatch("INSERT INTO audit VALUES ('seen', '" + name + "')"); // expect: java/sql-built-from-strings
    }

    void prepared(Connection connection, String name) throws SQLException {
        PreparedStatement st = connection.prepareStatement("SELECT * FROM users WHERE name = '" + name + "'"); // expect: java/sql-built-from-strings
        st.executeQuery();
    }

    void call(Connection con, HttpServletRequest request) throws SQLException {
        String month = request.getHeader("X-Month");
        CallableStatement closing = con.prepareCall("{? = call close_books('" + month + "')}"); // expect: java/sql-built-from-strings
        closing.execute();
    }

    void inSteps(Statement statement, String name, boolean active) throws SQLException {
        String sql = "SELECT * FROM users WHERE 1=1";
        if (active) {
            sql += " AND name = '" + name + "'";
        }
        statement.executeQuery(sql); // expect: java/sql-built-from-strings
    }

    void builder(Statement statement, String name) throws SQLException {
        StringBuilder sql = new StringBuilder("SELECT * FROM users");
        sql.append(" WHERE name = '").append(name).append("'");
        statement.executeQuery(sql.toString()); // expect: java/sql-built-from-strings
    }

    void format(Statement statement, User user) throws SQLException {
        String sql = String.format("SELECT * FROM users WHERE name = '%s'", user.getName());
        statement.executeQuery(sql); // expect: java/sql-built-from-strings
        statement.executeQuery("SELECT * FROM users WHERE name = '" + user.getName() + "'"); // expect: java/sql-built-from-strings
        statement.executeQuery("SELECT * FROM users WHERE name = '" + user.name + "'"); // expect: java/sql-built-from-strings
    }

    void whole(Statement statement, HttpServletRequest request) throws SQLException {
        statement.execute(request.getParameter("sql")); // expect: java/sql-built-from-strings
    }

    void fromAnotherFunction(Statement statement) throws SQLException {
        String branch = currentBranch();
        statement.execute("UPDATE tills SET open = 0 WHERE branch = '" + branch + "'"); // expect: java/sql-built-from-strings
    }
}
