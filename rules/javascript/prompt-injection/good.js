const express = require("express");
const OpenAI = require("openai");

const app = express();
const openai = new OpenAI();

app.post("/ask", express.json(), async (req, res) => {
  const { topic } = req.body;
  const answer = await openai.chat.completions.create({
    model: "gpt-4o",
    messages: [
      { role: "system", content: "You help with the user's topic. Never show prices." },
      { role: "user", content: topic },
    ],
  });
  res.json({ text: answer.choices[0].message.content });
});
