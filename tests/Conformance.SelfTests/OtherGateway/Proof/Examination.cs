using Conformance.Model.Specification;

namespace Conformance.SelfTests.OtherGateway.Proof;

/// <summary>Asks one shop for one requirement after the other and tells which checks fail.</summary>
internal sealed class Examination(Edition edition, MusicShop shop, string configuration, ShopClient client)
{
    private static readonly (string? Format, string Method)[] Variants =
        [("XML", "GET"), ("JSON", "POST"), (null, "GET"), ("JSON", "GET"), ("XML", "POST"), (null, "POST")];

    private static readonly string[] Slow = ["Throttling.FlowControl", "LastTokenProcessing"];

    private readonly Configured configured = new(configuration);
    private readonly Inspector inspector = new(edition, shop.Secrets);

    public async Task<IReadOnlyList<string>> FindingsAsync(string requirement)
    {
        var variants = Slow.Contains(requirement) ? Variants[..2] : Variants;
        var found = await Task.WhenAll(variants.Select(v => PlayAsync(requirement, ask => Vary(ask, v.Format) with { Method = v.Method })));
        return [.. found.SelectMany(f => f).Distinct()];
    }

    private static Ask Vary(Ask ask, string? format) => format is null ? ask : ask.With("Format", format);

    private async Task<IEnumerable<string>> PlayAsync(string requirement, Func<Ask, Ask> variant)
    {
        var rows = new RowProvocations(client, configured, TimeProvider.System);
        var right = variant(configured.Baseline());
        if (edition[requirement].Row is not null)
        {
            return (await rows.PlayAsync(requirement, variant)).SelectMany(heard => inspector.Row(requirement, heard));
        }

        if (SignatureProvocations.Forged(requirement, right, configured.Baseline("Ram")) is { Count: > 0 } forged)
        {
            return (await SendAsync(forged)).SelectMany(heard => inspector.Row("IncompleteSignature", heard));
        }

        if (SignatureProvocations.Unusual(requirement, right) is { Count: > 0 } unusual)
        {
            var fresh = unusual.Select(configured.Fresh).ToList();
            return (await SendAsync(fresh)).SelectMany(heard => inspector.Success("ListAlbums", heard));
        }

        return requirement switch
        {
            "InterfaceError.Response" => Interface(await client.SendAsync(variant(configured.Scenario(requirement)))),
            "Timestamp.RefusesBeyondWindow" => inspector.Row("IllegalTimestamp", await rows.AgedAsync(65, variant))
                .Concat(inspector.Row("IllegalTimestamp", await rows.AgedAsync(-65, variant))),
            "SignatureNonce.RefusesReuse" => await ReuseAsync(right, rows),
            _ => await OtherAsync(requirement, right),
        };
    }

    private async Task<IEnumerable<string>> OtherAsync(string requirement, Ask right) => requirement switch
    {
        "Success.Response" => inspector.Success("ListAlbums", await client.SendAsync(right)),
        "Error.BareRequest" => inspector.Error(await client.SendAsync(Bare(right))),
        "Format.CaseInsensitive" => inspector.Success("ListAlbums", await client.SendAsync(OtherCase(right))),
        "Format.AcceptHeaderIgnored" => inspector.Success("ListAlbums", await client.SendAsync(right with { Accept = Contrary(right) })),
        "Format.SameData" => await SameDataAsync(right),
        "RequestId.Unique" => await UniqueAsync(right),
        "RequestId.MatchesHeader" => Mismatch(await client.SendAsync(right)),
        _ => throw new ArgumentOutOfRangeException(nameof(requirement), requirement, "nobody wrote down how to provoke it"),
    };

    private Task<Heard[]> SendAsync(IEnumerable<Ask> asks) => Task.WhenAll(asks.Select(client.SendAsync));

    private IEnumerable<string> Interface(Heard heard)
    {
        string[] code = heard.Root is not null && heard["Code"] != "InvalidTrackId.NotFound" ? ["code"] : [];
        return inspector.Error(heard).Concat(code);
    }

    private static Ask Bare(Ask ask) => ask with { Parameters = ask.Parameters.Clear(), Method = "GET", Twist = _ => "" };

    private static Ask OtherCase(Ask ask) => ask.With("Format", ask.Format == "JSON" ? "Json" : "xml");

    private static string Contrary(Ask ask) => ask.Format == "JSON" ? "text/xml" : "application/json";

    private async Task<IEnumerable<string>> SameDataAsync(Ask right)
    {
        var heard = await SendAsync([configured.Fresh(right).With("Format", "XML"), configured.Fresh(right).With("Format", "JSON")]);
        var (xml, json) = (Leaves.OfXml(heard[0].Text), Leaves.OfJson(heard[1].Text));
        return xml.Order().SequenceEqual(json.Order()) ? [] : ["sameData"];
    }

    private async Task<IEnumerable<string>> UniqueAsync(Ask right)
    {
        var heard = await SendAsync(Enumerable.Range(0, 20).Select(_ => configured.Fresh(right)));
        return heard.Select(h => h["RequestId"]).Distinct(StringComparer.OrdinalIgnoreCase).Count() == heard.Length ? [] : ["requestId"];
    }

    private static IEnumerable<string> Mismatch(Heard heard) =>
        heard.RequestIdHeader is { } header && header != heard["RequestId"] ? ["requestId"] : [];

    private async Task<IEnumerable<string>> ReuseAsync(Ask right, RowProvocations rows)
    {
        Func<Ask, Ask>[] changes =
        [
            ask => ask.With("Limit", "1"),
            ask => ask with { Method = ask.Method == "GET" ? "POST" : "GET" },
            ask => ask.With("Format", ask.Format == "JSON" ? "XML" : "JSON"),
        ];
        var heard = await Task.WhenAll(changes.Select(change => rows.AgainAsync(configured.Fresh(right), change)));
        return heard.SelectMany(h => inspector.Row("SignatureNonceUsed", h));
    }
}
