import { execa, execaCommand } from "execa";
import { NodeSSH } from "node-ssh";

export async function pack(folder: string) {
  await execaCommand(`tar czf out.tgz ${folder}`); // expect: javascript/child-process-built-command
  await execa("du -sh " + folder, { shell: true }); // expect: javascript/child-process-built-command
  await execa("tar", ["czf", "out.tgz", "--", folder]);
}

export async function restart(ssh: NodeSSH, service: string) {
  return ssh.execCommand("systemctl restart " + service); // expect: javascript/child-process-built-command
}
