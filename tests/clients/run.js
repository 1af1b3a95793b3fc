'use strict';

// Plays jobs with clients that others wrote. Standard input: a JSON array of jobs
//   {client, method, endpoint, accessKeyId, secret, version, action, parameters}
// one after the other; standard output: for each a line of JSON with what the client surfaced
//   {ok, code, status, requestId, hostId, message, data}
// where null is what it did not surface.

const TIMEOUT = 30000;

const players = {
  'pop-core': playPopCore,
  'openapi-client': playOpenApi,
};

async function playPopCore(job) {
  const { RPCClient } = require('@alicloud/pop-core');
  const config = { endpoint: job.endpoint, apiVersion: job.version, accessKeyId: job.accessKeyId, accessKeySecret: job.secret };
  // Verbose: the answer comes with its status.
  const client = new RPCClient(config, true);
  try {
    const [data, entry] = await client.request(job.action, job.parameters, { method: job.method, timeout: TIMEOUT });
    return success(entry.response.statusCode, data);
  } catch (error) {
    return failure(error, error.entry && error.entry.response.statusCode);
  } finally {
    client.keepAliveAgent.destroy();
  }
}

// callApi signs in another way than the rules under test; doRPCRequest is signature 1.0.
async function playOpenApi(job) {
  const { default: Client, Config, OpenApiRequest } = require('@alicloud/openapi-client');
  const { host, protocol } = new URL(job.endpoint);
  const client = new Client(new Config({ endpoint: host, accessKeyId: job.accessKeyId, accessKeySecret: job.secret }));
  const runtime = { autoretry: false, readTimeout: TIMEOUT, connectTimeout: TIMEOUT };
  try {
    const answer = await client.doRPCRequest(
      job.action, job.version, protocol.slice(0, -1), job.method, 'AK', 'json', new OpenApiRequest(placed(job)), runtime);
    return success(answer.statusCode, answer.body);
  } catch (error) {
    return failure(error, error.data && error.data.statusCode);
  }
}

// As the generated clients do: what is about the call in the query, of a POST the business parameters in the form body.
// What this client makes itself it makes in the query, and there alone a job can give it another value.
function placed(job) {
  const own = ['Action', 'Version', 'Timestamp', 'SignatureNonce'];
  if (job.method === 'GET') {
    return { query: job.parameters };
  }
  const split = (inQuery) => Object.fromEntries(Object.entries(job.parameters).filter(([name]) => own.includes(name) === inQuery));
  return { query: split(true), body: split(false) };
}

function success(status, data) {
  return { ok: true, code: null, status, requestId: data.RequestId ?? null, hostId: data.HostId ?? null, message: null, data };
}

function failure(error, status) {
  const data = error.data ?? {};
  return {
    ok: false,
    code: error.code ?? error.name,
    status: status ?? null,
    requestId: data.RequestId ?? null,
    hostId: data.HostId ?? null,
    message: error.message,
    data: error.data ?? null,
  };
}

async function main() {
  let input = '';
  for await (const part of process.stdin.setEncoding('utf8')) {
    input += part;
  }
  for (const job of JSON.parse(input)) {
    const play = players[job.client];
    if (!play) {
      throw new Error(`no client '${job.client}'; known are ${Object.keys(players).join(', ')}`);
    }
    process.stdout.write(JSON.stringify(await play(job)) + '\n');
  }
}

// The clients keep connections open; everything is said, so the process need not wait for them.
main().then(
  () => process.stdout.write('', () => process.exit(0)),
  (error) => process.stderr.write(`${error.stack}\n`, () => process.exit(1)));
