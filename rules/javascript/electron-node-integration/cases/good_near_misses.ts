import { app, BrowserWindow } from "electron";
import path from "node:path";

export const open = () =>
  new BrowserWindow({
    webPreferences: { preload: path.join(__dirname, "preload.js"), sandbox: true, contextIsolation: true },
  });

app.on("web-contents-created", (event, contents) => {
  contents.on("will-attach-webview", (e, given) => {
    given.nodeIntegration = false;
    delete given.preload;
  });
});

export const paypal = { sandbox: false };
export const flags = (nodeIntegration: boolean) => ({ nodeIntegration });
