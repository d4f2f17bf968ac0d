import os

from transformers import AutoModelForCausalLM, AutoTokenizer

NAME = os.environ["CHAT_MODEL"]


def answer(question: str) -> str:
    """Ask the model that runs on this machine."""
    tokenizer = AutoTokenizer.from_pretrained(NAME)
    model = AutoModelForCausalLM.from_pretrained(NAME, trust_remote_code=False)
    words = model.generate(**tokenizer(question, return_tensors="pt"), max_new_tokens=200)
    return tokenizer.decode(words[0], skip_special_tokens=True)
