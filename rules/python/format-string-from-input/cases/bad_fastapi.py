from fastapi import FastAPI

app = FastAPI()


@app.post("/greet")
def greet(template: str):
    return {"t": template.format(app=app)}  # expect: python/format-string-from-input
