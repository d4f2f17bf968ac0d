const term = new URLSearchParams(location.search).get("q");

$("#results").text(term);
$("#results").append($("<h2>").text("Results for " + term));
$("#results").append(document.createTextNode(term));
$("#tab-" + term).show();
$(location.hash).addClass("current");
$("#results").html(DOMPurify.sanitize(term));
$("#results").html("<b>" + _.escape(term) + "</b>");

const form = new FormData();
form.append("q", term);
const query = new URLSearchParams();
query.append("q", term);
document.querySelector("#out").append(term);

let shown = "<i>" + term + "</i>";
shown = "<i>none</i>";
$("#results").html(shown);
