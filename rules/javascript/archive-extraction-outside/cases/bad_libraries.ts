import fs from "node:fs";
import { join } from "node:path";
import AdmZip from "adm-zip";
import JSZip from "jszip";
import tar from "tar-stream";
import yauzl from "yauzl";

export function byYauzl(file: string, target: string) {
  yauzl.open(file, { lazyEntries: true }, (error, zip) => {
    zip.on("entry", (entry) => {
      zip.openReadStream(entry, (error, stream) => {
        stream.pipe(fs.createWriteStream(join(target, entry.fileName))); // expect: javascript/archive-extraction-outside
      });
    });
  });
}

export function byAdmZip(file: string, target: string) {
  const zip = new AdmZip(file);
  zip.getEntries().forEach((entry) => {
    fs.writeFileSync(`${target}/${entry.entryName}`, entry.getData()); // expect: javascript/archive-extraction-outside
  });
  for (const item of zip.getEntries()) {
    fs.writeFileSync(target + "/" + item.entryName, item.getData()); // expect: javascript/archive-extraction-outside
  }
}

export async function byJsZip(data: Buffer, target: string) {
  const zip = await JSZip.loadAsync(data);
  for (const name of Object.keys(zip.files)) {
    const content = await zip.files[name].async("nodebuffer");
    fs.writeFileSync(join(target, name), content); // expect: javascript/archive-extraction-outside
  }
}

export function byTarStream(target: string) {
  const extract = tar.extract();
  extract.on("entry", (header, stream, next) => {
    stream.pipe(fs.createWriteStream(join(target, header.name))); // expect: javascript/archive-extraction-outside
    stream.on("end", next);
  });
  return extract;
}
