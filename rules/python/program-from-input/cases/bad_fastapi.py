import asyncio

from fastapi import FastAPI

app = FastAPI()


@app.post("/run")
async def run(program: str):
    await asyncio.create_subprocess_exec(program, "--help")  # expect: python/program-from-input
    return {}
