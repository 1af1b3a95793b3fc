// Search, copying, and links by case.
(() => {
  // #case=<id> and #<id> open what they name, and all around it.
  const go = () => {
    let name = location.hash.slice(1);
    try { name = decodeURIComponent(name); } catch { return; }
    const target = one(name.replace(/^case=/, ''));
    if (!target) return;
    for (let at = target; at; at = at.parentElement) {
      if (at.tagName === 'DETAILS') { at.open = true; at.classList.remove('hide'); }
    }
    if (!target.checkVisibility()) one('f-all').checked = true;
    (target.closest('details') || target).scrollIntoView();
  };
  addEventListener('hashchange', go);
  go();

  const search = one('search');
  const requirements = [...document.querySelectorAll('.req')];
  const texts = new Map();
  const text = r => texts.get(r) || texts.set(r, r.textContent.toLowerCase()).get(r);
  const find = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const r of requirements) {
      r.classList.toggle('hide', !words.every(w => text(r).includes(w)));
      for (const c of r.querySelectorAll('.case')) {
        const id = (c.dataset.id || '').toLowerCase();
        c.classList.toggle('hide', words.some(w => w.includes('/')) && !words.every(w => id.includes(w)));
      }
    }
    one('nothing').hidden = !words.length || requirements.some(r => !r.classList.contains('hide'));
  };
  let soon;
  search.addEventListener('input', () => { clearTimeout(soon); soon = setTimeout(find, 120); });
  one('searching').hidden = false;

  document.addEventListener('toggle', e => {
    const pre = e.target.open && e.target.classList.contains('rep') && e.target.querySelector('pre');
    if (!pre || e.target.querySelector('.copy') || !navigator.clipboard) return;
    const button = document.createElement('button');
    button.className = 'copy';
    button.type = 'button';
    button.textContent = '⧉';
    button.ariaLabel = one('en').checked ? 'Copy' : '复制';
    button.addEventListener('click', () => navigator.clipboard.writeText(pre.textContent).then(() => { button.textContent = '✓'; }));
    pre.before(button);
  }, true);
})();
