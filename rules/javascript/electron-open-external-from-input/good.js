const { app, BrowserWindow, shell } = require("electron");

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1200, height: 800 });
  window.webContents.setWindowOpenHandler(({ url }) => {
    if (new URL(url).protocol === "https:") shell.openExternal(url);
    return { action: "deny" };
  });
  window.loadURL("https://notes.example.com");
});
