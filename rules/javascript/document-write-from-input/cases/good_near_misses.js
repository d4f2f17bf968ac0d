const params = new URLSearchParams(location.search);

document.write("<script src='/fallback.js'><\/script>");
document.write("<p>" + new Date().getFullYear() + "</p>");
document.write("<b>" + Number(params.get("page")) + "</b>");
document.write("<b>" + escapeHtml(params.get("q")) + "</b>");
document.write(DOMPurify.sanitize(location.hash));
document.write(`<a href="/search?q=${encodeURIComponent(params.get("q"))}">again</a>`);
document.write(params.has("dark") ? "<i>moon</i>" : "<i>sun</i>");
document.write("<b>" + params.get("q").replace(/</g, "&lt;") + "</b>");

let name = params.get("name");
name = "nobody";
document.write(name);

// other things can be written, too
response.write(params.get("q"));
stream.write(location.hash);
