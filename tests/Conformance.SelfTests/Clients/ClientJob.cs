namespace Conformance.SelfTests.Clients;

/// <summary>One call for <c>tests/clients/run.js</c>, its members as that script names them.</summary>
internal sealed record ClientJob
{
    public required string Client { get; init; }

    public required string Method { get; init; }

    public required Uri Endpoint { get; init; }

    public required string AccessKeyId { get; init; }

    public required string Secret { get; init; }

    public string Version { get; init; } = "2014-05-26";

    public string Action { get; init; } = "DescribeRegions";

    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();

    /// <summary>The job with these parameters over its own.</summary>
    public ClientJob With(params (string Name, string Value)[] parameters)
    {
        var merged = new Dictionary<string, string>(Parameters);
        foreach (var (name, value) in parameters)
        {
            merged[name] = value;
        }

        return this with { Parameters = merged };
    }
}
