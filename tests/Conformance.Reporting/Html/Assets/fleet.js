// Search by name, address or verdict.
(() => {
  const search = one('search');
  const lines = [...document.querySelectorAll('.fleet tbody tr')];
  const find = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const line of lines) {
      const text = (line.cells[0].textContent + ' ' + line.cells[1].textContent).toLowerCase();
      line.classList.toggle('hide', !words.every(w => text.includes(w)));
    }
    one('nothing').hidden = lines.some(l => !l.classList.contains('hide'));
  };
  search.addEventListener('input', find);
  one('searching').hidden = false;
})();
