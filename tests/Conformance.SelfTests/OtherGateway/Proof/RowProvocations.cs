namespace Conformance.SelfTests.OtherGateway.Proof;

/// <summary>Brings each row of the table about, and hands back the answers to be judged.</summary>
internal sealed class RowProvocations(ShopClient client, Configured configured, TimeProvider time)
{
    public async Task<IReadOnlyList<Heard>> PlayAsync(string row, Func<Ask, Ask> variant) => row switch
    {
        "SignatureNonceUsed" => [await AgainAsync(variant(configured.Baseline()), ask => ask)],
        "Throttling.FlowControl" => await BurstAsync(variant),
        "IdempotentParameterMismatch" or "InvalidIdempotenceParameter.Mismatch" => [await MismatchAsync(row, variant)],
        "LastTokenProcessing" => [await OverlapAsync(row, variant)],
        "IllegalTimestamp" => [await AgedAsync(120, variant), await AgedAsync(-120, variant)],
        "UnsupportedHTTPMethod" => await MethodsAsync(variant),
        _ => [await client.SendAsync(Single(row, variant))],
    };

    public async Task<Heard> AgainAsync(Ask first, Func<Ask, Ask> change)
    {
        var accepted = await client.SendAsync(first);
        return accepted.Status == 200 ? await client.SendAsync(change(first)) : accepted;
    }

    public Task<Heard> AgedAsync(int minutes, Func<Ask, Ask> variant) =>
        client.SendAsync(variant(configured.Baseline()) with { Age = TimeSpan.FromMinutes(minutes) });

    private Ask Single(string row, Func<Ask, Ask> variant)
    {
        var baseline = variant(configured.Baseline());
        return row switch
        {
            "MissingParameter.Signature" => baseline with { Twist = _ => "" },
            "MissingParameter.Owner" => variant(configured.Scenario(row)),
            _ when row.StartsWith("MissingParameter.", StringComparison.Ordinal) => baseline.Without(row.Split('.')[1]),
            "InvalidParameter.Action" => baseline.With("Action", "NoSuchAction"),
            "InvalidParameter.Version" => baseline.With("Version", "1999-12-31"),
            "InvalidAccessKeyId.NotFound" => baseline.With("AccessKeyId", "NoSuchKey"),
            "IncompleteSignature" => baseline with { Twist = _ => Convert.ToBase64String(new byte[20]) },
            "InvalidParamater.SignatureMethod" => baseline.With("SignatureMethod", "HMAC-OTHER"),
            "InvalidParamater.SignatureVersion" => baseline.With("SignatureVersion", "9.9"),
            "InvalidOwnerId" or "InvalidOwnerAccount" => baseline.With(row["Invalid".Length..], "nobody"),
            "UnsupportedParameter.Unknown" => baseline.With("ConformanceUnknownParameter", "1"),
            _ => variant(configured.Scenario(row, DefaultAccount(row))),
        };
    }

    private static string DefaultAccount(string row) => row switch
    {
        "Forbidden.SubUser" => "SubUser",
        "InsufficientBalance" => "NoBalance",
        "RealNameAuthenticationError" => "Unverified",
        _ when row.StartsWith("Forbidden.", StringComparison.Ordinal) => "Ram",
        _ => "Main",
    };

    private async Task<IReadOnlyList<Heard>> BurstAsync(Func<Ask, Ask> variant)
    {
        const string Row = "Throttling.FlowControl";
        var asks = Enumerable.Range(0, configured.Number(Row, "Burst")).Select(_ => variant(configured.Scenario(Row)));
        var heard = await Task.WhenAll(asks.Select(client.SendAsync));
        var refused = heard.Where(h => h.Status is < 200 or > 299 || h["Code"] is not null).ToList();
        return refused.Count > 0 ? refused : heard;
    }

    private async Task<Heard> MismatchAsync(string row, Func<Ask, Ask> variant)
    {
        var first = Tokened(row, variant);
        return await AgainAsync(first, ask => configured.Fresh(ask).With(configured.OtherParameters(row)));
    }

    private async Task<Heard> OverlapAsync(string row, Func<Ask, Ask> variant)
    {
        var ask = Tokened(row, variant);
        var first = client.SendAsync(ask);
        await Task.Delay(TimeSpan.FromMilliseconds(configured.Number(row, "DelayMilliseconds")), time);
        var second = await client.SendAsync(configured.Fresh(ask));
        return (await first).Status == 200 ? second : await first;
    }

    private Ask Tokened(string row, Func<Ask, Ask> variant)
    {
        var ask = variant(configured.Scenario(row));
        return ask.With("ClientToken", "token-" + ask.Parameters["SignatureNonce"]);
    }

    private async Task<IReadOnlyList<Heard>> MethodsAsync(Func<Ask, Ask> variant)
    {
        var heard = new List<Heard>();
        foreach (var method in new[] { "PUT", "DELETE", "HEAD" })
        {
            heard.Add(await client.SendAsync(variant(configured.Baseline()) with { Method = method }));
        }

        return heard;
    }
}
