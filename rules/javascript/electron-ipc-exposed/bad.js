const { contextBridge, ipcRenderer } = require("electron");

contextBridge.exposeInMainWorld("notes", {
  list: () => ipcRenderer.invoke("notes:list"),
  onChange: (tell) => ipcRenderer.on("notes:changed", (event, note) => tell(note)),
  send: (channel, value) => ipcRenderer.send(channel, value), // expect: javascript/electron-ipc-exposed
});
