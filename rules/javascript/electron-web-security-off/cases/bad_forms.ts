import { app, BrowserWindow } from "electron";

app.commandLine.appendSwitch("disable-web-security"); // expect: javascript/electron-web-security-off
app.commandLine.appendSwitch("no-sandbox"); // expect: javascript/electron-web-security-off

export const open = () =>
  new BrowserWindow({ webPreferences: { allowRunningInsecureContent: true } }); // expect: javascript/electron-web-security-off

export function soften(preferences: { webSecurity: boolean }) {
  preferences.webSecurity = false; // expect: javascript/electron-web-security-off
}
