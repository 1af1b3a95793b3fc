using Conformance.Model.Conditions;
using Conformance.Model.Evidence;
using Conformance.Model.Specification;
using Conformance.Probe.Exchanges;
using Conformance.Probe.Requests;
using Conformance.Probe.Settings;
using Conformance.SelfTests.Samples;

namespace Conformance.SelfTests.ProbeTests.Exchanges;

/// <summary>Sends drafts through an exchanger of the test's own.</summary>
internal static class Sender
{
    public static RequestDraft Draft(string method, params Parameter[] parameters) => new()
    {
        Method = method,
        Parameters = parameters,
        Business = [],
        SigningSecret = null,
        Account = "Main",
        Format = AnswerFormat.Xml,
        Framing = BodyFraming.ContentLength,
    };

    public static Exchanger Open(EndpointSettings endpoint, params Account[] accounts) =>
        new(endpoint, new Redactor(accounts.Length == 0 ? [SampleSettings.Main] : accounts, [], endpoint), TimeProvider.System);

    public static Task<Exchange> SendAsync(string url, RequestDraft draft) => SendAsync(SampleSettings.Endpoint(url), draft);

    public static async Task<Exchange> SendAsync(EndpointSettings endpoint, RequestDraft draft, params Account[] accounts)
    {
        using var exchanger = Open(endpoint, accounts);
        return await exchanger.SendAsync(new SignedRequest { Sent = draft }, ExchangeRole.Judged, CancellationToken.None);
    }

    /// <summary>What a get of an endpoint's root brings.</summary>
    public static Task<Exchange> GetAsync(EndpointSettings endpoint, params Account[] accounts) =>
        SendAsync(endpoint, Draft("GET", new Parameter("Action", "DescribeSongs")), accounts);
}
