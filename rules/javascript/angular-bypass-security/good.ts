import { Component, Input } from "@angular/core";
import { DomSanitizer, SafeHtml } from "@angular/platform-browser";

@Component({ selector: "app-comment", template: `<p [innerHTML]="html"></p>` })
export class CommentComponent {
  html: SafeHtml = "";

  constructor(private readonly sanitizer: DomSanitizer) {}

  @Input() set text(value: string) {
    this.html = value;
  }
}
