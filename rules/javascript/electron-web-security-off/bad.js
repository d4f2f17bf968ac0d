const { app, BrowserWindow } = require("electron");
const path = require("node:path");

app.whenReady().then(() => {
  const window = new BrowserWindow({
    webPreferences: {
      preload: path.join(__dirname, "preload.js"),
      webSecurity: false, // expect: javascript/electron-web-security-off
    },
  });
  window.loadFile("index.html");
});
