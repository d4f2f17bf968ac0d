import http from "node:http";
import vm from "node:vm";
import { VM, NodeVM } from "vm2";
import { Body, Controller, Post } from "@nestjs/common";

const box = new VM({ timeout: 100 });

@Controller("scripts")
export class ScriptsController {
  @Post()
  run(@Body("code") code: string) {
    return box.run(code); // expect: javascript/vm-is-no-sandbox
  }

  @Post("module")
  load(@Body() body: { code: string }) {
    return new NodeVM({ require: false }).run(body.code); // expect: javascript/vm-is-no-sandbox
  }
}

http.createServer((req, res) => {
  const formula = new URL(req.url!, "http://localhost").searchParams.get("formula");
  const script = new vm.Script(`answer = ${formula}`); // expect: javascript/vm-is-no-sandbox
  const context = vm.createContext({ answer: 0 });
  script.runInContext(context);
  const other = vm.runInContext(formula!, context); // expect: javascript/vm-is-no-sandbox
  res.end(String(other));
});
