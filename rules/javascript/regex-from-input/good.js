const express = require("express");
const { loadBooks } = require("./books");

const app = express();

app.get("/books", async (req, res) => {
  const books = await loadBooks();
  const wanted = new RegExp(RegExp.escape(String(req.query.title)), "i");
  res.json(books.filter((book) => wanted.test(book.title)));
});

app.listen(3000);
