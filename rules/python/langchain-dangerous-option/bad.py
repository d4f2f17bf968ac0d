from pathlib import Path

from langchain_community.vectorstores import FAISS
from langchain_openai import OpenAIEmbeddings

INDEX = Path("/srv/help/index")


def search(question: str, documents: list[str]) -> list[str]:
    """The three pages that fit a question best."""
    index = FAISS.load_local(str(INDEX), OpenAIEmbeddings(), allow_dangerous_deserialization=True)  # expect: python/langchain-dangerous-option
    found = index.similarity_search(question, k=3)
    return [page.page_content for page in found]
