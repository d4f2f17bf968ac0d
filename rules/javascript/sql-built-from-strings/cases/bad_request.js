const express = require("express");
const knex = require("knex")({ client: "pg" });
const { sequelize, Sequelize } = require("./models");
const db = require("./db");

const router = express.Router();

router.get("/a", async (req, res) => {
  const rows = await knex.raw("select * from users order by " + req.query.sort); // expect: javascript/sql-built-from-strings
  res.json(rows);
});

router.get("/b", async ({ query }, res) => {
  const rows = await knex("users").whereRaw(`name = '${query.name}'`); // expect: javascript/sql-built-from-strings
  res.json(rows);
});

router.post("/c", async (req, res) => {
  const { title } = req.body;
  const found = await sequelize.query(`SELECT * FROM notes WHERE title = '${title}'`, { type: "SELECT" }); // expect: javascript/sql-built-from-strings
  res.json(found);
});

// the order comes from the visitor
router.get("/d", async (req, res) => {
  const order = req.query.order || "id";
  const rows = await db.query("SELECT * FROM notes ORDER BY " + order); // expect: javascript/sql-built-from-strings
  res.json(rows);
});

router.get("/e", async (req, res) => {
  const where = [];
  for (const key of Object.keys(req.query)) {
    where.push(`${key} = '${req.query[key]}'`);
  }
  res.json(await db.query("SELECT * FROM notes WHERE " + where.join(" AND "))); // expect: javascript/sql-built-from-strings
});

router.get("/f", async (req, res) => {
  const rows = await Note.findAll({
    order: Sequelize.literal(req.query.order), // expect: javascript/sql-built-from-strings
  });
  res.json(rows);
});

// the whole statement
router.post("/g", async (req, res) => {
  res.json(await db.query(req.body.sql)); // expect: javascript/sql-built-from-strings
});

module.exports = router;
