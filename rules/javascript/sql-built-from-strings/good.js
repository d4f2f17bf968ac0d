const express = require("express");
const mysql = require("mysql2/promise");

const app = express();
const pool = mysql.createPool({ database: "shop", host: "db.internal" });

app.get("/products", async (req, res) => {
  const sql = "SELECT id, name, price FROM products WHERE name LIKE ?";
  const [rows] = await pool.query(sql, [`%${req.query.q}%`]);
  res.json(rows);
});

app.listen(3000);
