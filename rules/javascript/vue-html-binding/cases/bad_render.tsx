import { defineComponent } from "vue";

export const Post = defineComponent({
  props: { body: String },
  setup(props) {
    return () => (
      <section>
        <div
          v-html={props.body} // expect: javascript/vue-html-binding
        />
        <p
          innerHTML={"<b>" + props.body + "</b>"} // expect: javascript/vue-html-binding
        ></p>
      </section>
    );
  },
});
