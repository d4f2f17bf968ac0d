import Anthropic from "@anthropic-ai/sdk";
import { openai } from "@ai-sdk/openai";
import { generateText } from "ai";
import { execSync } from "node:child_process";

const anthropic = new Anthropic();

export async function assist(task: string, box: HTMLElement, llm: { invoke(text: string): Promise<{ content: string }> }) {
  const message = await anthropic.messages.create({ model: "claude", max_tokens: 500, messages: [{ role: "user", content: task }] });
  execSync((message.content[0] as any).text); // expect: javascript/llm-output-executed
  const { text } = await generateText({ model: openai("gpt-4o"), prompt: task });
  box.innerHTML = text; // expect: javascript/llm-output-executed
  const answer = await llm.invoke(task);
  eval(answer.content); // expect: javascript/llm-output-executed
}

export function show(box: HTMLElement, aiResponse: string) {
  box.innerHTML = `<p>${aiResponse}</p>`; // expect: javascript/llm-output-executed
}
