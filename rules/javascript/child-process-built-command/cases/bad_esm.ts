import { exec } from "node:child_process";
import * as childProcess from "child_process";
import { promisify } from "node:util";

const sh = promisify(exec);

export async function clone(url: string, folder: string): Promise<void> {
  await sh(["git clone", url, folder].join(" ")); // expect: javascript/child-process-built-command
}

export class Printer {
  constructor(private readonly queue: string) {}

  print(path: string): Buffer {
    return childProcess.execSync(`lp -d ${this.queue} ${path}`, { timeout: 5000 }); // expect: javascript/child-process-built-command
  }
}
