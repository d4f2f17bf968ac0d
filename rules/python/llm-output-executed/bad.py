import json

from openai import OpenAI

client = OpenAI()
ASK = 'Answer only with an arithmetic result, as JSON {"value": number}: '


def calculate(question: str) -> float:
    """Let the model turn a question into a number."""
    answer = client.chat.completions.create(
        model="gpt-4o-mini",
        messages=[{"role": "user", "content": ASK + question}],
    )
    text = answer.choices[0].message.content
    result = eval(text)  # expect: python/llm-output-executed
    return float(result["value"])
