import { ipcMain, shell } from "electron";

const PAGES: Record<string, string> = { help: "https://example.com/help" };

ipcMain.on("open", (event, target: string) => {
  shell.openExternal(PAGES[target]);
});

ipcMain.on("open-link", (event, target: string) => {
  if (!target.startsWith("https://")) return;
  shell.openExternal(target);
});

ipcMain.on("help", () => {
  shell.openExternal("https://example.com/help");
});
