using Conformance.Benchmarks.Bare;

// What a run of the suite costs without the suite: `Bare RUN.JSONL ENDPOINT` sends the recorded requests with a plain HttpClient. It knows
// nothing of the suite but the text of its record. Exit code 1 when an answer is not the recorded one: refused garbage must not look fast.
var recording = Recording.Read(args[0]);
var accounts = new Accounts();
using var sender = new Sender(args[1], accounts);
using var replay = new Replay(recording, sender, accounts);
await replay.RunAsync();
Console.WriteLine($"{sender.Requests} requests of {recording.Cases.Count} cases, {replay.Differences.Count} answers differ");
foreach (var difference in replay.Differences.Take(3))
{
    Console.WriteLine($"  {difference}");
}

return replay.Differences.IsEmpty ? 0 : 1;
