import { h } from "vue";

export default {
  props: { comment: { type: Object, required: true } },
  setup(props) {
    return () =>
      h("article", { class: "comment" }, [
        h("h2", props.comment.author),
        h("p", { innerHTML: props.comment.text }), // expect: javascript/vue-html-binding
      ]);
  },
};
