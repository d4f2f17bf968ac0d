import anthropic
from flask import Flask, request
from langchain_core.prompts import ChatPromptTemplate

app = Flask(__name__)
client = anthropic.Anthropic()
SYSTEM = "You answer questions about shoes."
LANGUAGES = {"de": "German", "en": "English"}


@app.post("/claude")
def claude():
    question = request.form["question"]
    return client.messages.create(
        model="claude-sonnet-4-5",
        system=SYSTEM,
        messages=[{"role": "user", "content": question}],
    )


@app.post("/chosen")
def chosen():
    language = request.form["language"]
    if language not in LANGUAGES:
        return "unknown", 400
    return {"role": "system", "content": f"Answer in {language}."}


@app.post("/chain")
def chain(llm):
    prompt = ChatPromptTemplate.from_messages([("system", SYSTEM), ("human", "{question}")])
    return (prompt | llm).invoke({"question": request.form["question"]})


@app.post("/number")
def number():
    return {"role": "system", "content": f"At most {int(request.form['words'])} words."}
