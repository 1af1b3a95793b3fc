// Reads the reports of a run as others read them. Argument: the run's folder. Standard output: a JSON object
//   {har: [what har-validator finds wrong], junit: {status: count}, allure: {status: count}, missed: [attachments not found]}

import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AllureReport, resolveConfig } from '@allurereport/core';
import { har } from 'har-validator/lib/promise.js';

const folder = process.argv[2];

async function problems(path) {
  try {
    await har(JSON.parse(await readFile(path, 'utf8')));
    return [];
  } catch (refused) {
    return (refused.errors ?? [{ message: refused.message }]).map((e) => `${e.dataPath ?? ''} ${e.message}`);
  }
}

async function store(fill) {
  const report = new AllureReport(await resolveConfig({ output: join(tmpdir(), 'unused'), plugins: {} }, { plugins: {} }));
  await report.start();
  await fill(report);
  return report.store;
}

async function counts(filled) {
  const found = {};
  for (const { status } of await filled.allTestResults({ includeRetries: true })) {
    found[status] = (found[status] ?? 0) + 1;
  }
  return found;
}

const results = await store((r) => r.readDirectory(join(folder, 'allure-results')));
process.stdout.write(JSON.stringify({
  har: await problems(join(folder, 'evidence.har')),
  junit: await counts(await store((r) => r.readFile(join(folder, 'junit.xml')))),
  allure: await counts(results),
  missed: (await results.allAttachments()).filter((a) => a.missed).map((a) => a.originalFileName ?? a.name),
}));
