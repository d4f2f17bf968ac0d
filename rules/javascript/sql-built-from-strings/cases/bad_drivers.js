const { Pool, Client } = require("pg");
const sqlite3 = require("sqlite3");
const Database = require("better-sqlite3");
const mysql = require("mysql");
const util = require("util");

const pool = new Pool();
const db = new sqlite3.Database("app.db");
const sqlite = new Database("app.db");
const connection = mysql.createConnection({ host: "db.internal" });

// a parameter of a function
function findUser(email, done) {
  connection.query("SELECT * FROM users WHERE email = '" + email + "'", done); // expect: javascript/sql-built-from-strings
}

async function orders(userId) {
  const client = new Client();
  const result = await client.query(`SELECT * FROM orders WHERE user_id = ${userId}`); // expect: javascript/sql-built-from-strings
  return result.rows;
}

// piece by piece
function search(name, city, done) {
  let sql = "SELECT * FROM shops WHERE 1 = 1";
  if (name) {
    sql += " AND name = '" + name + "'";
  }
  if (city) {
    sql += ` AND city = '${city}'`;
  }
  db.all(sql, done); // expect: javascript/sql-built-from-strings
}

function title(id) {
  return sqlite.prepare("SELECT title FROM posts WHERE slug = '" + id + "'").get(); // expect: javascript/sql-built-from-strings
}

function drop(user) {
  db.run(util.format("DELETE FROM sessions WHERE user = '%s'", user)); // expect: javascript/sql-built-from-strings
  db.exec("DELETE FROM tokens WHERE user = '".concat(user, "'")); // expect: javascript/sql-built-from-strings
}

class Accounts {
  constructor(conn) {
    this.conn = conn;
  }

  async login(name, password) {
    const query = "SELECT id FROM accounts WHERE name = '" + name + "' AND password = '" + password + "'";
    const [rows] = await this.conn.execute(query); // expect: javascript/sql-built-from-strings
    return rows[0];
  }

  remove(req, res) {
    const { id } = req.params;
    this.conn.query({ sql: "DELETE FROM accounts WHERE id = " + id, timeout: 4000 }, (error) => { // expect: javascript/sql-built-from-strings
      res.sendStatus(error ? 500 : 204);
    });
  }
}

module.exports = { findUser, orders, search, title, drop, Accounts, pool };
