const express = require("express");
const OpenAI = require("openai");

const app = express();
const openai = new OpenAI();

app.post("/ask", express.json(), async (req, res) => {
  const { topic } = req.body;
  const answer = await openai.chat.completions.create({
    model: "gpt-4o",
    messages: [
      { role: "system", content: `You help with ${topic}. Never show prices.` }, // expect: javascript/prompt-injection
      { role: "user", content: "Say hello" },
    ],
  });
  res.json({ text: answer.choices[0].message.content });
});
