// The languages of a report share the addresses of their sections, so whoever switches goes on at the section she was in.

const vertical = getComputedStyle(document.documentElement).writingMode.startsWith("vertical");

const sectionBeingRead = () => {
  let section = "";
  for (const heading of document.querySelectorAll("main :is(h2, h3, h4):not(.pair *)[id], main :is(section, .pair)[id]")) {
    const { left, top } = heading.getBoundingClientRect();
    if (vertical ? left > innerWidth / 3 : top > innerHeight / 3) break;
    section = heading.id;
  }
  return section;
};

if (document.querySelector("body:is(.report, .plain, .standing, .facing)")) {
  for (const link of document.querySelectorAll(".languages a:not([aria-current])")) {
    const follow = () => (link.hash = sectionBeingRead());
    link.addEventListener("click", follow);
    link.addEventListener("auxclick", follow);
  }
}
