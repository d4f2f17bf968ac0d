const mysql = require("mysql2");
const format = require("pg-format");
const db = require("./db");
const knex = require("./knex");

const connection = mysql.createConnection({});
const TABLE = "users";
const SORTS = { name: "name ASC", newest: "created_at DESC" };

// constants, however they are written
db.query(`SELECT * FROM ${TABLE} WHERE active = 1`);
db.query("SELECT id " + "FROM users");

async function find(id, ids, name, descending, data) {
  await db.query("SELECT * FROM users WHERE id = ?", [id]);
  await db.query(`SELECT * FROM users WHERE id = ${Number(id)}`);
  await db.query(`SELECT * FROM users ORDER BY id ${descending ? "DESC" : "ASC"}`);
  await db.query(`SELECT * FROM users WHERE id IN (${ids.map(() => "?").join(", ")})`, ids);
  const marks = ids.map(() => "?").join(", ");
  await db.query(`SELECT * FROM users WHERE id IN (${marks})`, ids);
  await db.query("SELECT * FROM users WHERE name = " + mysql.escape(name));
  await connection.query(`SELECT * FROM users WHERE name = ${connection.escape(name)}`);
  await db.query(format("SELECT * FROM users WHERE name = %L", name));
  await db.query("SELECT $1::text AS message", [`Hello ${name}`]);
  // parts that hold only marks
  const conditions = ["active = ?"];
  const values = [1];
  if (name) {
    conditions.push("name = ?");
    values.push(name);
  }
  await db.query(`SELECT * FROM users WHERE ${conditions.join(" AND ")}`, values);
  await knex("users").where("name", name).orderBy("id");
  await knex.raw("select * from users where name = ?", [name]);
  return data;
}

for (const table of ["users", "orders"]) {
  db.exec(`DELETE FROM ${table}`);
}

// other things that have a query, a get or an exec
function others(client, cache, key, term) {
  cache.get("user:" + key);
  client.get(`/users/${key}`);
  /x/.exec("select " + term);
  document.querySelector(`[data-id="${key}"]`);
  console.log("update " + key + " from set");
}

function list(req, res) {
  const order = SORTS[req.query.sort] || "id";
  db.query("SELECT * FROM users ORDER BY " + order, (error, rows) => res.json(rows));
  const page = parseInt(req.query.page, 10);
  db.query("SELECT * FROM users LIMIT 20 OFFSET " + page * 20);
  let column = req.query.column;
  if (!["name", "city"].includes(column)) column = "name";
  const sort = req.query.by;
  if (!["name", "city"].includes(sort)) return res.sendStatus(400);
  db.query(`SELECT * FROM users ORDER BY ${sort}`);
  db.query("SELECT * FROM users WHERE name = ?", [req.query.name]);
}

module.exports = { find, others, list };
