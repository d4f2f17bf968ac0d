import os
import subprocess
import sys

import anthropic
import google.generativeai as genai
import openai
from langchain_openai import ChatOpenAI

llm = ChatOpenAI()


def claude(task):
    client = anthropic.Anthropic()
    message = client.messages.create(model="claude-sonnet-4-5", messages=[{"role": "user", "content": task}])
    exec(message.content[0].text)  # expect: python/llm-output-executed


def shell(task):
    command = llm.invoke(task).content
    os.system(command)  # expect: python/llm-output-executed


def run(task):
    response = openai.ChatCompletion.create(model="gpt-4", messages=[{"role": "user", "content": task}])
    code = response["choices"][0]["message"]["content"].strip("`")
    subprocess.run([sys.executable, "-c", code], check=True)  # expect: python/llm-output-executed


def query(connection, question):
    sql = genai.GenerativeModel("gemini-pro").generate_content(question).text
    return connection.execute(sql).fetchall()  # expect: python/llm-output-executed


class Agent:
    def __init__(self, llm):
        self.llm = llm

    async def act(self, task):
        plan = await self.llm.ainvoke(task)
        subprocess.run(plan.content, shell=True, check=True)  # expect: python/llm-output-executed
