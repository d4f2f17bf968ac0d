const { app, BrowserWindow } = require("electron");

app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1200,
    height: 800,
    webPreferences: {
      nodeIntegration: true, // expect: javascript/electron-node-integration
      contextIsolation: false, // expect: javascript/electron-node-integration
    },
  });
  window.loadURL("https://notes.example.com");
});
