from flask import Flask, request
from openai import OpenAI

from shop.notes import internal_notes

app = Flask(__name__)
client = OpenAI()


@app.post("/help")
def help_desk() -> dict[str, str]:
    answer = client.chat.completions.create(
        model="gpt-4o-mini",
        messages=[
            {"role": "system", "content": f"You help {request.json['name']}. Notes: {internal_notes()}"},  # expect: python/prompt-injection
            {"role": "user", "content": request.json["question"]},
        ],
    )
    return {"answer": answer.choices[0].message.content}
