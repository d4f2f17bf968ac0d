import { app, BrowserWindow } from "electron";

app.commandLine.appendSwitch("disable-http-cache");

export const open = () => new BrowserWindow({ webPreferences: { webSecurity: true } });
export const other = { allowRunningInsecureContent: true, webSecurityLevel: false };
export const given = (webSecurity: boolean) => new BrowserWindow({ webPreferences: { webSecurity } });
