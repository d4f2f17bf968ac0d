import fs, { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export function forms(text: string, id: number) {
  writeFileSync("/tmp/state.json", text); // expect: javascript/temp-file-guessable
  fs.createWriteStream("/tmp/upload-" + id); // expect: javascript/temp-file-guessable
  fs.appendFileSync(path.join(tmpdir(), "app.log"), text); // expect: javascript/temp-file-guessable
  const name = `/tmp/${id}`;
  fs.writeFile(name, text, () => {}); // expect: javascript/temp-file-guessable
}
