import { Pipe, PipeTransform } from "@angular/core";
import { ActivatedRoute } from "@angular/router";
import { DomSanitizer } from "@angular/platform-browser";

@Pipe({ name: "trust" })
export class TrustPipe implements PipeTransform {
  constructor(private dom: DomSanitizer, private route: ActivatedRoute) {}

  transform(value: string, kind: string) {
    switch (kind) {
      case "url":
        return this.dom.bypassSecurityTrustUrl(value); // expect: javascript/angular-bypass-security
      case "frame":
        return this.dom.bypassSecurityTrustResourceUrl(value); // expect: javascript/angular-bypass-security
      case "script":
        return this.dom.bypassSecurityTrustScript(value); // expect: javascript/angular-bypass-security
      default:
        return this.dom.bypassSecurityTrustHtml("<b>" + value + "</b>"); // expect: javascript/angular-bypass-security
    }
  }

  search() {
    const q = this.route.snapshot.queryParams.q;
    return this.dom.bypassSecurityTrustHtml(`<i>${q}</i>`); // expect: javascript/angular-bypass-security
  }
}
