from langchain.agents import load_tools
from langchain_community.vectorstores import FAISS


def tools(llm, embeddings, settings):
    yield FAISS.load_local("index", embeddings)
    yield FAISS.load_local("index", embeddings, allow_dangerous_deserialization=False)
    yield load_tools(["wikipedia"], llm=llm)
    yield {"work_dir": "coding", "use_docker": True}
    yield settings.ShellTool()


class PythonREPLTool:
    pass


def own():
    return PythonREPLTool()
