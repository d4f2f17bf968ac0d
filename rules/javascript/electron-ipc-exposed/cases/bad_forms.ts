import { contextBridge, ipcRenderer } from "electron";

contextBridge.exposeInMainWorld("ipc", ipcRenderer); // expect: javascript/electron-ipc-exposed
contextBridge.exposeInMainWorld("electron", { ipcRenderer: ipcRenderer }); // expect: javascript/electron-ipc-exposed
contextBridge.exposeInMainWorld("api", { invoke: ipcRenderer.invoke }); // expect: javascript/electron-ipc-exposed
