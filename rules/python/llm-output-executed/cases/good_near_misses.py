import ast
import json

from openai import OpenAI

client = OpenAI()
TOOLS = {"add": sum}


def data(task):
    answer = client.chat.completions.create(model="gpt-4o-mini", messages=[{"role": "user", "content": task}])
    text = answer.choices[0].message.content
    wish = json.loads(text)
    value = ast.literal_eval(text)
    return TOOLS[wish["tool"]](wish["numbers"]), value


def stored(database, task):
    answer = client.responses.create(model="gpt-4o-mini", input=task)
    database.execute("INSERT INTO answers (text) VALUES (?)", (answer.output_text,))
    print(answer.output_text)


def other(process):
    process.run("ls")
    return eval("1 + 1")
