// Adds a button that copies the link. Without this file the field can be selected and copied by hand.
const field = document.getElementById("share");
const place = document.getElementById("copy");
if (field && place && navigator.clipboard) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "action";
  button.textContent = place.dataset.label;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(field.value);
    button.textContent = place.dataset.done;
  });
  place.append(button);
}
