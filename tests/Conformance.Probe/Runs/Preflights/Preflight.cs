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
internal sealed class Preflight(SuiteSettings settings, Baseline baseline, Transport transport, EndpointClock clock, BackOff backOff)
{
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

        var controls = await Task.WhenAll(scope.Methods.Select(m => PatientlyAsync(main, m, bare, ct)));
        if (controls.All(c => c.Exchange.Fault is not null) && bare.Exchange.Fault is not null)
        {
            return Record(new Dictionary<string, string?>(), [], [bare, .. controls]);
        }

        var others = await Task.WhenAll(scope.Accounts.Select(a => OnceMoreAsync(settings.Accounts[a], "get", bare, ct)));
        return Record(
            scope.Methods.Zip(controls).ToDictionary(c => c.First, c => Failure(c.First, c.Second)), [.. controls, .. others], [bare, .. controls, .. others]);
    }

    // A control that is throttled says nothing yet: the whole run rests on it.
    private async Task<ReadExchange> PatientlyAsync(Account account, string method, ReadExchange bare, CancellationToken ct)
    {
        var read = await OnceMoreAsync(account, method, bare, ct);
        var patience = backOff.Begin();
        while (Throttled.Is(read) && await patience.PauseAsync([read], ct) is null)
        {
            read = await SendAsync(account, method, ct);
        }

        backOff.Served([read]);
        return read;
    }

    /// <summary>True for a case whose row is the refusal of a wrong key: its account is meant to be refused (contract §4, notes on rows).</summary>
    public static bool IsRefusalExpected(CaseSpec spec, Edition edition) =>
        spec.Requirement.Expect is AnswersRow(var id) && WrongKeyCodes.Contains(edition[id].Row!.Code);

    // A signed read may be sent twice. That a kept connection is closed says nothing, and any other fault little while the endpoint answers.
    private async Task<ReadExchange> OnceMoreAsync(Account account, string method, ReadExchange bare, CancellationToken ct)
    {
        var read = await SendAsync(account, method, ct);
        return read.Exchange.Fault?.OnKeptConnection == true || (bare.Exchange.Fault is null && NetworkFaults.MayPass(read.Exchange))
            ? await transport.SendAgainAsync(Control(account, method), ExchangeRole.Control, ct)
            : read;
    }

    private Task<ReadExchange> SendAsync(Account account, string method, CancellationToken ct) =>
        transport.SendAsync(Control(account, method), ExchangeRole.Control, ct);

    private SignedRequest Control(Account account, string method) =>
        SignedRequest.Of(baseline.Draft(new Variant { Format = "xml", Method = method }, account, null));

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
