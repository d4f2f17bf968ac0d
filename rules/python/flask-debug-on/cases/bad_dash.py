from dash import Dash
from flask import Flask
from flask_socketio import SocketIO

dashboard = Dash(__name__)
shop = Flask(__name__)
live = SocketIO(shop)
debug = True

if __name__ == "__main__":
    dashboard.run(debug=True)  # expect: python/flask-debug-on
    dashboard.run_server(debug=True, port=8050)  # expect: python/flask-debug-on
    live.run(shop, debug=True)  # expect: python/flask-debug-on
    shop.run(debug=debug)  # expect: python/flask-debug-on
