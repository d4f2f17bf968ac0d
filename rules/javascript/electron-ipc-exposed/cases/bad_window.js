const electron = require("electron");

window.ipc = electron.ipcRenderer; // expect: javascript/electron-ipc-exposed
window.files = require("fs"); // expect: javascript/electron-ipc-exposed
