const express = require("express");
const mysql = require("mysql2/promise");

const app = express();
const pool = mysql.createPool({ database: "shop", host: "db.internal" });

app.get("/products", async (req, res) => {
  const sql = `SELECT id, name, price FROM products WHERE name LIKE '%${req.query.q}%'`;
  const [rows] = await pool.query(sql); // expect: javascript/sql-built-from-strings
  res.json(rows);
});

app.listen(3000);
