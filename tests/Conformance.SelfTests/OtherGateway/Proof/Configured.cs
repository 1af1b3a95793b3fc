using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Conformance.SelfTests.OtherGateway.Proof;

/// <summary>Asks made from nothing but a written configuration.</summary>
internal sealed class Configured(string path)
{
    private readonly JsonObject root = JsonNode.Parse(File.ReadAllText(path))!.AsObject();

    private int nonces;

    public Ask Baseline(string account = "Main")
    {
        var endpoint = root["Endpoint"]!;
        var key = root["Accounts"]![account]!;
        var common = new Dictionary<string, string>
        {
            ["Action"] = Text(endpoint["Action"]),
            ["Version"] = Text(endpoint["Version"]),
            ["AccessKeyId"] = Text(key["AccessKeyId"]),
            ["SignatureMethod"] = "HMAC-SHA1",
            ["SignatureVersion"] = "1.0",
            ["Timestamp"] = "",
        };
        if (key["SecurityToken"] is { } token)
        {
            common["SecurityToken"] = Text(token);
        }

        var parameters = common.ToImmutableSortedDictionary(StringComparer.Ordinal);
        return Fresh(new Ask { Secret = Text(key["AccessKeySecret"]), Parameters = parameters })
            .With(Pairs(endpoint["Parameters"])).With(Pairs(endpoint["CommonParameters"]));
    }

    /// <summary>The baseline as the scenario of a requirement changes it, if there is one.</summary>
    public Ask Scenario(string requirement, string defaultAccount = "Main")
    {
        if (root["Scenarios"]![requirement] is not { } scenario)
        {
            return Baseline(defaultAccount);
        }

        var ask = Baseline(scenario["Account"] is { } account ? Text(account) : defaultAccount);
        if (scenario["Action"] is { } action)
        {
            var own = Pairs(root["Endpoint"]!["Parameters"]);
            ask = own.Aggregate(ask, (left, pair) => left.Without(pair.Key)).With("Action", Text(action));
        }

        ask = scenario["Version"] is { } version ? ask.With("Version", Text(version)) : ask;
        return ask.With(Pairs(scenario["Parameters"]));
    }

    public IEnumerable<KeyValuePair<string, string>> OtherParameters(string requirement) =>
        Pairs(root["Scenarios"]![requirement]!["OtherParameters"]);

    public int Number(string requirement, string key) => root["Scenarios"]![requirement]![key]!.GetValue<int>();

    public Ask Fresh(Ask ask) => ask.With("SignatureNonce", $"nonce-{Interlocked.Increment(ref nonces)}");

    private static IEnumerable<KeyValuePair<string, string>> Pairs(JsonNode? pairs) =>
        pairs?.AsObject().Select(p => KeyValuePair.Create(p.Key, Text(p.Value))) ?? [];

    private static string Text(JsonNode? value) => value!.GetValue<string>();
}
