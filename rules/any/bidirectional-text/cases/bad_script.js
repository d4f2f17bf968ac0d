const role = "user‮ "; // expect: any/bidirectional-text
if (role === "admin") {
  open();
}
const other = "⁦x⁩"; // expect: any/bidirectional-text
