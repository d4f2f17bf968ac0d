import fs from "node:fs";

export function close(file: string, mode: number) {
  fs.chmodSync(file, 0o755);
  fs.chmodSync(file, 0o644);
  fs.chmodSync(file, "600");
  fs.chmodSync(file, 0o775);
  fs.chmodSync(file, mode | 0o111);
  fs.mkdirSync(file, { mode: 0o700 });
  process.umask(0o077);
  return process.umask();
}
