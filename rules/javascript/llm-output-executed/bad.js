const OpenAI = require("openai");
const vm = require("node:vm");

const openai = new OpenAI();

async function total(question, rows) {
  const completion = await openai.chat.completions.create({
    model: "gpt-4o",
    messages: [{ role: "user", content: `Answer with one formula over rows: ${question}` }],
  });
  const code = completion.choices[0].message.content;
  return vm.runInNewContext(code, { rows }); // expect: javascript/llm-output-executed
}

module.exports = { total };
