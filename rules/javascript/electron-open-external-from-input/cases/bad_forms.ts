import { ipcMain, shell, type BrowserWindow } from "electron";

ipcMain.on("open", (event, target: string) => {
  shell.openExternal(target); // expect: javascript/electron-open-external-from-input
});

ipcMain.handle("open-file", async (event, file) => {
  await shell.openPath(file); // expect: javascript/electron-open-external-from-input
});

export function watch(window: BrowserWindow) {
  window.webContents.on("will-navigate", (event, url) => {
    event.preventDefault();
    shell.openExternal(url); // expect: javascript/electron-open-external-from-input
  });
  window.webContents.setWindowOpenHandler((details) => {
    shell.openExternal(details.url); // expect: javascript/electron-open-external-from-input
    return { action: "deny" };
  });
}
