import DOMPurify from "dompurify";
import { openai } from "@ai-sdk/openai";
import { generateText } from "ai";

const ACTIONS: Record<string, () => void> = { list: () => {}, stop: () => {} };

export async function assist(task: string, box: HTMLElement) {
  const { text } = await generateText({ model: openai("gpt-4o"), prompt: task });
  box.textContent = text;
  box.innerHTML = DOMPurify.sanitize(text);
  const wanted = JSON.parse(text);
  ACTIONS[wanted.action]?.();
  console.log(text);
  const found = /\d+/.exec(text);
  return found;
}
