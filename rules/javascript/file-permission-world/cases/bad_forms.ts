import fs, { chmodSync } from "node:fs";
import { chmod } from "node:fs/promises";

export async function open(file: string) {
  chmodSync(file, 0o666); // expect: javascript/file-permission-world
  fs.chmodSync(file, "777"); // expect: javascript/file-permission-world
  fs.chmod(file, "0777", () => {}); // expect: javascript/file-permission-world
  await fs.promises.chmod(file, 0o757); // expect: javascript/file-permission-world
  await chmod(file, 511); // expect: javascript/file-permission-world
  process.umask(0); // expect: javascript/file-permission-world
}
