import Anthropic from "@anthropic-ai/sdk";
import { openai } from "@ai-sdk/openai";
import { SystemMessage } from "@langchain/core/messages";
import { streamText } from "ai";

const anthropic = new Anthropic();

export async function POST(req: Request) {
  const body = await req.json();
  const persona = "You are " + body.persona;
  await anthropic.messages.create({ model: "claude", max_tokens: 9, system: persona, messages: [] }); // expect: javascript/prompt-injection
  const first = new SystemMessage("Answer in " + body.language); // expect: javascript/prompt-injection
  return [first, streamText({ model: openai("gpt-4o"), system: `Be ${body.tone}.`, prompt: "Hi" })]; // expect: javascript/prompt-injection
}
