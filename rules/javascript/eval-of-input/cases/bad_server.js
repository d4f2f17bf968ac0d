import http from "node:http";
import vm from "node:vm";
import Router from "@koa/router";

const router = new Router();

// a string made from the request, by way of a variable
router.post("/rules", async (ctx) => {
  const source = `return ${ctx.request.body.rule}`;
  const rule = new Function("order", source); // expect: javascript/eval-of-input
  ctx.body = { ok: rule(ctx.state.order) };
});

// vm is no sandbox: constructor chains lead out of it
http.createServer((req, res) => {
  const formula = new URL(req.url, "http://localhost").searchParams.get("formula");
  const answer = vm.runInNewContext(formula, { Math }, { timeout: 100 }); // expect: javascript/eval-of-input
  res.end(String(answer));
}).listen(8080);

router.post("/later", (ctx) => {
  const script = new vm.Script(ctx.query.job); // expect: javascript/eval-of-input
  setTimeout(() => script.runInThisContext(), 1000);
});

export default router;
