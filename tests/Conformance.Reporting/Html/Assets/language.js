'use strict';
// The page reads well without this: it adds the reader's language.
const one = id => document.getElementById(id);
(() => {
  const asked = new URLSearchParams(location.search).get('lang');
  const reads = asked || (navigator.languages || [navigator.language]).find(l => /^(zh|en)/i.test(l)) || 'zh';
  const speak = () => { document.documentElement.lang = one('en').checked ? 'en' : 'zh-CN'; };
  one(/^zh/i.test(reads) ? 'zh' : 'en').checked = true;
  speak();
  one('zh').addEventListener('change', speak);
  one('en').addEventListener('change', speak);
})();
