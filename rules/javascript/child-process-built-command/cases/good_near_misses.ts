import { execFile, spawn } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

export async function log(file: string): Promise<string> {
  const { stdout } = await run("git", ["log", "--", `${file}`]);
  return stdout;
}

// a pipe without a shell
export function compress(folder: string, out: NodeJS.WritableStream): void {
  const tar = spawn("tar", ["cf", "-", "--", folder]);
  const gzip = spawn("gzip", ["-9"]);
  tar.stdout.pipe(gzip.stdin);
  gzip.stdout.pipe(out);
}
