import { writeFile } from "node:fs/promises";
import { join } from "node:path";

export async function POST(request: Request) {
  const form = await request.formData();
  const photo = form.get("photo") as File;
  await writeFile(join("uploads", photo.name), Buffer.from(await photo.arrayBuffer())); // expect: javascript/upload-name-trusted
  return Response.json({ ok: true });
}
