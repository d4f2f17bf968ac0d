import http from "node:http";
import Router from "@koa/router";

const router = new Router();

// a string made from the request, by way of a variable
router.post("/rules", async (ctx) => {
  const source = `return ${ctx.request.body.rule}`;
  const rule = new Function("order", source); // expect: javascript/eval-of-input
  ctx.body = { ok: rule(ctx.state.order) };
});

http.createServer((req, res) => {
  const formula = new URL(req.url, "http://localhost").searchParams.get("formula");
  const answer = eval(formula); // expect: javascript/eval-of-input
  res.end(JSON.stringify(answer));
}).listen(8080);

// a body that arrives in pieces
http.createServer((req, res) => {
  let body = "";
  req.on("data", (chunk) => {
    body += chunk;
  });
  req.on("end", () => {
    const order = eval("(" + body + ")"); // expect: javascript/eval-of-input
    res.end(JSON.stringify(order.id));
  });
}).listen(8081);

router.post("/later", (ctx) => {
  const { job } = ctx.query;
  setTimeout(job, 1000); // expect: javascript/eval-of-input
});

router.post("/all", ({ request: { body } }) => {
  body.rules.forEach((rule) => run(rule));
});

export const handler = async (event) => {
  const { rules } = JSON.parse(event.body);
  return rules.map((rule) => new Function("order", rule)); // expect: javascript/eval-of-input
};

export default router;
