export function answer(user: { email: string }, state: object) {
  window.parent.postMessage(user.email, "*"); // expect: javascript/post-message-any-target
  window.opener.postMessage(JSON.stringify({ session: state }), "*"); // expect: javascript/post-message-any-target
  parent.postMessage(state, "*"); // expect: javascript/post-message-any-target
  window.top!.postMessage({ apiKey: "k", state }, { targetOrigin: "*" }); // expect: javascript/post-message-any-target
}

export class Login {
  private popup = window.open("/login");

  send(password: string) {
    this.popup?.postMessage({ password }, "*"); // expect: javascript/post-message-any-target
  }
}
