const target = new URL(window.location.href).searchParams.get("to");

function go() {
  location.assign(target); // expect: javascript/location-from-input
}

function goQuietly() {
  location.replace(decodeURIComponent(location.hash.slice(1))); // expect: javascript/location-from-input
}

function inWindow() {
  window.open(target, "_blank", "noopener"); // expect: javascript/location-from-input
}

function whole() {
  document.location = `${target}?from=shop`; // expect: javascript/location-from-input
}

window.addEventListener("message", (event) => {
  console.log(event.origin);
  top.location.href = event.data.next; // expect: javascript/location-from-input
});

function back(returnUrl) {
  window.location = returnUrl; // expect: javascript/location-from-input
}

$(window).attr("location", new URLSearchParams(location.search).get("u")); // expect: javascript/location-from-input
