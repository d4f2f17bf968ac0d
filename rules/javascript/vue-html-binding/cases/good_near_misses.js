import DOMPurify from "dompurify";
import { h } from "vue";

const NOTICE = "<b>Closed</b> on Mondays";

export default {
  props: ["text"],
  template: `<main><p>{{ text }}</p><p v-html="sanitize(text)"></p></main>`,
  render() {
    const clean = DOMPurify.sanitize(this.text);
    return h("div", [
      h("p", { textContent: this.text }),
      h("p", { innerHTML: NOTICE }),
      h("p", { innerHTML: "<b>Hello</b>" }),
      h("p", { innerHTML: clean }),
      h("p", { innerHTML: DOMPurify.sanitize(this.text) }),
      h("p", { domProps: { textContent: this.text } }),
    ]);
  },
};

export const about = { template: "<p v-text='text'></p>", html: "v-html" };
