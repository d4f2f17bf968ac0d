from fastapi import FastAPI
from openai import AsyncOpenAI

app = FastAPI()
client = AsyncOpenAI()


@app.post("/ask")
async def ask(persona: str, question: str):
    messages = [{"role": "system", "content": persona}, {"role": "user", "content": question}]  # expect: python/prompt-injection
    return await client.chat.completions.create(model="gpt-4o-mini", messages=messages)
