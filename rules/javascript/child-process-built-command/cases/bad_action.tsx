import { execSync } from "child_process";

async function convert(form: FormData) {
  "use server";
  const name = form.get("name");
  execSync("pandoc uploads/" + name + " -o out.pdf"); // expect: javascript/child-process-built-command
}

export default function Upload() {
  return (
    <form action={convert}>
      <input name="name" />
    </form>
  );
}
