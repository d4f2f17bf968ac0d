const term = new URLSearchParams(window.location.search).get("q");

$("#results").append("<h2>Results for " + term + "</h2>"); // expect: javascript/inner-html-from-input
$("#results").prepend(`<p>${term}</p>`); // expect: javascript/inner-html-from-input
jQuery(".crumbs").html(decodeURIComponent(location.hash.slice(1))); // expect: javascript/inner-html-from-input

const $list = $("#comments");
$("#send").on("click", () => {
  const text = $("#comment").val();
  $list.append("<li>" + text + "</li>"); // expect: javascript/inner-html-from-input
  $("<li>" + text + "</li>").appendTo($list); // expect: javascript/inner-html-from-input
});

$.getJSON("/api/comments", function (comments) {
  $list.html("<b>" + comments.newest + "</b>"); // expect: javascript/inner-html-from-input
});
