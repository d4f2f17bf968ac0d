Vue.component("app-note", {
  props: ["note"],
  render(createElement) {
    return createElement("div", {
      domProps: { innerHTML: this.note.html }, // expect: javascript/vue-html-binding
    });
  },
});

Vue.component("app-bio", {
  props: ["bio"],
  template: '<div class="bio" v-html="bio"></div>', // expect: javascript/vue-html-binding
});

new Vue({
  el: "#app",
  data: { message: new URLSearchParams(location.search).get("message") },
  template: `<main><p v-html="message"></p></main>`, // expect: javascript/vue-html-binding
});
