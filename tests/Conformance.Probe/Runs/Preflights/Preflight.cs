using Conformance.Judging.Answers;
using Conformance.Model.Evidence;
using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Probe.Exchanges;
using Conformance.Probe.Recipes;
using Conformance.Probe.Requests;
using Conformance.Probe.Settings;
using Conformance.Probe.Signing;

namespace Conformance.Probe.Runs;

/// <summary>The requests before the first case: one unsigned for reachability and clock, the control by each method, one per account.</summary>
internal sealed class Preflight(SuiteSettings settings, Baseline baseline, Transport transport, EndpointClock clock, TimeProvider time)
{
    private static readonly TimeSpan[] Pauses = [TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2)];
    private static readonly string[] WrongKeyCodes = ["InvalidAccessKeyId.NotFound", "IncompleteSignature"];

    /// <param name="scope">What the selected cases rest on.</param>
    /// <param name="ct">Ends the run; what was learnt is then nothing, so that the run still gets its header and footer.</param>
    public async Task<PreflightRecord> RunAsync(PreflightScope scope, CancellationToken ct)
    {
        try
        {
            return await AskAsync(scope, ct);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            return Record(new Dictionary<string, string?>(), [], []);
        }
    }

    private async Task<PreflightRecord> AskAsync(PreflightScope scope, CancellationToken ct)
    {
        var bare = await transport.SendAsync(Bare(), ExchangeRole.Control, ct);
        clock.Learn(bare.Exchange);
        if (bare.Exchange.Fault is { Kind: NetworkFaultKind.NameNotResolved or NetworkFaultKind.Refused or NetworkFaultKind.TlsFailed })
        {
            return Record(new Dictionary<string, string?>(), [], [bare]);
        }

        if (!settings.Accounts.TryGetValue(Baseline.MainAccount, out var main))
        {
            return Record(scope.Methods.ToDictionary(m => m, _ => (string?)"the account Main is not configured (Accounts:Main)"), [], [bare]);
        }

        var controls = await Task.WhenAll(scope.Methods.Select(m => PatientlyAsync(main, m, ct)));
        if (controls.All(c => c.Exchange.Fault is not null) && bare.Exchange.Fault is not null)
        {
            return Record(new Dictionary<string, string?>(), [], [bare, .. controls]);
        }

        var others = await Task.WhenAll(scope.Accounts.Select(a => OnceMoreAsync(settings.Accounts[a], "get", ct)));
        return Record(
            scope.Methods.Zip(controls).ToDictionary(c => c.First, c => Failure(c.First, c.Second)), [.. controls, .. others], [bare, .. controls, .. others]);
    }

    // A control that is throttled says nothing yet: the whole run rests on it.
    private async Task<ReadExchange> PatientlyAsync(Account account, string method, CancellationToken ct)
    {
        var read = await OnceMoreAsync(account, method, ct);
        foreach (var pause in Pauses)
        {
            if (!Throttled.Is(read))
            {
                break;
            }

            await Task.Delay(pause, time, ct);
            read = await SendAsync(account, method, ct);
        }

        return read;
    }

    /// <summary>True for a case whose row is the refusal of a wrong key: its account is meant to be refused (contract §4, notes on rows).</summary>
    public static bool IsRefusalExpected(CaseSpec spec, Edition edition) =>
        spec.Requirement.Expect is AnswersRow(var id) && WrongKeyCodes.Contains(edition[id].Row!.Code);

    // A kept connection may be closed by its endpoint at any time: only a drop on a new one says something.
    private async Task<ReadExchange> OnceMoreAsync(Account account, string method, CancellationToken ct)
    {
        var read = await SendAsync(account, method, ct);
        return NetworkFaults.IsDrop(read.Exchange) ? await SendAsync(account, method, ct) : read;
    }

    private async Task<ReadExchange> SendAsync(Account account, string method, CancellationToken ct)
    {
        var draft = baseline.Draft(new Variant { Format = "xml", Method = method }, account, null);
        return await transport.SendAsync(SignedRequest.Of(draft), ExchangeRole.Control, ct);
    }

    private SignedRequest Bare() => new()
    {
        Sent = new RequestDraft
        {
            Method = "GET",
            Parameters = [],
            Business = [],
            SigningSecret = null,
            Account = null,
            Format = settings.Endpoint.DefaultFormat,
        },
    };

    private static string? Failure(string method, ReadExchange control) => control.Succeeded ? null
        : $"the signed baseline of account Main by {method.ToUpperInvariant()} {(control.Exchange.Fault is null ? "was answered" : "brought no answer:")} "
            + $"{control.Summary}{Said(control)}{Advice(control)}";

    private static string Said(ReadExchange control) => control.Answer?.Text("Message") is { Length: > 0 } message
        ? $" '{Shown.Of(message, 120)}'"
        : "";

    private static string Advice(ReadExchange control) => (control.Code, SignatureDiagnosis.Of(control)?.Cause) switch
    {
        (_, { Key: { } key }) => $"; check {key}",
        (_, { } cause) => $"; {cause.Text.En.TrimEnd('.')}",
        ("InvalidAccessKeyId.NotFound", _) => "; check Accounts:Main:AccessKeyId",
        ("InvalidParameter", _) => "; check Endpoint:Action and Endpoint:Version",
        _ => "",
    };

    /// <summary>An endpoint that gave any answer at all was reached.</summary>
    private PreflightRecord Record(
        IReadOnlyDictionary<string, string?> control, IReadOnlyList<ReadExchange> signed, IReadOnlyList<ReadExchange> all) => new()
        {
            Unreachable = all.Count > 0 && all.All(a => a.Exchange.Fault is not null)
                ? $"{settings.Endpoint.BaseUrl.Authority}: {all[0].Exchange.Fault!.Detail}" : null,
            Control = control,
            RefusedAccounts = signed.Where(s => WrongKeyCodes.Contains(s.Code))
                .GroupBy(s => s.Exchange.Account!).ToDictionary(g => g.Key, g => g.First().Code!),
            Exchanges = [.. all.Select(a => a.Exchange)],
        };
}
