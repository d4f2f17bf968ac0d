function show(req, res, map) {
  res.setHeader("Content-Type", "image/png");
  res.set("Content-Disposition", `attachment; filename="${encodeURIComponent(req.query.name)}"`);
  res.set("X-Page", Number(req.query.page));
  res.set("X-Request-Id", req.headers["x-request-id"]);
  const lang = req.query.lang;
  if (!["de", "en"].includes(lang)) return res.sendStatus(400);
  res.set("Content-Language", lang);
  map.set("name", req.query.name);
  return res.end();
}

module.exports = show;
