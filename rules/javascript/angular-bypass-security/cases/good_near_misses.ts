import { Injectable, SecurityContext } from "@angular/core";
import { MatIconRegistry } from "@angular/material/icon";
import { DomSanitizer } from "@angular/platform-browser";
import DOMPurify from "dompurify";

const LOGO = "<svg></svg>";

@Injectable()
export class Pictures {
  constructor(private dom: DomSanitizer, icons: MatIconRegistry) {
    icons.addSvgIcon("logo", dom.bypassSecurityTrustResourceUrl("assets/logo.svg"));
    for (const name of ["up", "down"]) {
      icons.addSvgIcon(name, dom.bypassSecurityTrustResourceUrl(`assets/${name}.svg`));
    }
  }

  logo = () => this.dom.bypassSecurityTrustHtml(LOGO);
  picture = (bytes: string) => this.dom.bypassSecurityTrustUrl("data:image/png;base64," + bytes);
  file = (blob: Blob) => this.dom.bypassSecurityTrustUrl(URL.createObjectURL(blob));
  video = (id: number) => this.dom.bypassSecurityTrustResourceUrl(`https://video.example.com/embed/${id}`);
  cleaned = (text: string) => this.dom.bypassSecurityTrustHtml(DOMPurify.sanitize(text));
  checked = (text: string) => this.dom.sanitize(SecurityContext.HTML, text);
}
