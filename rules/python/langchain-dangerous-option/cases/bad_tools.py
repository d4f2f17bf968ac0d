from langchain.agents import load_tools
from langchain_community.tools import ShellTool
from langchain_community.utilities.requests import TextRequestsWrapper
from langchain_experimental.agents import create_csv_agent, create_pandas_dataframe_agent
from langchain_experimental.pal_chain import PALChain
from langchain_experimental.tools import PythonREPLTool
from langchain_experimental.utilities import PythonREPL


def tools(llm, frame, toolkit):
    yield create_pandas_dataframe_agent(llm, frame, allow_dangerous_code=True)  # expect: python/langchain-dangerous-option
    yield create_csv_agent(llm, "x.csv", verbose=True, allow_dangerous_code=True)  # expect: python/langchain-dangerous-option
    yield toolkit.from_llm(llm, TextRequestsWrapper(), allow_dangerous_requests=True)  # expect: python/langchain-dangerous-option
    yield PythonREPLTool()  # expect: python/langchain-dangerous-option
    yield PythonREPL()  # expect: python/langchain-dangerous-option
    yield ShellTool()  # expect: python/langchain-dangerous-option
    yield PALChain.from_math_prompt(llm)  # expect: python/langchain-dangerous-option
    yield load_tools(["wikipedia", "terminal"], llm=llm)  # expect: python/langchain-dangerous-option
    yield {"work_dir": "coding", "use_docker": False}  # expect: python/langchain-dangerous-option
