import Anthropic from "@anthropic-ai/sdk";

const anthropic = new Anthropic();
const LANGUAGES = ["de", "en"];

export async function POST(req: Request) {
  const body = await req.json();
  if (!LANGUAGES.includes(body.language)) throw new Error("unknown language");
  await anthropic.messages.create({
    model: "claude",
    max_tokens: 9,
    system: "Answer in one sentence",
    messages: [{ role: "user", content: body.text }],
  });
  const count = { role: "system", content: `Give ${Number(body.count)} answers` };
  return [count, { role: "user", content: body.text }, { content: body.text, kind: "system" }];
}
