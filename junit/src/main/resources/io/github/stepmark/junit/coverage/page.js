// What is pointed at in a list stands out in the drawing.
for (const entry of document.querySelectorAll("[data-place]")) {
  const shown = [...document.querySelectorAll(".coverage [data-pointer]")]
    .filter(part => part.dataset.pointer === entry.dataset.place)
    .map(part => part.closest("g"));
  entry.addEventListener("mouseenter", () => shown.forEach(part => part.classList.add("hot")));
  entry.addEventListener("mouseleave", () => shown.forEach(part => part.classList.remove("hot")));
}
