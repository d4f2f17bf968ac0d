const { app, BrowserWindow, shell } = require("electron");

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1200, height: 800 });
  window.webContents.setWindowOpenHandler(({ url }) => {
    shell.openExternal(url); // expect: javascript/electron-open-external-from-input
    return { action: "deny" };
  });
  window.loadURL("https://notes.example.com");
});
