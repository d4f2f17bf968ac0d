import { contextBridge, ipcRenderer } from "electron";

contextBridge.exposeInMainWorld("shop", {
  version: process.versions.electron,
  buy: (id: number) => ipcRenderer.invoke("shop:buy", id),
  close: () => {
    ipcRenderer.send("window:close");
  },
});

const ask = (channel: string, value: unknown) => ipcRenderer.invoke(channel, value);
export const list = () => ask("shop:list", null);
