'use strict';
// Looks at reports in a real browser. Reads {executable, sample, whole, large, …} from standard input, paths of Chromium and of reports, and writes
// one JSON object: for each check the problems it found, none where all is well.
const { chromium } = require('playwright-core');
const axe = require('axe-core');

const flags = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const views = [
  { width: 1280, height: 900, lang: 'zh', colorScheme: 'light' },
  { width: 1280, height: 900, lang: 'en', colorScheme: 'dark' },
  { width: 390, height: 844, lang: 'zh', colorScheme: 'dark' },
  { width: 390, height: 844, lang: 'en', colorScheme: 'light' },
];

async function main(job) {
  const browser = await chromium.launch({ executablePath: job.executable, args: flags });
  const noise = [];
  const open = async (file, { hash = '', view = views[1], ...more } = {}) => {
    const context = await browser.newContext({
      viewport: { width: view.width, height: view.height }, colorScheme: view.colorScheme, locale: view.lang === 'zh' ? 'zh-CN' : 'en-GB', ...more,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    page.on('console', message => noise.push(message.text()));
    page.on('pageerror', error => noise.push(error.message));
    page.on('request', request => { if (!request.url().startsWith('file:')) noise.push(request.url()); });
    await page.goto(`file://${file}${hash}`);
    return page;
  };
  const shown = (page, selector) => page.locator(selector).evaluateAll(all => all.filter(e => e.checkVisibility()).length);
  const problems = {};
  const check = async (name, look) => {
    problems[name] = [];
    try {
      await look((holds, text) => { if (!holds) problems[name].push(text); });
    } catch (error) {
      problems[name].push(error.message);
    }
  };

  for (const view of views) {
    await check(`accessible ${view.lang} ${view.width} ${view.colorScheme}`, async demand => {
      const page = await open(job.sample, { view });
      await page.evaluate(() => document.querySelectorAll('details').forEach(d => { d.open = true; }));
      await page.addScriptTag({ content: axe.source }).catch(() => page.evaluate(axe.source));
      const found = await page.evaluate(() => axe.run({ resultTypes: ['violations'] }));
      for (const violation of found.violations.filter(v => v.impact === 'serious' || v.impact === 'critical')) {
        demand(false, `${violation.id}: ${violation.nodes.slice(0, 3).map(n => `${n.html.slice(0, 200)} ${n.failureSummary}`).join(' | ')}`);
      }
      demand(found.passes.length > 15, `axe made only ${found.passes.length} checks`);
      noise.length = 0;
      await page.context().close();
    });
    await check(`fits ${view.lang} ${view.width} ${view.colorScheme}`, async demand => {
      const page = await open(job.sample, { view });
      await page.evaluate(() => document.querySelectorAll('details').forEach(d => { d.open = true; }));
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      demand(over <= 0, `the page is ${over} px wider than the window`);
      await page.context().close();
    });
  }

  await check('language follows the browser and the switch', async demand => {
    const page = await open(job.sample, { view: views[0] });
    demand(await shown(page, '[lang=en]') === 0, 'English is shown to a Chinese browser');
    await page.click('label[for=en]');
    demand(await shown(page, '[lang=zh]') === 0, 'Chinese is shown after English was chosen');
    demand(await page.evaluate(() => document.documentElement.lang) === 'en', 'the document does not say en');
    await page.context().close();
  });
  await check('reads without scripts', async demand => {
    const page = await open(job.sample, { javaScriptEnabled: false, hash: `#${job.failed}` });
    const visible = selector => page.locator(selector).first().isVisible();
    demand(await visible('h1 [lang=zh]') && !await visible('h1 [lang=en]'), 'Chinese is not the first choice');
    await page.click('label[for=en]');
    demand(!await visible('h1 [lang=zh]') && await visible('h1 [lang=en]'), 'the switch needs scripts');
    demand(await page.locator(`[id="${job.failed}"]`).isVisible(), 'a link does not open its case');
    await page.click('label[for=f-failed]');
    demand(!await visible('.req:not(.has-failed)') && await visible('.req.has-failed'), 'the filter needs scripts');
    demand(!await visible('#search'), 'a search is offered that does nothing');
    await page.context().close();
  });
  await check('links by case open it', async demand => {
    for (const hash of [`#case=${job.failed}`, `#${encodeURIComponent(job.failed)}`]) {
      const page = await open(job.whole, { hash });
      const place = page.locator(`[id="${job.failed}"]`);
      demand(await place.isVisible(), `${hash} does not open it`);
      await page.waitForTimeout(300);
      const box = await place.boundingBox();
      demand(box && box.y > 40 && box.y < 900, `${hash} leaves it at ${box && box.y}`);
      await page.context().close();
    }
  });
  await check('filter and search narrow the cases', async demand => {
    const page = await open(job.whole);
    const all = await shown(page, '.req');
    await page.fill('#search', 'SnapshotNotFound');
    await page.waitForFunction(() => [...document.querySelectorAll('.req')].filter(r => r.checkVisibility()).length === 1);
    await page.fill('#search', 'no such words');
    await page.waitForFunction(() => document.getElementById('nothing').checkVisibility());
    await page.fill('#search', '');
    await page.waitForFunction(n => [...document.querySelectorAll('.req')].filter(r => r.checkVisibility()).length === n, all);
    await page.click('label[for=f-observed]');
    const observed = await shown(page, '.req');
    demand(observed > 0 && observed < all, `${observed} of ${all} requirements are shown as observed`);
    await page.context().close();
  });
  await check('prints first page, matrix, no details', async demand => {
    const page = await open(job.whole);
    const pages = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page[^s]/g).length;
    demand(pages >= 2 && pages <= 8, `it has ${pages} pages`);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    demand(await shown(page, '#certificate h1, .matrix tbody tr') > 60, 'the first page or the matrix is missing');
    demand(await shown(page, 'header, #cases, #timing, .folded') === 0, 'what is for the screen is printed');
    demand(await page.evaluate(() => getComputedStyle(document.body).backgroundColor) === 'rgb(255, 255, 255)', 'it is not printed on white');
    await page.context().close();
  });
  for (const [name, file] of [['a whole run paints at once and scrolls', job.whole], ['two thousand cases paint at once and scroll', job.large]]) {
    await check(name, async demand => {
      const page = await open(file);
      const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0].startTime);
      demand(paint < job.paintWithin, `first paint after ${Math.round(paint)} ms`);
      // A window at a time through all of it: how long each takes until it is painted.
      const slowest = await page.evaluate(async () => {
        let worst = 0;
        for (let y = 0; y < document.documentElement.scrollHeight; y += 4 * innerHeight) {
          const before = performance.now();
          scrollTo(0, y);
          await new Promise(painted => requestAnimationFrame(() => requestAnimationFrame(painted)));
          worst = Math.max(worst, performance.now() - before);
        }
        return worst;
      });
      demand(slowest < job.scrollWithin, `a window took ${Math.round(slowest)} ms to scroll to`);
      if (job.figures) process.stderr.write(`${name}: first paint ${Math.round(paint)} ms, slowest window ${Math.round(slowest)} ms\n`);
      demand(await page.locator('footer').isVisible(), 'its end cannot be reached');
      await page.context().close();
    });
  }
  problems['is quiet'] = [...new Set(noise)];
  await browser.close();
  return problems;
}

let input = '';
process.stdin.on('data', part => { input += part; });
process.stdin.on('end', () => main(JSON.parse(input)).then(
  problems => process.stdout.write(JSON.stringify(problems)),
  error => { process.stderr.write(`${error.stack}\n`); process.exitCode = 1; }));
