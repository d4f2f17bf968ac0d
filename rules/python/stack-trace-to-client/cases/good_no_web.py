import sys
import traceback


def main(work):
    try:
        work()
    except Exception as error:
        print(traceback.format_exc(), file=sys.stderr)
        return str(error)
    return ""


class Report:
    def __init__(self, file):
        self.file = file

    def add(self, work):
        try:
            work()
        except Exception as error:
            self.write(str(error))

    def write(self, text):
        self.file.write(text)
