const { app, session } = require("electron");

app.commandLine.appendSwitch("ignore-certificate-errors"); // expect: javascript/tls-verification-off

app.on("certificate-error", (event, contents, url, error, certificate, callback) => { // expect: javascript/tls-verification-off
  event.preventDefault();
  callback(true);
});

app.whenReady().then(() => {
  session.defaultSession.setCertificateVerifyProc((request, callback) => { // expect: javascript/tls-verification-off
    callback(0);
  });
});
