export function meter(gauge, setting, input) {
  gauge.innerHTML = "<b>" + setting.value + "</b>";
  gauge.textContent = input.value;
  gauge.innerHTML = "<b>" + input.value.length + "</b>";
}
