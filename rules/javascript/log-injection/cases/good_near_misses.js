const logger = require("./logger");

function search(req, res) {
  logger.info({ q: req.query.q }, "search");
  logger.info("search", { q: req.query.q });
  console.log("search for", JSON.stringify(req.query.q));
  console.log(`page ${Number(req.query.page)}`);
  console.log(`${req.method} ${req.url}`);
  console.log("started");
  res.json([]);
}

module.exports = search;
