import anthropic
import google.generativeai as genai
from flask import Flask, request
from langchain_core.messages import SystemMessage
from langchain_core.prompts import ChatPromptTemplate, PromptTemplate

app = Flask(__name__)
client = anthropic.Anthropic()


@app.post("/claude")
def claude():
    role = request.form.get("role")
    system = "You are " + role
    return client.messages.create(model="claude-sonnet-4-5", system=system, messages=[])  # expect: python/prompt-injection


@app.post("/gemini")
def gemini():
    return genai.GenerativeModel("gemini-pro", system_instruction="Be {}".format(request.form["role"]))  # expect: python/prompt-injection


@app.post("/messages")
def messages():
    history = []
    persona = request.args["persona"]
    history.append({"role": "developer", "content": "Act as %s." % persona})  # expect: python/prompt-injection
    return history


@app.post("/chain")
def chain(llm):
    template = PromptTemplate.from_template("Answer: " + request.form["question"])  # expect: python/prompt-injection
    prompt = ChatPromptTemplate.from_messages([("system", f"You are {request.form['role']}")])  # expect: python/prompt-injection
    return [template, prompt, SystemMessage(content=request.form["role"])]  # expect: python/prompt-injection


@app.post("/glued")
def glued(llm):
    question = request.form["question"]
    llm.invoke(f"Translate to German: {question}")  # expect: python/prompt-injection
    return genai.GenerativeModel("gemini-pro").generate_content("Summarise: " + request.form["text"])  # expect: python/prompt-injection
