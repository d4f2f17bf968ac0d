const { contextBridge, ipcRenderer } = require("electron");

contextBridge.exposeInMainWorld("notes", {
  list: () => ipcRenderer.invoke("notes:list"),
  onChange: (tell) => ipcRenderer.on("notes:changed", (event, note) => tell(note)),
  save: (note) => ipcRenderer.send("notes:save", note),
});
