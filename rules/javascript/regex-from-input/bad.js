const express = require("express");
const { loadBooks } = require("./books");

const app = express();

app.get("/books", async (req, res) => {
  const books = await loadBooks();
  const wanted = new RegExp(req.query.title, "i"); // expect: javascript/regex-from-input
  res.json(books.filter((book) => wanted.test(book.title)));
});

app.listen(3000);
