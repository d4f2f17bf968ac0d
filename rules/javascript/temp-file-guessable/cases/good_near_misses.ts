import crypto from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

export function forms(text: string, folder: string) {
  const own = fs.mkdtempSync(path.join(os.tmpdir(), "app-"));
  fs.writeFileSync(path.join(own, "state.json"), text);
  fs.writeFileSync(path.join(os.tmpdir(), crypto.randomUUID()), text);
  fs.writeFileSync(path.join(os.tmpdir(), "app.lock"), text, { flag: "wx" });
  fs.writeFileSync(path.join(folder, "state.json"), text);
  fs.writeFileSync("/var/lib/app/state.json", text);
  return fs.readFileSync("/tmp/state.json");
}
