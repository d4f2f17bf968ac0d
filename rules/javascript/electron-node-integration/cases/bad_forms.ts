import { app, BrowserWindow, type WebPreferences } from "electron";

const preferences: WebPreferences = { nodeIntegrationInWorker: true }; // expect: javascript/electron-node-integration

app.on("web-contents-created", (event, contents) => {
  contents.on("will-attach-webview", (e, given) => {
    given.nodeIntegration = true; // expect: javascript/electron-node-integration
  });
});

export const open = () =>
  new BrowserWindow({ webPreferences: { ...preferences, sandbox: false } }); // expect: javascript/electron-node-integration
