const xpath = require("xpath");
const $ = require("jquery");

const KIND = "admin";

function find(doc, name, index, list) {
  xpath.select("//user[name='root']", doc);
  xpath.select(`//user[kind='${KIND}']`, doc);
  xpath.select(`//user[${Number(index)}]`, doc);
  $(`input[name="${name}"]`).select();
  list.get(`items[id='${name}']`);
  return document.querySelector(`a[href='${name}']`);
}

module.exports = find;
