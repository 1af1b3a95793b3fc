// Makes one HTML file of a run's allure-results. Standard input: a JSON object
//   {name, results, output, scratch, earlier: [{name, startedAt, results}]}
// with earlier runs of the same endpoint, the oldest first: they make the trend. Allure's own history file would count a run
// as often as its site is made, and by the time of making; here each run counts once, by its own time.

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AllureReport, createHistory, resolveConfig } from '@allurereport/core';

async function read(stream) {
  let text = '';
  for await (const part of stream.setEncoding('utf8')) {
    text += part;
  }
  return JSON.parse(text);
}

async function pointOf({ name, startedAt, results }, scratch) {
  const report = new AllureReport(await resolveConfig({ name, output: join(scratch, 'unused'), plugins: {} }, { plugins: {} }));
  await report.start();
  await report.readDirectory(results);
  const point = createHistory(name, name, await report.store.allTestCases(), await report.store.allTestResults());
  return { ...point, timestamp: Date.parse(startedAt) };
}

async function historyOf(job) {
  const path = join(job.scratch, 'history.jsonl');
  const lines = [];
  for (const run of job.earlier) {
    lines.push(JSON.stringify(await pointOf(run, job.scratch)) + '\n');
  }
  await writeFile(path, lines.join(''));
  return path;
}

async function categoriesOf(results) {
  return JSON.parse(await readFile(join(results, 'categories.json'), 'utf8'));
}

async function make(job) {
  const config = await resolveConfig({
    name: job.name,
    output: job.output,
    historyPath: await historyOf(job),
    appendHistory: false,
    categories: await categoriesOf(job.results),
    plugins: { awesome: { options: { singleFile: true, groupBy: ['epic', 'feature', 'story'], defaultSortBy: 'name,asc' } } },
  });
  const report = new AllureReport(config);
  await report.start();
  await report.readDirectory(job.results);
  await report.done();
  await quieten(join(job.output, 'index.html'));
}

// Allure's page tells its makers of every visit; a report on somebody's gateway must not.
async function quieten(path) {
  const page = await readFile(path, 'utf8');
  const quiet = page
    .replace(/<script async src="https:\/\/www\.googletagmanager\.com\/[^"]*"><\/script>\s*<script>[\s\S]*?<\/script>/, '');
  if (quiet === page || quiet.includes('googletagmanager')) {
    throw new Error(`${path}: this Allure's page counts visits in a way that site.mjs does not know how to take out`);
  }
  await writeFile(path, quiet);
}

await make(await read(process.stdin));
